import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawTime, drawValuesUp } from '../../src/chart/axis.ts';
import { scaleTime, scaleValues } from '../../src/chart/scale.ts';
import { languageOf } from '../../src/words/language.ts';
import { chartData, mark } from '../support/chartData.ts';

const labelsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words ?? '');

const moments = (from: string, to: string, tag = 'en-GB'): string[] => {
  const scale = scaleTime({ start: Date.parse(from), end: Date.parse(to) });
  return labelsOf(printSvg(drawTime(scale, 100, languageOf(tag))));
};

describe('the axis of time', () => {
  test('gives the year with the first day', () => {
    expect(moments('2026-01-17', '2026-02-27')).toEqual(['18 Jan 2026', '8 Feb']);
  });

  test('gives the year with each day where there are several years', () => {
    const labels = moments('2025-12-20', '2026-01-10');
    expect(labels.every((label) => /20(?:25|26)$/.test(label))).toBe(true);
  });

  test.each([
    ['a week', '2026-01-17', '2026-01-24'],
    ['a quarter', '2026-01-17', '2026-04-20'],
    ['two years', '2024-03-01', '2026-02-01'],
    ['eight years', '2018-12-01', '2026-02-22'],
    ['a century', '1926-01-01', '2026-01-01'],
  ])('labels two moments or more of %s, each once', (_, from, to) => {
    for (const tag of ['en-GB', 'ar-JO']) {
      const labels = moments(from, to, tag);
      expect(labels.length).toBeGreaterThan(1);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('the axis of values', () => {
  test('leaves out labels that would stand on each other', () => {
    const data = chartData({ scale: 'log' });
    const scale = scaleValues([mark({ value: 1e14 })], data);
    const labels = labelsOf(printSvg(drawValuesUp(scale, 120, data)));
    expect(scale.ticks.length).toBeGreaterThan(10);
    expect(labels.length).toBeLessThan(8);
    expect(labels.at(-1)).toBe('log scale');
  });
});
