import { expect, test } from 'vitest';
import { percent, round } from '../../src/base/number.ts';

test('a number of a drawing has at most two decimals', () => {
  expect(round(1 / 3)).toBe(0.33);
  expect(round(12.3456)).toBe(12.35);
  expect(round(-2.678)).toBe(-2.68);
  expect(round(7)).toBe(7);
});

test('a number that rounds to nothing is plain zero, never minus zero', () => {
  expect(round(-0.001)).toBe(0);
  expect(Object.is(round(-0.001), 0)).toBe(true);
});

test('a share of one becomes a percentage', () => {
  expect(percent(0.5)).toBe('50%');
  expect(percent(1 / 3)).toBe('33.33%');
  expect(percent(-0)).toBe('0%');
});

test('a share of another whole becomes a percentage of it', () => {
  expect(percent(3, 12)).toBe('25%');
  expect(percent(15, 12)).toBe('125%');
});
