import { describe, expect, test } from 'vitest';
import { compareClaim, isApart } from '../../src/ledger/compare.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { verdicts } from '../../src/model/verdict.ts';
import { ledgerOf } from '../support/ledger.ts';
import { named, part, read } from './compared.ts';

/** The first of some claims set against the others: verdict and relation by their ids. */
function compare(claims: readonly Claim[], readings: readonly Reading[] = []): string[] {
  const ledger = ledgerOf(claims, readings);
  return compareClaim(claims[0] as Claim, ledger).map(({ other, verdict, relation, reading: by }) =>
    [other.id.replace('passengers.', ''), verdict, relation, by?.id].filter(Boolean).join(' '),
  );
}

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

  test('conflicts with another that shares none, where nobody has read it', () => {
    expect(compare(named({ value: 400 }, { value: 500 }))).toEqual(['b conflicts']);
    const fell = named({ value: 400 }, { value: 500, asOf: '2026-02-01' });
    expect(compare(fell)).toEqual(['b conflicts']);
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
    expect(compare(claims)).toEqual(['e conflicts']);
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

  test('is told of a part and the choice; of two that are both not the choice it says nothing', () => {
    const three = named({ value: 400 }, { value: 500 }, { value: 600 });
    const claims = three.map(({ id }) => id);
    const parts = [part('different-scope', 'b'), part('rounding', 'c')];
    const [a, b, c] = three as [Claim, Claim, Claim];
    const own = read({ claims, parts });
    expect(compare([a, b, c], [own])).toEqual([
      'b differs different-scope read',
      'c differs rounding read',
    ]);
    expect(compare([b, a, c], [own])).toEqual([
      'a differs different-scope read',
      'c conflicts read',
    ]);
    expect(compare([c, a, b], [own])).toEqual(['a differs rounding read', 'b conflicts read']);
  });

  test('is the relation of its own part where no position is taken', () => {
    const parts = [part('rounding', 'a'), part('contradiction', 'b')];
    const none = read({ parts, choice: null });
    const [a, b] = two as [Claim, Claim];
    expect(compare([a, b], [none])).toEqual(['b differs rounding read']);
    expect(compare([b, a], [none])).toEqual(['a contradicts contradiction read']);
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

describe('a reading by hand', () => {
  const three = named({ value: 400 }, { value: 400 }, { value: 400 });
  const claims = three.map(({ id }) => id);
  const [a, b, c] = three as [Claim, Claim, Claim];

  test('sets the choice apart from the others, and not these from each other', () => {
    const byHand = read({ claims, found: 'by-hand', parts: [part('different-scope', 'b', 'c')] });
    expect(compare([a, b, c], [byHand])).toEqual([
      'b differs different-scope read',
      'c differs different-scope read',
    ]);
    expect(compare([b, a, c], [byHand])).toEqual(['a differs different-scope read', 'c supports']);
    const parts = [part('different-scope', 'b'), part('rounding', 'c')];
    expect(compare([b, a, c], [{ ...byHand, parts }])).toEqual([
      'a differs different-scope read',
      'c supports',
    ]);
  });

  test('sets one part apart from another where no position is taken', () => {
    const parts = [part('different-scope', 'a'), part('rounding', 'b', 'c')];
    const byHand = read({ claims, found: 'by-hand', parts, choice: null });
    expect(compare([a, b, c], [byHand])).toEqual([
      'b differs different-scope read',
      'c differs different-scope read',
    ]);
    expect(compare([b, a, c], [byHand])).toEqual(['a differs rounding read', 'c supports']);
  });

  test('of one part without a choice sets all of it apart', () => {
    const parts = [part('contradiction', 'a', 'b', 'c')];
    const byHand = read({ claims, found: 'by-hand', parts, choice: null });
    expect(compare([c, a, b], [byHand])).toEqual([
      'a contradicts contradiction read',
      'b contradicts contradiction read',
    ]);
  });

  test('does not bring in claims of other cells that stand together', () => {
    const apart = { measure: 'boats', dimensions: { crossing: 'north-ferry' } };
    const [own, same, other] = named({ value: 400 }, { value: 3, ...apart }, { value: 400 });
    const parts = [part('different-definition', 'a', 'b'), part('rounding', 'c')];
    const byHand = read({ claims, found: 'by-hand', parts, choice: null });
    expect(compare([own, same, other] as Claim[], [byHand])).toEqual([
      'c differs different-definition read',
    ]);
  });
});

test('two claims are at odds where one contradicts, differs from or conflicts with the other', () => {
  expect(verdicts.filter(isApart)).toEqual(['contradicts', 'differs', 'conflicts']);
});

function measureOf(id: string) {
  const measure = ledgerOf([]).dossier.measures.get(id);
  if (!measure) throw new Error(`the small dossier has no measure ${id}`);
  return measure;
}
