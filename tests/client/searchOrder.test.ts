import { describe, expect, test } from 'vitest';
import { orderResults, searchFor } from '../../src/client/searchOrder.ts';

const ids = (results: readonly { readonly id: string }[]): string[] => results.map(({ id }) => id);

test('single sources and claims come after all others, each part best first', () => {
  const kindOf = new Map([
    ['a', 'claim'],
    ['b', 'page'],
    ['c', 'source'],
    ['d', 'measure'],
    ['e', 'figure'],
  ]);
  const results = [...kindOf.keys()].map((id, index) => ({ id, score: 9 - index }));
  expect(ids(orderResults(results, kindOf))).toEqual(['b', 'd', 'e', 'a', 'c']);
});

describe('a search', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    ferry: ['one', 'two'],
    bridge: ['two', 'three'],
    'ferry boat': ['four'],
  };
  const asked: string[] = [];
  const index = {
    search: (words: string) => {
      asked.push(words);
      const results = (found[words] ?? []).map((id, at) => ({ id, score: 3 - at }));
      return Promise.resolve({ results });
    },
  };

  test('finds what has all the words', async () => {
    const { results, isWhole } = await searchFor(index, 'ferry boat');
    expect([ids(results), isWhole]).toEqual([['four'], true]);
  });

  test('finds what has some of them where nothing has all, the most of them first', async () => {
    const { results, isWhole } = await searchFor(index, 'the ferry – bridge');
    expect([ids(results), isWhole]).toEqual([['two', 'one', 'three'], false]);
    expect(asked.slice(-3)).toEqual(['the', 'ferry', 'bridge']);
  });

  test('of one word is made once', async () => {
    const before = asked.length;
    expect(await searchFor(index, 'tunnel')).toEqual({ results: [], isWhole: true });
    expect(asked.length).toBe(before + 1);
  });
});
