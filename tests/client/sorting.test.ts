import { expect, test } from 'vitest';
import { nextOrder, sortRows } from '../../src/client/sorting.ts';
import type { Keyed } from '../../src/client/sorting.ts';

const { compare } = new Intl.Collator('en', { numeric: true });

function sorted(keys: readonly Keyed<string>['key'][], way: 'asc' | 'desc'): string[] {
  const rows = keys.map((key, index) => ({ row: `${String(key)} (${index})`, key }));
  return sortRows(rows, way, compare);
}

test('numbers go by value and not by how they are written', () => {
  expect(sorted([900, 10000, -5, 75.5], 'asc')).toEqual([
    '-5 (2)',
    '75.5 (3)',
    '900 (0)',
    '10000 (1)',
  ]);
});

test('words go by the language of the page', () => {
  expect(sorted(['zinc', 'Éclair', 'apple', 'Zebra'], 'asc')).toEqual([
    'apple (2)',
    'Éclair (1)',
    'Zebra (3)',
    'zinc (0)',
  ]);
});

test('what is not reported comes last both ways, and equal rows stay in their order', () => {
  const keys = [null, 2, 1, null, 2];
  expect(sorted(keys, 'asc')).toEqual(['1 (2)', '2 (1)', '2 (4)', 'null (0)', 'null (3)']);
  expect(sorted(keys, 'desc')).toEqual(['2 (1)', '2 (4)', '1 (2)', 'null (0)', 'null (3)']);
});

test('a header sorts upwards, then downwards, then gives back the order of the page', () => {
  const up = nextOrder(null, 'value');
  const down = nextOrder(up, 'value');
  expect([up, down, nextOrder(down, 'value')]).toEqual([
    { column: 'value', way: 'asc' },
    { column: 'value', way: 'desc' },
    null,
  ]);
  expect(nextOrder(down, 'time')).toEqual({ column: 'time', way: 'asc' });
});
