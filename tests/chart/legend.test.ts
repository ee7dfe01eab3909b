import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { estimateTextWidth } from '../../src/base/textWidth.ts';
import { drawLegend, listLegend } from '../../src/chart/legend.ts';
import type { LegendContent } from '../../src/chart/legend.ts';
import { markStatuses, shapes } from '../../src/chart/mark.ts';
import { timeForms } from '../../src/chart/marks/stretch.ts';
import { languageOf } from '../../src/words/language.ts';

const nothing: LegendContent = {
  groups: [],
  shapes: [],
  statuses: [],
  times: [],
  hasSpans: false,
  hasPeriods: false,
  overTime: false,
  form: 'dot',
  isUpright: false,
  sums: [],
  references: [],
};

const everything: LegendContent = {
  ...nothing,
  groups: [
    { index: 0, label: 'Harbour office' },
    { index: 3, label: 'Newspapers of the whole coast and of the islands' },
  ],
  shapes: [...shapes],
  statuses: [...markStatuses],
  times: [...timeForms],
  hasSpans: true,
  hasPeriods: true,
  sums: ['total', 'rest'],
  references: [{ index: 0, label: 'Capacity' }],
};

const english = languageOf('en-GB');

const draw = (content: LegendContent, { tag = 'en-GB', width = 600 } = {}): string => {
  const block = drawLegend(content, { language: languageOf(tag), width });
  return printSvg(s('svg', { width, height: block.height }, [...block.draw(0)]));
};

describe('a legend', () => {
  test('says nothing where there is nothing to explain', () => {
    expect(listLegend(nothing, english)).toEqual([]);
    expect(drawLegend(nothing, { language: english, width: 600 }).height).toBe(0);
  });

  test('has one entry for each thing, in words and with a symbol', () => {
    const [who, how] = listLegend(everything, english);
    expect(who?.entries.map(({ words }) => words)).toEqual(
      everything.groups.map(({ label }) => label),
    );
    const { length } = [
      ...shapes,
      ...markStatuses,
      ...timeForms,
      'span',
      'period',
      'reference',
      'total',
      'rest',
    ];
    expect(how?.entries).toHaveLength(length);
    // A drawing has either times of claims or values of a period: both are called the same.
    expect(new Set(how?.entries.map(({ words }) => words)).size).toBe(length - 1);
  });

  test('stands for no claim, and is silent but for its words', () => {
    for (const { entries } of listLegend(everything, english))
      for (const { symbol } of entries) {
        expect(printSvg(symbol)).not.toMatch(/data-claim|<title|<text/);
        expect(symbol.properties).toMatchObject({ ariaHidden: 'true' });
      }
  });

  test('shows a colour on the group alone, ink elsewhere', () => {
    const [who, how] = listLegend(everything, english).map(({ entries }) =>
      entries.map(({ symbol }) => printSvg(symbol)).join(''),
    );
    expect(who?.match(/group-\d/g)).toEqual(['group-0', 'group-3']);
    expect(how).not.toMatch(/group-\d/);
  });

  test('speaks of dates where values are dates', () => {
    const dated = { ...nothing, shapes: ['point', 'floor'], overTime: true } as const;
    const words = listLegend(dated, english).flatMap(({ entries }) => entries.map((e) => e.words));
    expect(words).toEqual(['exact date', 'not before, or after']);
  });

  test.each([
    ['dots', everything, 'en-GB'],
    ['bars', { ...everything, form: 'bar' } as const, 'en-GB'],
    ['upright', { ...everything, isUpright: true }, 'en-GB'],
    ['rtl', everything, 'ar-JO'],
  ])('is drawn with the symbols of the drawing (%s)', async (name, content, tag) => {
    await expect(draw(content, { tag })).toMatchFileSnapshot(`snapshots/legend.${name}.svg`);
  });

  test.each([
    [288, 'en-GB'],
    [600, 'en-GB'],
    [288, 'ar-JO'],
  ])('inside a drawing keeps to %i pixels (%s)', (width, tag) => {
    const svg = draw(everything, { width, tag });
    for (const [, x = '', , words = ''] of svg.matchAll(
      /<tspan x="([^"]+)"( dy="\d+")?>([^<]*)</g,
    )) {
      const length = estimateTextWidth(words, 13);
      const [left, right] =
        tag === 'ar-JO' ? [Number(x) - length, Number(x)] : [Number(x), Number(x) + length];
      expect([words, left >= 0 && right <= width]).toEqual([words, true]);
    }
  });

  test('mirrors bounds where values grow to the left', () => {
    const floor = { ...nothing, shapes: ['floor'] } as const;
    expect(draw(floor)).not.toContain('rotate');
    expect(draw(floor, { tag: 'ar-JO' })).toContain('rotate(180)');
    expect(draw({ ...floor, isUpright: true })).toContain('rotate(-90)');
  });
});
