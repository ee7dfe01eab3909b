import { expect, test } from 'vitest';
import { thinPath } from '../../src/chart/outline.ts';

test('corners on a nearly straight line are left out, and the others are whole numbers', () => {
  expect(thinPath('M0,0L10,0.4L20.2,0L20.2,30')).toBe('M0 0l20 0 0 30');
});

test('the ends of open lines stay, so that lines that met still meet', () => {
  expect(thinPath('M0,0L5,0.3L9,0M9,0L9,5L9.2,40')).toBe('M0 0l9 0M9 0l0 40');
});

test('a shape stays closed, and one smaller than a unit is left out', () => {
  expect(thinPath('M0,0L10,0L10,10L0,10Z')).toBe('M0 0l10 0 0 10-10 0Z');
  expect(thinPath('M0,0L0.3,0L0.3,0.3Z')).toBe('');
  expect(thinPath('')).toBe('');
});
