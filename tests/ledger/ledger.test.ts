import { describe, expect, test } from 'vitest';
import { isOpen, need } from '../../src/ledger/ledger.ts';
import type { Disagreement } from '../../src/ledger/ledger.ts';
import type { Check } from '../../src/model/check.ts';
import { relations } from '../../src/model/reading.ts';
import type { Reading, Relation } from '../../src/model/reading.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const day = '2026-03-01';
const [a, b, c] = [400, 500, 600].map((value, index) =>
  claim({ id: `passengers.${'abc'.charAt(index)}`, value, asOf: day, origin: `o${index}` }),
) as [ReturnType<typeof claim>, ReturnType<typeof claim>, ReturnType<typeof claim>];
const part = (relation: Relation, ...claims: string[]) => ({ claims, relation, text: 'Words.' });
const read = reading({
  id: 'read',
  claims: [a.id, b.id],
  parts: [part('rounding', b.id)],
  choice: a.id,
});

describe('a disagreement', () => {
  test('has the reading that names one of its members, and by machine it is found', () => {
    const { disagreements } = ledgerOf([a, b, c], [read]);
    expect(disagreements).toEqual([{ members: [a, b, c], reading: read, found: 'by-machine' }]);
  });

  test('has no reading where none names a member', () => {
    const other = { ...read, claims: ['passengers.x', 'passengers.y'] };
    expect(ledgerOf([a, b], [other]).disagreements).toEqual([
      { members: [a, b], reading: null, found: 'by-machine' },
    ]);
  });

  test('has the first of two readings', () => {
    const second = { ...read, id: 'second' };
    expect(ledgerOf([a, b], [read, second]).disagreements[0]?.reading).toBe(read);
  });

  test('is also what editors found; it comes last and needs no conflict', () => {
    const later = claim({ id: 'passengers.later', value: 700, asOf: '2026-04-01' });
    const byHand: Reading = {
      ...read,
      id: 'hand',
      claims: [later.id, a.id, 'passengers.lost'],
      found: 'by-hand',
    };
    const { disagreements } = ledgerOf([a, b, later], [byHand, read]);
    expect(disagreements).toEqual([
      { members: [a, b], reading: read, found: 'by-machine' },
      { members: [later, a], reading: byHand, found: 'by-hand' },
    ]);
  });

  test('that a machine finds is not answered by a reading by hand', () => {
    const byHand: Reading = { ...read, found: 'by-hand' };
    const found = ledgerOf([a, b], [byHand]).disagreements.map((one) => [
      one.found,
      one.reading?.id,
    ]);
    expect(found).toEqual([
      ['by-machine', undefined],
      ['by-hand', 'read'],
    ]);
  });
});

describe('the disagreements of a claim', () => {
  test('are all those of which it is a member', () => {
    const alone = claim({ id: 'passengers.alone', value: 1, asOf: '2026-01-01' });
    const byHand: Reading = { ...read, id: 'hand', claims: [a.id, alone.id], found: 'by-hand' };
    const { disagreementsOf, disagreements } = ledgerOf([alone, a, b], [read, byHand]);
    expect(disagreementsOf.get(a.id)).toEqual(disagreements);
    expect(disagreementsOf.get(b.id)).toEqual(disagreements.slice(0, 1));
    expect(disagreementsOf.get(alone.id)).toEqual(disagreements.slice(1));
  });

  test('are none for a claim without', () => {
    expect(ledgerOf([a]).disagreementsOf.get(a.id)).toBeUndefined();
  });
});

describe('a disagreement is open', () => {
  const of = (own: Partial<Reading> | null): Disagreement => ({
    members: [a, b],
    reading: own && { ...read, ...own },
    found: 'by-machine',
  });

  test('while nobody has read it', () => {
    expect(isOpen(of(null))).toBe(true);
  });

  test('while no position is taken', () => {
    expect(isOpen(of({ choice: null, parts: [part('rounding', a.id, b.id)] }))).toBe(true);
  });

  test('while one part is a contradiction, and no longer', () => {
    const open = relations.filter((relation) => isOpen(of({ parts: [part(relation, b.id)] })));
    expect(open).toEqual(['contradiction']);
    expect(isOpen(of({ parts: [part('rounding', b.id), part('contradiction', c.id)] }))).toBe(true);
  });
});

describe('the checks of a claim', () => {
  const check = (id: string, claims: Check['claims']): [string, Check] => [
    id,
    { id, title: 'What is asked', kind: 'equal', claims, expected: 'holds' },
  ];

  test('are those that name it in whatever part, each once, in their order', () => {
    const checks = new Map([
      check('first', { values: [a.id, b.id] }),
      check('second', { value: a.id, limit: a.id }),
      check('third', { values: [b.id, 'passengers.lost'] }),
    ]);
    const { checksOf } = ledgerOf([a, b, c], [], { checks });
    const named = (id: string) => checksOf.get(id)?.map((each) => each.id);
    expect(named(a.id)).toEqual(['first', 'second']);
    expect(named(b.id)).toEqual(['first', 'third']);
    expect(named(c.id)).toBeUndefined();
  });
});

describe('the origins of a claim', () => {
  test('are found once, by its id', () => {
    const reprint = claim({ id: 'passengers.reprint', origin: 'paper', derivedFrom: [a.id] });
    expect([...ledgerOf([reprint, a]).rootsOf]).toEqual([
      [reprint.id, new Set(['o0'])],
      [a.id, new Set(['o0'])],
    ]);
  });
});

describe('copying errors', () => {
  test('are the claims that a part of a reading calls so', () => {
    const parts = [part('copy-error', b.id), part('translation-error', c.id)];
    expect(ledgerOf([a, b, c], [{ ...read, parts }]).copyErrors).toEqual(new Set([b.id]));
    expect(ledgerOf([a, b], [read]).copyErrors.size).toBe(0);
  });
});

describe('the claims of a ledger', () => {
  test('are joined by cell, measure, source and origin, in their order', () => {
    const boat = claim({
      id: 'boats.d',
      measure: 'boats',
      dimensions: { crossing: 'north-ferry' },
      origin: 'o0',
    });
    const ledger = ledgerOf([a, boat, b]);
    expect([...ledger.byCell]).toEqual([
      ['passengers', [a, b]],
      ['boats crossing=north-ferry', [boat]],
    ]);
    expect(ledger.byMeasure.get('passengers')).toEqual([a, b]);
    expect(ledger.bySource.get('office-report')).toEqual([a, boat, b]);
    expect(ledger.byOrigin.get('o0')).toEqual([a, boat]);
  });
});

test('what the rules should have refused is a fault of ours', () => {
  expect(() => need(new Map<string, string>(), 'lost')).toThrowErrorMatchingInlineSnapshot(
    `[Error: no record "lost": the rules should have refused this]`,
  );
});
