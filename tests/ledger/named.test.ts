import { describe, expect, test } from 'vitest';
import { listIds, listNamed } from '../../src/ledger/named.ts';
import type { Check } from '../../src/model/check.ts';

const check: Check = {
  id: 'check',
  title: 'What is asked',
  kind: 'parts-total',
  claims: { parts: ['passengers.a', 'passengers.b'], total: 'passengers.c' },
  expected: 'holds',
};

describe('the claims that a check names', () => {
  test('are told with their part and their place, in the order they are written', () => {
    expect(listNamed(check)).toEqual([
      { role: 'parts', path: ['claims', 'parts', 0], id: 'passengers.a' },
      { role: 'parts', path: ['claims', 'parts', 1], id: 'passengers.b' },
      { role: 'total', path: ['claims', 'total'], id: 'passengers.c' },
    ]);
  });

  test('are told as often as they are named', () => {
    const claims = { values: ['passengers.a', 'passengers.a'], limit: 'passengers.a' };
    expect(listNamed({ ...check, claims }).map(({ id }) => id)).toEqual(
      Array(3).fill('passengers.a'),
    );
  });

  test('of one part may be one, several, or none', () => {
    expect(listIds('passengers.a')).toEqual(['passengers.a']);
    expect(listIds(['passengers.a', 'passengers.b'])).toEqual(['passengers.a', 'passengers.b']);
    expect(listIds(undefined)).toEqual([]);
  });
});
