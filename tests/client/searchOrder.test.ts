import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderResults, ranking, searchFor } from '../../src/client/searchOrder.ts';
import { openIndex } from '../support/searchIndex.ts';
import type { OpenedIndex } from '../support/searchIndex.ts';

test('single sources and claims come after all others, each part best first', () => {
  const kindOf = new Map([
    ['a', 'claim'],
    ['b', 'page'],
    ['c', 'source'],
    ['d', 'measure'],
    ['e', 'figure'],
  ]);
  const results = [...kindOf.keys()].map((id) => ({ id }));
  expect(orderResults(results, kindOf).map(({ id }) => id)).toEqual(['b', 'd', 'e', 'a', 'c']);
});

describe('a search', () => {
  const texts = {
    ferry:
      'The ferries of the River Traffic Office carry people in blocks of ten. It will be full.',
    bridge: 'The bridge carries nobody; the ferry carries them all, said the River Traffic Office.',
    office: 'The office (RTO) counts passengers, and it repeats the count: 5,704 in all.',
    treaty: 'The treaty on repatriation, plan X.',
  };
  const shortForms = { RTO: 'River Traffic Office', IT: 'Information Technology' };
  let opened: OpenedIndex;
  beforeAll(async () => {
    const entries = Object.entries(texts).map(
      ([path, text]) => ({ kind: 'page', path, title: `On ${path}`, text, html: null }) as const,
    );
    opened = await openIndex(entries, 'en-GB');
    await opened.index.options({ ranking });
  });
  afterAll(() => {
    opened.close();
  });

  async function find(query: string): Promise<{ found: string[]; isWhole: boolean }> {
    const { results, isWhole } = await searchFor(opened.index, query, shortForms);
    const all = await Promise.all(results.map(({ data }) => data()));
    return { found: all.map((one) => one.raw_url.slice(1)), isWhole };
  }

  test.each([
    ['ferry bridge', ['bridge'], 'all its words'],
    ['carrying', ['bridge', 'ferry'], 'a word in another ending'],
    ['passen', ['office'], 'the beginning of a word'],
    ['repatriati', ['treaty'], 'a word that is not yet typed to its end'],
    ['5704', ['office'], 'a number without its signs'],
    ['"carries nobody"', ['bridge'], 'words that stand together'],
    ['treaty/repatriation', ['treaty'], 'words that are joined'],
  ])('for %s finds %j: %s', async (query, expected) => {
    const { found, isWhole } = await find(query);
    expect([found.sort(), isWhole]).toEqual([expected, true]);
  });

  test.each(['xyz', 'blockchain', 'Berlin', '5,999', 'qqqq', '"', 'Berlin blockchain'])(
    'for %s finds nothing, though a shorter word is there',
    async (query) => {
      expect((await find(query)).found).toEqual([]);
    },
  );

  test.each([
    ['blockchain treaty', ['treaty']],
    ['treaty – passengers', ['office', 'treaty']],
  ])('for %s finds %j, which have some of the words, and says so', async (query, expected) => {
    const { found, isWhole } = await find(query);
    expect([found.sort(), isWhole]).toEqual([expected, false]);
  });

  test('has what has more of the words first', async () => {
    expect((await find('blockchain ferry bridge')).found).toEqual(['bridge', 'ferry']);
  });

  test.each(['RTO', 'rto'])('for the short form %s finds its long form as well', async (query) => {
    const { found, isWhole } = await find(query);
    expect([found[0], found.slice(1).sort(), isWhole]).toEqual([
      'office',
      ['bridge', 'ferry'],
      true,
    ]);
  });

  test('for a short form among other words finds its long form with them', async () => {
    expect((await find('RTO nobody')).found).toEqual(['bridge']);
  });

  test('takes a short form of two letters only as it is written', async () => {
    expect((await find('it repeats')).found).toEqual(['office']);
  });
});
