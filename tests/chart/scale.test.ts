import { describe, expect, test } from 'vitest';
import { padTime, scaleValues } from '../../src/chart/scale.ts';
import { mark } from '../support/chartData.ts';

const ticksOf = (
  values: readonly number[],
  scale: 'linear' | 'log' = 'linear',
): readonly number[] =>
  scaleValues(
    values.map((value) => mark({ value })),
    { scale, domain: [] },
  ).ticks;

describe('the scale of values', () => {
  test('takes in zero and ends at round numbers', () => {
    expect(ticksOf([930, 5046])).toEqual([0, 2000, 4000, 6000]);
    expect(ticksOf([-3, 5])).toEqual([-4, -2, 0, 2, 4, 6]);
  });

  test('labels whole numbers only where all are whole', () => {
    expect(ticksOf([1])).toEqual([0, 1]);
    expect(ticksOf([0.5])).toContain(0.2);
  });

  test('has two labels at least, whatever the values', () => {
    for (const values of [[], [0], [7, 7], [1e15, 1e-6], [-2]])
      expect(ticksOf(values).length).toBeGreaterThan(1);
    for (const values of [[], [0, -4], [7, 7], [1e15, 1e-6]])
      expect(ticksOf(values, 'log').length).toBeGreaterThan(1);
  });

  test('is shared through the domain', () => {
    const scale = scaleValues([mark({ value: 1 })], { scale: 'linear', domain: [100] });
    expect(scale(100)).toBe(1);
  });
});

describe('the time that is drawn', () => {
  const day = { start: Date.UTC(2026, 0, 21), end: Date.UTC(2026, 0, 22) - 1 };
  const open = { start: Date.UTC(2026, 0, 1), end: Infinity };

  test('is the one that is asked for', () => {
    const asked = { start: Date.UTC(2025, 0), end: Date.UTC(2026, 0) };
    expect(padTime(asked, [mark({ time: day })])).toEqual(asked);
  });

  test('ends where the statements end, where an end is open', () => {
    const marks = [mark({ time: open }), mark({ time: day })];
    expect(padTime(null, marks)).toEqual({ start: open.start, end: day.end });
    expect(padTime(open, marks)).toEqual({ start: open.start, end: day.end });
  });

  test('is a week at least', () => {
    const { start, end } = padTime(null, [mark({ time: day })]);
    expect((end - start) / 86_400_000).toBe(7);
    expect(padTime(null, []).end - padTime(null, []).start).toBe(7 * 86_400_000);
  });
});
