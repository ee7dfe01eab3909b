import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawRankedRows } from '../../src/chart/kinds/rankedRows.ts';
import type { ChartData, Row } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

const rows: readonly Row[] = [
  { id: 'north', label: 'North bank', missing: '' },
  {
    id: 'south',
    label: 'South bank and the islands that belong to it by treaty',
    missing: '',
  },
  { id: 'east', label: 'East', missing: '' },
  { id: 'west', label: 'West', missing: 'not reported' },
];

const marks = [
  mark({ row: 'north', value: 3543, label: '3,543' }),
  mark({ row: 'north', value: 3000, shape: 'floor', label: 'more than 3,000' }),
  mark({ row: 'north', group: 1, value: 18 }),
  mark({ row: 'south', low: 40, high: 90, shape: 'range', label: 'between 40 and 90' }),
  mark({ row: 'south', group: 1, value: 66, shape: 'about', label: 'about 66' }),
  mark({ row: 'east', group: 1, value: 1, statuses: ['disowned'], label: '1 [disowned]' }),
];

const draw = (own: Partial<ChartData> & { tag?: string }): string =>
  printSvg(drawRankedRows(chartData({ rows, ...own })));

describe('ranked rows', () => {
  test('draws a lane a group, and an empty track for a row that nobody reports on', async () => {
    await expect(draw({ marks })).toMatchFileSnapshot('snapshots/ranked-rows.full.svg');
  });

  test('draws a log scale with powers of ten', async () => {
    await expect(draw({ marks, scale: 'log' })).toMatchFileSnapshot(
      'snapshots/ranked-rows.log.svg',
    );
  });

  test('mirrors rows, lanes and values where words run from right to left', async () => {
    await expect(draw({ marks, tag: 'ar-JO' })).toMatchFileSnapshot(
      'snapshots/ranked-rows.rtl.svg',
    );
  });

  test('names group and value in words in every lane, so that colour is never needed', () => {
    const svg = draw({ marks });
    expect(svg).toContain('Harbour office: more than 3,000 · 3,543');
    expect(svg).toContain('Newspapers: 18');
    expect(svg).toContain('Newspapers: 1 [disowned]');
  });

  test('draws no mark where nothing is reported, and never a zero in its place', () => {
    const svg = draw({ marks });
    expect(svg.match(/not reported/g)).toHaveLength(1);
    expect(svg.match(/class="mark/g)).toHaveLength(marks.length);
  });

  test('draws what a source says instead of a value, beside the values of others', () => {
    const own = [{ id: 'north', label: 'North bank', missing: 'Ministry: not known' }];
    const svg = draw({ marks: [mark({ row: 'north', value: 7 })], rows: own });
    expect(svg).toContain('Ministry: not known');
    expect(svg.match(/is-empty/g)).toHaveLength(1);
    expect(svg.match(/class="mark/g)).toHaveLength(1);
  });

  test('where rows are origins, draws a lane for each value with its time, reprints in one', async () => {
    const own = [
      mark({ row: 'north', value: 5, label: '5', when: 'in May', date: '2026-05-01' }),
      mark({ row: 'north', value: 4, label: '4', when: 'in April', date: '2026-04-01' }),
      mark({ row: 'north', value: 5, label: '5', when: 'in May', date: '2026-05-01' }),
      mark({ row: 'west', low: 2, high: 3, shape: 'range', label: '2 to 3', when: 'not dated' }),
    ];
    const svg = draw({ marks: own, naming: 'origins' });
    await expect(svg).toMatchFileSnapshot('snapshots/ranked-rows.origins.svg');
    expect(svg.match(/>5, in May</g)).toHaveLength(1);
    expect(svg.indexOf('4, in April')).toBeLessThan(svg.indexOf('5, in May'));
  });

  test.each([
    ['dates', 'en-GB'],
    ['dates.rtl', 'ar-JO'],
  ])('draws dates over time, one that is no day as a dotted span (%s)', async (name, tag) => {
    const month = { low: Date.UTC(2026, 0, 1), high: Date.UTC(2026, 1, 1) - 1 };
    const day = { low: Date.UTC(2026, 1, 4), high: Date.UTC(2026, 1, 5) - 1 };
    const own = [
      mark({ row: 'north', ...month, label: 'January 2026' }),
      mark({ row: 'west', ...day, label: '4 February 2026', shape: 'floor' }),
    ];
    const svg = draw({ marks: own, naming: 'origins', scale: 'time', tag });
    await expect(svg).toMatchFileSnapshot(`snapshots/ranked-rows.${name}.svg`);
    expect(svg.match(/is-time/g)).toHaveLength(1);
  });

  test('gives a single date a month of time around it', () => {
    const day = { low: Date.UTC(2026, 1, 4), high: Date.UTC(2026, 1, 5) - 1 };
    const svg = draw({ marks: [mark({ row: 'north', ...day })], scale: 'time' });
    expect(svg).toMatch(/>1 Feb<.*>8 Feb</);
  });

  test('has no axis where there is no value', () => {
    expect(draw({ marks: [] })).not.toContain('class="axis"');
  });

  test('leaves out axis labels that have no room', () => {
    const write = (value: number): string => `${value} thousand thousands`;
    const svg = draw({ marks, number: write });
    expect(svg.match(/thousand thousands/g)?.length).toBeLessThan(3);
  });

  test('draws zero as a number at the start of the scale', () => {
    const svg = draw({
      marks: [mark({ row: 'north', value: 0 }), mark({ row: 'south', value: 5 })],
    });
    expect(svg).toMatch(/<svg x="0%" y="[\d.]+" overflow="visible" class="mark/);
  });

  test('gives a long label a line of its own', () => {
    const height = (svg: string): number => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const [north, south] = rows as [Row, Row];
    const own = marks.filter(({ row }) => row === 'south').map((m) => ({ ...m, row: 'x' }));
    const short = draw({ marks: own, rows: [{ ...north, id: 'x', label: 'N' }] });
    expect(height(draw({ marks: own, rows: [{ ...south, id: 'x' }] }))).toBeGreaterThan(
      height(short),
    );
  });
});
