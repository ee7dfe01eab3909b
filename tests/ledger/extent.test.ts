import { describe, expect, test } from 'vitest';
import { extentOf } from '../../src/ledger/extent.ts';
import type { Claim, Qualifier } from '../../src/model/claim.ts';
import { qualifiers } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { claim } from '../support/ledger.ts';

const measure: Measure = {
  id: 'passengers',
  label: 'Passengers',
  definition: 'People carried.',
  kind: 'count',
  time: 'fixed',
  unit: { other: 'passengers' },
  requires: [],
  allows: [],
  tolerance: 0.1,
  sums: false,
};
const extent = (value: Claim['value'], qualifier: Qualifier) =>
  extentOf(claim({ value, qualifier }), measure);

describe('the numbers that a claim of 200 allows, with a tolerance of a tenth,', () => {
  test.each([
    ['exact', { low: 200, high: 200 }],
    ['about', { low: 180, high: 220 }],
    ['at-least', { low: 200, high: Infinity }],
    ['more-than', { low: 200, high: Infinity, openLow: true }],
    ['at-most', { low: -Infinity, high: 200 }],
    ['less-than', { low: -Infinity, high: 200, openHigh: true }],
    ['nearly', { low: 180, high: 200, openHigh: true }],
  ] as const)('are those of "%s"', (qualifier, expected) => {
    expect(extent(200, qualifier)).toEqual(expected);
  });

  test('are the number itself where no qualifier is stated', () => {
    const plain = claim({ value: 200 });
    delete plain.qualifier;
    expect(extentOf(plain, measure)).toEqual({ low: 200, high: 200 });
  });
});

describe('the numbers that a claim of 100 to 200 allows, with a tolerance of a tenth,', () => {
  test('are those between the two', () => {
    expect(extent({ low: 100, high: 200 }, 'between')).toEqual({ low: 100, high: 200 });
  });

  test('reach further on both sides where they are about', () => {
    const wide = extent({ low: 100, high: 200 }, 'about');
    expect(wide?.low).toBeCloseTo(90);
    expect(wide?.high).toBeCloseTo(220);
  });
});

describe('a tolerance', () => {
  test('widens a fall outwards too', () => {
    expect(extent(-200, 'about')).toEqual({ low: -220, high: -180 });
  });

  test('of nothing leaves "about" the number itself', () => {
    const strict = extentOf(claim({ value: 200, qualifier: 'about' }), {
      ...measure,
      tolerance: 0,
    });
    expect(strict).toEqual({ low: 200, high: 200 });
  });

  test('of zero is zero', () => {
    expect(extent(0, 'about')).toEqual({ low: 0, high: 0 });
  });
});

describe('no number', () => {
  test('is allowed by a claim of words, choices or nothing', () => {
    expect(extent('2026-03-01', 'exact')).toBeNull();
    expect(extent(['town'], 'exact')).toBeNull();
    expect(extentOf(claim({ value: null, absent: 'unknown' }), measure)).toBeNull();
  });
});

test('every qualifier has its extent', () => {
  for (const qualifier of qualifiers) expect(extent(200, qualifier)).not.toBeNull();
});
