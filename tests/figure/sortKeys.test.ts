import { expect, test } from 'vitest';
import { sortKeysOf } from '../../src/figure/sortKeys.ts';
import type { Claim } from '../../src/model/claim.ts';

const claim = (own: Partial<Claim>): Claim =>
  ({
    measure: 'boats',
    value: 5,
    dimensions: {},
    asOf: null,
    source: 'gazette',
    origin: 'harbour',
    locator: '',
    ...own,
  }) as Claim;

test('a number sorts by itself, two by the higher, a date by its first moment', () => {
  expect(sortKeysOf(claim({ value: 0 })).value).toBe(0);
  expect(sortKeysOf(claim({ value: { low: 3, high: 8 } })).value).toBe(8);
  expect(sortKeysOf(claim({ value: '2026-02' })).value).toBe(Date.UTC(2026, 1, 1));
});

test('a time sorts by its beginning, and by its end where that is all that is known', () => {
  expect(sortKeysOf(claim({ asOf: '2026-02-07' })).time).toBe(Date.UTC(2026, 1, 7));
  expect(sortKeysOf(claim({ period: '2022/..' })).time).toBe(Date.UTC(2022, 0, 1));
  expect(sortKeysOf(claim({ period: '../2022-01-01' })).time).toBeGreaterThan(
    Date.UTC(2021, 11, 31),
  );
});

test('what is not reported, without a value or without a date has nothing to sort by', () => {
  expect(sortKeysOf(null)).toEqual({ value: '', time: '' });
  expect(sortKeysOf(claim({ value: null, absent: 'unknown' }))).toEqual({ value: '', time: '' });
});
