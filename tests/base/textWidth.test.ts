import { expect, test } from 'vitest';
import { estimateTextWidth } from '../../src/base/textWidth.ts';

/** Rounded, as sums of tenths are not exact. */
const width = (text: string, size = 10): number =>
  Math.round(estimateTextWidth(text, size) * 10) / 10;

test('an empty text has no width', () => {
  expect(width('')).toBe(0);
});

test('letters count by class: narrow, usual, wide', () => {
  expect(width('i')).toBe(3);
  expect(width('n')).toBe(5.6);
  expect(width('m')).toBe(9);
  expect(width('nim')).toBe(17.6);
});

test('the width grows with the size of the type', () => {
  expect(width('origin', 20)).toBe(2 * width('origin', 10));
});

test('spaces and punctuation are narrow', () => {
  expect(width('1,5')).toBe(14.2);
  expect(width('a b')).toBe(14.2);
});

test('Arabic letters are as wide as the usual Latin ones', () => {
  expect(width('خزان')).toBe(22.4);
});

test('ideographs and emoji are wide, and count once', () => {
  expect(width('水')).toBe(9);
  expect(width('💧')).toBe(9);
});

test('the estimate is not below the width of digits in the typeface of the site', () => {
  const advance = 0.497;
  expect(width('1234567890', 14)).toBeGreaterThan(10 * advance * 14);
});
