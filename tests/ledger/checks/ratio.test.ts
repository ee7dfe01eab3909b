import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/model/check.ts';
import { combine, count, drawnCount, judge, printed, settings } from '../../support/checks.ts';

describe('a ratio', () => {
  const bounds = { low: 0.4, high: 0.6 };

  test('holds where all that it may be lies within its bounds', () => {
    const parts = { part: count(5), whole: count({ low: 9, high: 11 }, 'between') };
    expect(printed('ratio', parts, { bounds })).toMatchInlineSnapshot(
      `"holds: 5 ÷ between 9 and 11 = 0.455 to 0.556; 0.455 to 0.556 lies within 0.4 to 0.6"`,
    );
  });

  test('fails where none of it does', () => {
    expect(
      printed('ratio', { part: count(2), whole: count(10) }, { bounds }),
    ).toMatchInlineSnapshot(`"fails: 2 ÷ 10 = 0.2; 0.2 lies outside 0.4 to 0.6"`);
    expect(
      printed('ratio', { part: count(7, 'at-least'), whole: count(10) }, { bounds }),
    ).toMatchInlineSnapshot(
      `"fails: at least 7 ÷ 10 = 0.7 or more; 0.7 or more lies outside 0.4 to 0.6"`,
    );
  });

  test('is undecided where some of it does', () => {
    const parts = { part: count(5), whole: count(9, 'at-most') };
    expect(printed('ratio', parts, { bounds })).toMatchInlineSnapshot(
      `"undecided: 5 ÷ up to 9 = 0.556 or more; 0.556 or more may or may not lie within 0.4 to 0.6"`,
    );
  });

  test('may have one bound', () => {
    const parts = { part: count(5), whole: count(10) };
    expect(printed('ratio', parts, { bounds: { low: 0.5 } })).toMatchInlineSnapshot(
      `"holds: 5 ÷ 10 = 0.5; 0.5 is no less than 0.5"`,
    );
    expect(printed('ratio', parts, { bounds: { high: 0.5 } })).toMatchInlineSnapshot(
      `"holds: 5 ÷ 10 = 0.5; 0.5 is no more than 0.5"`,
    );
    expect(printed('ratio', parts, { bounds: { low: 0, high: 0.5 } })).toMatchInlineSnapshot(
      `"holds: 5 ÷ 10 = 0.5; 0.5 lies within up to 0.5"`,
    );
  });

  test('falls short of one bound, exceeds it, or may', () => {
    const parts = { part: count(5), whole: count(10) };
    expect(printed('ratio', parts, { bounds: { low: 0.6 } })).toMatchInlineSnapshot(
      `"fails: 5 ÷ 10 = 0.5; 0.5 is less than 0.6"`,
    );
    expect(printed('ratio', parts, { bounds: { high: 0.4 } })).toMatchInlineSnapshot(
      `"fails: 5 ÷ 10 = 0.5; 0.5 is more than 0.4"`,
    );
    const about = { part: count(5), whole: count(8, 'about') };
    expect(printed('ratio', about, { bounds: { low: 0.6 } })).toMatchInlineSnapshot(
      `"undecided: 5 ÷ about 8 = 0.5 to 0.833; 0.5 to 0.833 may or may not be less than 0.6"`,
    );
    expect(printed('ratio', about, { bounds: { high: 0.6 } })).toMatchInlineSnapshot(
      `"undecided: 5 ÷ about 8 = 0.5 to 0.833; 0.5 to 0.833 may or may not be more than 0.6"`,
    );
  });

  test('of nothing in nothing is no number, and never holds', () => {
    const { outcome } = judge(
      'ratio',
      { part: count(0), whole: count(0) },
      { bounds: { low: 0.4 } },
    );
    expect(outcome).not.toBe('holds');
  });

  test('of a fall is not taken for that of a rise', () => {
    const part = { measure: 'growth', value: -5 };
    const whole = { ...part, value: { low: 5, high: 10 }, qualifier: 'between' } as const;
    const { outcome } = judge('ratio', { part, whole }, { bounds: { low: -0.6, high: 0 } });
    expect(outcome).toBe('undecided');
  });
});

test('the outcome is that of every quotient which the two allow', () => {
  const whole = drawnCount.filter(({ allowed }) => !allowed.includes(0));
  const low = fc.constantFrom(0, 0.5, 1, 2);
  const property = fc.property(drawnCount, whole, low, (a, b, least) => {
    const bounds = { low: least, high: least + 1 };
    const quotients = combine([a.allowed, b.allowed]).map(([part = 0, all = 0]) => part / all);
    const [lowest, highest] = [Math.min(...quotients), Math.max(...quotients)];
    const isWithin = bounds.low <= lowest && highest <= bounds.high;
    const isOut = highest < bounds.low || lowest > bounds.high;
    const expected: Outcome = isWithin ? 'holds' : isOut ? 'fails' : 'undecided';
    expect(judge('ratio', { part: a.own, whole: b.own }, { bounds }).outcome).toBe(expected);
  });
  fc.assert(property, settings);
});
