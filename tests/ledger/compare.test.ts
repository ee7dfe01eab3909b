import { describe, expect, test } from 'vitest';
import { compareClaim, corroborate } from '../../src/ledger/compare.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading, Relation } from '../../src/model/reading.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const day = '2026-03-01';

/** Claims on the passengers of one day, each of an origin of its own: a, b, c and so on. */
function named(...claims: Partial<Claim>[]): Claim[] {
  return claims.map((own, index) => {
    const letter = 'abcdef'.charAt(index);
    return claim({ id: `passengers.${letter}`, origin: letter, asOf: day, ...own });
  });
}

/** The first of some claims set against the others: verdict and relation by their ids. */
function compare(claims: readonly Claim[], readings: readonly Reading[] = []): string[] {
  const ledger = ledgerOf(claims, readings);
  return compareClaim(claims[0] as Claim, ledger).map(({ other, verdict, relation, reading: by }) =>
    [other.id.replace('passengers.', ''), verdict, relation, by?.id].filter(Boolean).join(' '),
  );
}

const part = (relation: Relation, ...claims: string[]) => ({
  claims: claims.map((id) => `passengers.${id}`),
  relation,
  text: 'Words.',
});
const read = (own: Partial<Reading>): Reading =>
  reading({ id: 'read', claims: ['passengers.a', 'passengers.b'], choice: 'passengers.a', ...own });

describe('a claim', () => {
  test('supports another that shares a value at one time', () => {
    expect(compare(named({ value: 400 }, { value: 380, qualifier: 'at-least' }))).toEqual([
      'b supports',
    ]);
  });

  test('supports another that says the same, whenever and in whatever words', () => {
    const [said, same] = ['It is so.', 'It is not so.'];
    expect(compare(named({ value: 400 }, { value: 400, asOf: '2026-02-01' }))).toEqual([
      'b supports',
    ]);
    expect(compare(named({ value: 400 }, { value: 400, asOf: null }))).toEqual(['b supports']);
    const own = { measure: 'statement', asOf: null };
    const of = (...values: string[]) => {
      const claims = named(...values.map((value) => ({ value, ...own })));
      const measure = { ...measureOf('passengers'), id: 'statement', kind: 'statement' as const };
      const ledger = ledgerOf(claims, [], { measures: new Map([['statement', measure]]) });
      return compareClaim(claims[0] as Claim, ledger).map(({ verdict }) => verdict);
    };
    expect(of(said, said, same)).toEqual(['supports', 'not-compared']);
  });

  test('contradicts another that shares none, where nobody has read it', () => {
    expect(compare(named({ value: 400 }, { value: 500 }))).toEqual(['b contradicts']);
    const fell = named({ value: 400 }, { value: 500, asOf: '2026-02-01' });
    expect(compare(fell)).toEqual(['b contradicts']);
  });

  test('is of a different date where a running total may have grown', () => {
    expect(compare(named({ value: 400 }, { value: 300, asOf: '2026-02-01' }))).toEqual([
      'b different-date',
    ]);
  });

  test('is not comparable where one of the two is not dated', () => {
    expect(compare(named({ value: 400 }, { value: 500, asOf: null }))).toEqual(['b undated']);
  });

  test('is not compared by machine where one has no value', () => {
    const silent = { value: null, absent: 'unknown' } as const;
    expect(compare(named({ value: 400 }, silent))).toEqual(['b not-compared']);
    expect(compare(named(silent, silent))).toEqual(['b not-compared']);
  });

  test('is set against every claim of its cell, and of no other', () => {
    const boat = { measure: 'boats', dimensions: { crossing: 'north-ferry' } };
    expect(compare(named({ value: 4 }, { value: 4 }, { value: 4, ...boat }))).toEqual([
      'b supports',
    ]);
  });

  test('is not set against one of its own origin, nor against what goes back to it', () => {
    const claims = named(
      { value: 400 },
      { value: 500, origin: 'a' },
      { value: 400, derivedFrom: ['passengers.a'] },
      { value: 400, derivedFrom: ['passengers.c'] },
      { value: 420 },
    );
    expect(compare(claims)).toEqual(['e contradicts']);
  });
});

