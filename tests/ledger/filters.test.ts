import { describe, expect, test } from 'vitest';
import { facets, listFilters } from '../../src/ledger/filters.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading, Relation } from '../../src/model/reading.ts';
import { languageOf } from '../../src/words/language.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const boats = { measure: 'boats', dimensions: { crossing: 'north-ferry' }, asOf: null };
const claims: Claim[] = [
  claim({ id: 'passengers.a', value: 400 }),
  claim({ id: 'passengers.b', value: 500, origin: 'alder-post' }),
  claim({ id: 'boats.c', value: 3, ...boats }),
  claim({ id: 'boats.d', value: 4, ...boats }),
];
const part = (relation: Relation, ...ids: string[]) => ({ claims: ids, relation, text: 'Words.' });
const read: Reading = reading({
  claims: ['passengers.a', 'passengers.b'],
  parts: [part('contradiction', 'passengers.a'), part('rounding', 'passengers.b')],
  choice: null,
});

const list = (readings: readonly Reading[], own: readonly Claim[] = claims) =>
  listFilters(ledgerOf(own, readings), languageOf('en-GB')).map(
    ({ by, id, label, disagreements }) => ({
      filter: `${by} ${id}: ${label}`,
      firsts: disagreements.map(({ members }) => members[0]?.id),
    }),
  );

describe('the filters of the disagreements', () => {
  test('are topics and relations in their order, then origins by name, each with its disagreements', () => {
    expect(list([read])).toEqual([
      { filter: 'topic first: Crossings', firsts: ['passengers.a', 'boats.c'] },
      { filter: 'relation rounding: rounding', firsts: ['passengers.a'] },
      { filter: 'relation contradiction: contradiction', firsts: ['passengers.a'] },
      { filter: 'origin alder-post: Alder Post', firsts: ['passengers.a'] },
      { filter: 'origin river-office: River Office', firsts: ['passengers.a', 'boats.c'] },
    ]);
  });

  test('leave out what leaves no disagreement', () => {
    expect(list([], claims.slice(0, 1))).toEqual([]);
    expect(list([]).map(({ filter }) => filter)).not.toContain('relation rounding: rounding');
  });

  test('hold a disagreement by hand under each topic and origin of its members', () => {
    const later = claim({ id: 'passengers.e', value: 900, asOf: '2026-04-01' });
    const byHand = reading({
      ...read,
      claims: ['passengers.e', 'boats.c'],
      parts: [part('different-scope', 'boats.c')],
      choice: 'passengers.e',
      found: 'by-hand',
    });
    const one = claims.slice(2, 3);
    expect(list([byHand], [later, ...one]).map(({ filter }) => filter)).toEqual([
      'topic first: Crossings',
      'relation different-scope: different scope',
      'origin river-office: River Office',
    ]);
  });

  test('are by topic, by relation and by origin', () => {
    expect(facets).toEqual(['topic', 'relation', 'origin']);
  });
});
