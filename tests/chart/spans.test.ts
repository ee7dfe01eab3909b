import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawFacets } from '../../src/chart/facets.ts';
import { drawSpans } from '../../src/chart/kinds/spans.ts';
import type { ChartData } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

const year = (own: number): { start: number; end: number } => ({
  start: Date.UTC(own, 0, 1),
  end: Date.UTC(own + 1, 0, 1) - 1,
});

const month = { start: Date.UTC(2022, 5, 1), end: Date.UTC(2022, 6, 1) - 1 };

const marks = [
  mark({
    series: 'Paid so far',
    time: { start: -Infinity, end: Date.UTC(2024, 0, 1) },
    covers: true,
    label: '£3',
    when: 'until 2024',
  }),
  mark({ series: 'Requested', time: year(2024), covers: true, label: '£5', when: 'in 2024' }),
  mark({ series: 'Requested', time: year(2023), covers: true, label: '£4', when: 'in 2023' }),
  mark({
    series: 'Paid so far',
    time: { start: Date.UTC(2021, 0, 1), end: Infinity },
    covers: true,
    label: '£40',
    when: 'since 2021',
  }),
  mark({
    series: 'Granted',
    date: '2022-05-02',
    group: 1,
    label: 'up to £9',
    shape: 'ceiling',
    when: 'on that day',
  }),
  mark({ id: 'month', series: 'Granted', time: month, label: '£2', when: 'June 2022' }),
  mark({ series: 'Granted', group: 1, label: '£1', when: 'not dated' }),
];

const draw = (own: Partial<ChartData> & { tag?: string } = {}): string =>
  printSvg(drawSpans(chartData({ marks, ...own })));

describe('spans', () => {
  test('draws each claim over the time it covers, under the name of its measure', async () => {
    await expect(draw()).toMatchFileSnapshot('snapshots/spans.full.svg');
  });

  test('keeps time from left to right where words run from right to left', async () => {
    await expect(draw({ tag: 'ar-JO' })).toMatchFileSnapshot('snapshots/spans.rtl.svg');
  });

  test('names every measure once, its claims in the order of time', () => {
    const svg = draw();
    expect(svg.match(/Requested/g)).toHaveLength(1);
    expect(svg.indexOf('£4')).toBeLessThan(svg.indexOf('£5'));
  });

  test('points an open start back and an open end onwards, and gives an undated claim an empty track', async () => {
    expect(draw().match(/is-empty/g)).toHaveLength(1);
    const open = marks.filter(
      ({ time }) => time !== null && !Number.isFinite(time.end - time.start),
    );
    expect(open).toHaveLength(2);
    await expect(draw({ marks: open })).toMatchFileSnapshot('snapshots/spans.open.svg');
  });

  test('draws what is dated to a month as a bar with end caps, and no dot in the middle of it', () => {
    const [, own = ''] = draw().split('data-claim="month"');
    const [part = ''] = own.split('</svg>');
    expect(part.match(/class="bound"/g)).toHaveLength(2);
    expect(part).toContain('class="band"');
    expect(part).not.toContain('class="body"');
  });

  test('draws one claim by itself, and nothing without an axis', async () => {
    await expect(draw({ marks: marks.slice(1, 2) })).toMatchFileSnapshot('snapshots/spans.one.svg');
    const none = draw({ marks: marks.slice(-1) });
    expect(none).not.toContain('class="axis"');
    await expect(none).toMatchFileSnapshot('snapshots/spans.empty.svg');
  });

  test('draws the same claims in panels on one scale of time', () => {
    const facets = [
      { id: 'a', label: 'First' },
      { id: 'b', label: 'Second' },
    ];
    const split = marks.map((one, index) => ({ ...one, facet: index % 2 === 0 ? 'a' : 'b' }));
    const svg = printSvg(drawFacets(drawSpans, chartData({ marks: split, facets })));
    expect([...svg.matchAll(/data-claim="/g)]).toHaveLength(marks.length);
    expect(svg.match(/>2022</g)?.length).toBe(2);
  });

  test('has no value axis, so that amounts of different spans are on no one scale', () => {
    expect(draw()).not.toMatch(/<text[^>]*>(?:0|10|20|40)</);
  });
});
