import { describe, expect, test } from 'vitest';
import { extentOf } from '../../src/ledger/extent.ts';
import type { Claim, Qualifier } from '../../src/model/claim.ts';
import { qualifiers } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { claim } from '../support/ledger.ts';

const rate: Measure = {
  id: 'height',
  label: 'Heights',
  definition: 'How high it is.',
  kind: 'rate',
  time: 'fixed',
  unit: { other: 'metres' },
  requires: [],
  allows: [],
  tolerance: 0.1,
  sums: false,
};
const count: Measure = { ...rate, kind: 'count' };
const date: Measure = { ...rate, kind: 'date' };

const extent = (value: Claim['value'], qualifier: Qualifier, measure = rate) =>
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
    expect(extentOf(plain, rate)).toEqual({ low: 200, high: 200 });
  });
});

describe('the numbers that a claim of 100 to 200 allows, with a tolerance of a tenth,', () => {
  test('are those between the two', () => {
    expect(extent({ low: 100, high: 200 }, 'between')).toEqual({ low: 100, high: 200 });
  });

  test('reach further on both sides where they are about, each by its own tenth', () => {
    const wide = extent({ low: 100, high: 200 }, 'about');
    expect(wide?.low).toBeCloseTo(90);
    expect(wide?.high).toBeCloseTo(220);
  });
});

describe('a tolerance', () => {
  test('widens a fall outwards too', () => {
    expect(extent(-200, 'about')).toEqual({ low: -220, high: -180 });
    expect(extent({ low: -200, high: -100 }, 'about')).toEqual({ low: -220, high: -90 });
  });

  test('of nothing leaves "about" the number itself', () => {
    expect(extent(200, 'about', { ...rate, tolerance: 0 })).toEqual({ low: 200, high: 200 });
  });

  test('of zero is zero', () => {
    expect(extent(0, 'about')).toEqual({ low: 0, high: 0 });
  });

  test('does not widen what is exact or a bound', () => {
    for (const qualifier of ['exact', 'at-least', 'at-most'] as const)
      expect(extent(200, qualifier)).toEqual(extent(200, qualifier, { ...rate, tolerance: 0 }));
  });
});

describe('a count is whole, so that', () => {
  test.each([
    ['more-than', { low: 201, high: Infinity }],
    ['less-than', { low: -Infinity, high: 199 }],
    ['nearly', { low: 180, high: 199 }],
    ['at-least', { low: 200, high: Infinity }],
    ['at-most', { low: -Infinity, high: 200 }],
    ['exact', { low: 200, high: 200 }],
  ] as const)('"%s" 200 ends on a whole number', (qualifier, expected) => {
    expect(extent(200, qualifier, count)).toEqual(expected);
  });

  test('a tolerance of less than one allows nothing more', () => {
    expect(extent(5, 'about', count)).toEqual({ low: 5, high: 5 });
    expect(extent(15, 'about', count)).toEqual({ low: 14, high: 16 });
  });
});

describe('an amount is in units of its currency,', () => {
  const amount: Measure = { ...rate, kind: 'amount', currency: { code: 'EUR', scale: 1_000_000 } };

  test('whatever its measure counts in', () => {
    expect(extent(1.5, 'exact', amount)).toEqual({ low: 1_500_000, high: 1_500_000 });
    const open = { low: 2_000_000, high: Infinity, openLow: true };
    expect(extent(2, 'more-than', amount)).toEqual(open);
    expect(extent(2, 'about', amount)).toEqual({ low: 1_800_000, high: 2_200_000 });
  });
});

describe('a date allows days', () => {
  /** The first and the last day that are allowed, as dates. */
  const days = (value: string, qualifier: Qualifier = 'exact'): string => {
    const { low = NaN, high = NaN } = extent(value, qualifier, date) ?? {};
    const write = (day: number): string =>
      Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : String(day);
    return `${write(low)} to ${write(high)}`;
  };

  test.each([
    ['2026-03-10', '2026-03-10 to 2026-03-10'],
    ['2026-03', '2026-03-01 to 2026-03-31'],
    ['2026', '2026-01-01 to 2026-12-31'],
    ['2026-03-10/2026-03-12', '2026-03-10 to 2026-03-12'],
    ['2026-03-10/..', '2026-03-10 to Infinity'],
    ['../2026-03', '-Infinity to 2026-03-31'],
  ])('%s: those that it covers', (value, expected) => {
    expect(days(value)).toBe(expected);
  });

  test.each([
    ['about', '2026-02-25 to 2026-03-20'],
    ['at-least', '2026-03-05 to Infinity'],
    ['more-than', '2026-03-13 to Infinity'],
    ['at-most', '-Infinity to 2026-03-12'],
    ['less-than', '-Infinity to 2026-03-04'],
    ['nearly', '2026-02-25 to 2026-03-04'],
  ] as const)(
    '2026-03-05/2026-03-12 with "%s": may be off by the eight days that it covers',
    (qualifier, expected) => {
      expect(days('2026-03-05/2026-03-12', qualifier)).toBe(expected);
    },
  );

  test('that is approximate is about so, by its tilde as by its qualifier', () => {
    expect(days('2026-03-10~')).toBe('2026-03-09 to 2026-03-11');
    expect(days('2026-03~')).toBe(days('2026-03', 'about'));
    expect(days('2026-03-10~', 'at-least')).toBe('2026-03-09 to Infinity');
    expect(days('2026-03-10~', 'more-than')).toBe('2026-03-12 to Infinity');
  });

  test.each([
    ['2026-03-10/..', 'about', '2026-03-09 to Infinity'],
    ['2026-03-10/..', 'nearly', '2026-03-09 to 2026-03-09'],
    ['2026-03-10/..', 'more-than', '2026-03-10 to Infinity'],
    ['2026-03-10/..', 'less-than', '-Infinity to 2026-03-09'],
    ['../2026-03-10', 'about', '-Infinity to 2026-03-11'],
    ['../2026-03-10', 'less-than', '-Infinity to 2026-03-10'],
    ['../2026-03-10', 'more-than', '2026-03-11 to Infinity'],
    ['../2026-03-10', 'nearly', '-Infinity to 2026-03-10'],
  ] as const)('%s with "%s": what is open has no length, and may be off by a day', (...given) => {
    const [value, qualifier, expected] = given;
    expect(days(value, qualifier)).toBe(expected);
  });

  test('and has no tolerance of its measure', () => {
    expect(days('2026-03-10', 'about')).toBe('2026-03-09 to 2026-03-11');
  });
});

describe('no number', () => {
  test('is allowed by a claim of words, choices or nothing', () => {
    expect(extent('2026-03-01', 'exact')).toBeNull();
    expect(extent(['town'], 'exact')).toBeNull();
    expect(extent(5, 'exact', date)).toBeNull();
    expect(extentOf(claim({ value: null, absent: 'unknown' }), rate)).toBeNull();
    expect(extentOf(claim({ value: null, absent: 'unknown' }), date)).toBeNull();
  });
});

test('every qualifier has its extent', () => {
  for (const qualifier of qualifiers) expect(extent(200, qualifier)).not.toBeNull();
});