describe('what editors make of it', () => {
  const two = named({ value: 400 }, { value: 500 });

  test('is the relation of the part that speaks of the other, where the claim is the choice', () => {
    const parts = [part('different-scope', 'b')];
    expect(compare(two, [read({ parts })])).toEqual(['b differs different-scope read']);
  });

  test('is the relation of its own part where it is not', () => {
    const parts = [part('rounding', 'a')];
    expect(compare(two, [read({ parts, choice: 'passengers.b' })])).toEqual([
      'b differs rounding read',
    ]);
  });

  test('is a contradiction where a part says so', () => {
    const parts = [part('contradiction', 'b')];
    expect(compare(two, [read({ parts })])).toEqual(['b contradicts contradiction read']);
  });

  test('does not part what one reading holds and no value does', () => {
    const three = named({ value: 400 }, { value: 500 }, { value: 420, qualifier: 'at-most' });
    const parts = [part('rounding', 'b')];
    const claims = three.map(({ id }) => id);
    expect(compare(three, [read({ claims, parts })])).toEqual([
      'b differs rounding read',
      'c supports',
    ]);
  });

  test('is told across measures and times where they found it by hand', () => {
    const claims = named(
      { value: 400 },
      {
        measure: 'boats',
        dimensions: { crossing: 'north-ferry' },
        value: 400,
        asOf: '2026-04',
      },
    );
    const byHand = read({ found: 'by-hand', parts: [part('different-definition', 'b')] });
    expect(compare(claims, [byHand])).toEqual(['b differs different-definition read']);
    expect(compare(claims.toReversed(), [byHand])).toEqual(['a differs different-definition read']);
  });

  test('is told once where a reading by hand joins two of one cell', () => {
    const byHand = read({ id: 'hand', found: 'by-hand', parts: [part('contradiction', 'b')] });
    const agreed = named({ value: 400 }, { value: 400 });
    expect(compare(agreed, [byHand])).toEqual(['b contradicts contradiction hand']);
  });
});

describe('the corroboration of a claim', () => {
  const count = (claims: readonly Claim[], readings: readonly Reading[] = []) =>
    corroborate(claims[0] as Claim, ledgerOf(claims, readings));

  test('counts the other origins that agree, differ, and are silent on it', () => {
    const boats = { measure: 'boats', dimensions: { crossing: 'north-ferry' } };
    const claims = named(
      { value: 400 },
      { value: 400 },
      { value: 500 },
      { value: 900, asOf: '2026-04-01' },
      { value: 5, ...boats },
    );
    expect(count(claims)).toEqual({ agree: 1, differ: 1, silent: 1 });
    expect(count(named({ value: 400 }))).toEqual({ agree: 0, differ: 0, silent: 0 });
  });

  test('counts other members of the measure as silent', () => {
    const boats = ['north-ferry', 'south-ferry'].map((crossing) => ({
      measure: 'boats',
      dimensions: { crossing },
      value: 3,
    }));
    expect(count(named(...boats))).toEqual({ agree: 0, differ: 0, silent: 1 });
  });

  test('counts ten reprints of one statement as one origin, however long the chain', () => {
    const claims = named(
      { value: 400 },
      { value: 400 },
      { value: 400, derivedFrom: ['passengers.b'] },
      { value: 400, derivedFrom: ['passengers.c'] },
    );
    expect(count(claims)).toEqual({ agree: 1, differ: 0, silent: 0 });
  });

  test('counts nobody who repeats the claim itself, and no second claim of its origin', () => {
    const claims = named(
      { value: 400 },
      { value: 400, derivedFrom: ['passengers.a'] },
      { value: 500, origin: 'a' },
    );
    expect(count(claims)).toEqual({ agree: 0, differ: 0, silent: 0 });
  });

  test('of a reprint is that of what it repeats', () => {
    const claims = named(
      { value: 400, derivedFrom: ['passengers.b'] },
      { value: 400 },
      { value: 400 },
    );
    expect(count(claims)).toEqual({ agree: 1, differ: 0, silent: 0 });
  });

  test('counts an origin that both agrees and differs as one that differs', () => {
    const claims = named({ value: 400 }, { value: 400 }, { value: 500, origin: 'b' });
    expect(count(claims)).toEqual({ agree: 0, differ: 1, silent: 0 });
  });

  test('counts a difference that editors explain', () => {
    const parts = [part('rounding', 'b')];
    expect(count(named({ value: 400 }, { value: 500 }), [read({ parts })]).differ).toBe(1);
  });
});

function measureOf(id: string) {
  const measure = ledgerOf([]).dossier.measures.get(id);
  if (!measure) throw new Error(`the small dossier has no measure ${id}`);
  return measure;
}
