import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/model/check.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { combine, count, drawnCount, judge, printed, settings } from '../../support/checks.ts';

const stay = (value: number, qualifier: Claim['qualifier'] = 'exact'): Partial<Claim> => ({
  measure: 'stay',
  value,
  qualifier,
});
const over = (period: string, value: number): Partial<Claim> => ({ ...count(value), period });

describe('a rate over a duration', () => {
  const per = 'day';

  test('holds where it makes the total', () => {
    const parts = { rate: count(10), duration: stay(3), total: count(30) };
    expect(printed('rate', parts, { per })).toMatchInlineSnapshot(
      `"holds: 10 × 3 = 30; 30 agrees with 30"`,
    );
    const most = { ...parts, rate: count(10, 'at-most'), total: count(35, 'at-most') };
    expect(printed('rate', most, { per })).toMatchInlineSnapshot(
      `"holds: up to 10 × 3 = up to 30; up to 30 agrees with up to 35"`,
    );
  });

  test('fails where it makes more or less', () => {
    const parts = { rate: count(10), duration: stay(3, 'about'), total: count(20) };
    expect(printed('rate', parts, { per })).toMatchInlineSnapshot(
      `"fails: 10 × about 3 = 22.5 to 37.5; 22.5 to 37.5 does not agree with 20"`,
    );
  });

  test('is undecided where the total is but one of what it may make', () => {
    const parts = { rate: count(10, 'at-most'), duration: stay(3), total: count(25) };
    expect(printed('rate', parts, { per })).toMatchInlineSnapshot(
      `"undecided: up to 10 × 3 = up to 30; up to 30 may or may not agree with 25"`,
    );
  });

  test('is undecided where it may make what the total does not allow', () => {
    const parts = { rate: count(10, 'at-least'), duration: stay(3), total: count(40, 'at-most') };
    expect(printed('rate', parts, { per })).toMatchInlineSnapshot(
      `"undecided: at least 10 × 3 = 30 or more; 30 or more may or may not agree with up to 40"`,
    );
  });
});

test('a rate of nothing makes nothing, however long it goes on', () => {
  const parts = { rate: count(0), duration: stay(5, 'more-than'), total: count(0) };
  expect(judge('rate', parts, { per: 'day' }).outcome).toBe('holds');
});

describe('a rate over the period of its total', () => {
  test('counts the first and the last day', () => {
    const parts = { rate: count(5), total: over('2026-03-01/2026-03-04', 20) };
    expect(printed('rate', parts, { per: 'day' })).toMatchInlineSnapshot(
      `"holds: 5 × 4 days = 20; 20 agrees with 20"`,
    );
  });

  test('counts whole months and years, and takes others to be of 28 to 31 days, 365 or 366', () => {
    const months = { rate: count(10), total: over('2025', 120) };
    expect(printed('rate', months, { per: 'month' })).toMatchInlineSnapshot(
      `"holds: 10 × 12 months = 120; 120 agrees with 120"`,
    );
    const part = { rate: count(10), total: over('2025-01-01/2025-02-14', 15) };
    expect(printed('rate', part, { per: 'month' })).toMatchInlineSnapshot(
      `"undecided: 10 × 1.45 to 1.61 months = 14.5 to 16.1; 14.5 to 16.1 may or may not agree with 15"`,
    );
    const years = { rate: count(10), total: over('2024/2025', 40) };
    expect(printed('rate', years, { per: 'year' })).toMatchInlineSnapshot(
      `"fails: 10 × 2 years = 20; 20 does not agree with 40"`,
    );
  });

  test('takes what goes on since a year, or a month, to have begun on any day of it', () => {
    const since = (period: string, per: 'day' | 'month' | 'year') => {
      const total = { ...over(period, 50), qualifier: 'about' } as const;
      return printed('rate', { rate: count(10), total }, { per });
    };
    expect(since('2021/..', 'year')).toMatchInlineSnapshot(
      `"holds: 10 × 4.17 to 5.18 years = 41.7 to 51.8; 41.7 to 51.8 agrees with about 50"`,
    );
    expect(since('2025-12/..', 'month')).toMatchInlineSnapshot(
      `"fails: 10 × 2.13 to 3.43 months = 21.3 to 34.3; 21.3 to 34.3 does not agree with about 50"`,
    );
    expect(since('2026-02/..', 'day')).toMatchInlineSnapshot(
      `"fails: 10 × 7 to 34 days = 70 to 340; 70 to 340 does not agree with about 50"`,
    );
  });

  test('since a day begins on that day, and a closed period on its first', () => {
    const length = (period: string) =>
      printed('rate', { rate: count(1), total: over(period, 1) }, { per: 'day' });
    expect(length('2026-02-01/..')).toContain('× 34 days =');
    expect(length('2026-02/2026-03-06')).toContain('× 34 days =');
    expect(length('2026-02/..')).toContain('× 7 to 34 days =');
    expect(length('2026/..')).toContain('× 1 to 65 days =');
  });

  test('takes an open period to end when its source was published', () => {
    const parts = { rate: count(5), total: over('2026-03-01/..', 30) };
    expect(printed('rate', parts, { per: 'day' })).toMatchInlineSnapshot(
      `"holds: 5 × 6 days = 30; 30 agrees with 30"`,
    );
  });
});

test('the outcome is that of every product which a rate and a duration allow', () => {
  const most = 60;
  const drawn = fc.tuple(drawnCount, drawnCount, drawnCount);
  const property = fc.property(drawn, ([rate, duration, total]) => {
    const products = combine([rate.allowed, duration.allowed]).map(([a = 0, b = 0]) => a * b);
    const high = (numbers: readonly number[]) =>
      Math.max(...numbers) >= most ? Infinity : Math.max(...numbers);
    const [a, b] = [products, total.allowed].map((numbers) => ({
      low: Math.min(...numbers),
      high: high(numbers),
    })) as [{ low: number; high: number }, { low: number; high: number }];
    const isIn = (x: typeof a, y: typeof a) => y.low <= x.low && x.high <= y.high;
    const expected: Outcome =
      a.low > b.high || b.low > a.high ? 'fails' : isIn(a, b) ? 'holds' : 'undecided';
    const claims = { rate: rate.own, duration: duration.own, total: total.own };
    const { outcome } = judge('rate', claims, { per: 'day' });
    // A product of two small claims may reach sixty without being open.
    if (a.high < Infinity || [rate, duration].some(({ allowed }) => allowed.includes(most)))
      expect(outcome).toBe(expected);
  });
  fc.assert(property, settings);
});
