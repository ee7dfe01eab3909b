import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawSeries } from '../../src/chart/kinds/series.ts';
import type { ChartData, Mark } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

const year = (from: number, to = from): { start: number; end: number } => ({
  start: Date.UTC(from, 0),
  end: Date.UTC(to + 1, 0) - 1,
});

const value = (own: Parameters<typeof mark>[0]): Mark => mark({ cumulative: false, ...own });

const full = [
  value({ date: '2019-04-19', value: 73000, shape: 'floor', label: 'more than 73,000' }),
  value({ date: '2019-09-01', value: 69015, origin: 'Mill' }),
  value({ time: year(2022), value: 56000, shape: 'about', label: 'about 56,000' }),
  value({ date: '2022-09-12', value: 54000, origin: 'Mill', statuses: ['estimated'] }),
  value({ date: '2022-10-01', value: 90000, origin: 'Courier', statuses: ['disowned'] }),
  value({ time: { start: Date.UTC(2025, 0), end: Infinity }, value: 24000, origin: 'Courier' }),
  value({ value: 30000, label: 'undated', origin: 'Courier' }),
];

const draw = (own: Partial<ChartData> & { tag?: string }): string =>
  printSvg(drawSeries(chartData(own)));

const bandsOf = (svg: string): string[] =>
  [...svg.matchAll(/<rect class="range-band"[^>]*>/g)].map(([rect]) => rect);

describe('a series', () => {
  test('draws each claim as a mark, and a band over each year with two values or more', async () => {
    const svg = draw({ marks: full });
    expect(svg.match(/data-claim=/g)).toHaveLength(full.length);
    expect(bandsOf(svg)).toHaveLength(2);
    await expect(svg).toMatchFileSnapshot('snapshots/series.full.svg');
  });

  test('keeps time from left to right where words run from right to left', async () => {
    await expect(draw({ marks: full, tag: 'ar-JO' })).toMatchFileSnapshot(
      'snapshots/series.rtl.svg',
    );
  });

  test('never draws a line from one value to the next', () => {
    expect(draw({ marks: full })).not.toContain('class="step');
  });

  test('reaches with a band from the lowest to the highest value, without what is disowned', () => {
    const marks = [
      value({ date: '2020-02-01', value: 20 }),
      value({ date: '2020-11-01', low: 60, high: 80, shape: 'range' }),
      value({ date: '2020-12-01', value: 100, statuses: ['disowned'] }),
      value({ date: '2025-01-01', value: 50 }),
    ];
    const [band = '', ...others] = bandsOf(draw({ marks }));
    expect(others).toEqual([]);
    const [, top, height] = /y="([\d.]+)" height="([\d.]+)"/.exec(band) ?? [];
    const { height: panel } = { height: 140 + 8 * marks.length };
    expect(Number(top)).toBeCloseTo(panel * 0.2 - 1.5, 1);
    expect(Number(height)).toBeCloseTo(panel * 0.6 + 3, 1);
  });

  test('takes months where no more than three years are drawn', () => {
    const [first, second] = ['2025-03-02', '2025-03-20'].map((date) => value({ date }));
    const apart = value({ date: '2025-06-20' });
    const marks = [first, second, apart].filter((one) => one !== undefined);
    expect(bandsOf(draw({ marks }))).toHaveLength(1);
    expect(bandsOf(draw({ marks: marks.slice(1) }))).toEqual([]);
  });

  test('draws values of a whole period as bars, which share a band only where their periods are one', () => {
    const period = { start: Date.UTC(2021, 9, 1), end: Date.UTC(2022, 9, 1) - 1 };
    const next = { start: Date.UTC(2022, 9, 1), end: Date.UTC(2023, 9, 1) - 1 };
    const marks = [
      value({ time: period, covers: true, value: 5 }),
      value({ time: period, covers: true, value: 8 }),
      value({ time: next, covers: true, value: 9 }),
    ];
    const svg = draw({ marks });
    expect(svg.match(/class="reach is-period group-0"/g)).toHaveLength(3);
    expect(svg).not.toContain('is-time');
    expect(bandsOf(svg)).toHaveLength(1);
  });

  test('says where no figure is stated for longer than a stretch, and draws nothing else there', () => {
    const marks = [value({ date: '2019-01-01' }), value({ date: '2025-01-01' })];
    const svg = draw({ marks });
    expect(svg.match(/class="track is-empty"/g)).toHaveLength(1);
    expect(svg.match(/class="gap-label is-narrow"[^>]*>no figure</g)).toHaveLength(1);
    const near = [value({ date: '2019-01-01' }), value({ date: '2019-01-25' })];
    expect(draw({ marks: near })).not.toContain('is-empty');
  });

  test('draws negative, equal, huge and tiny values', () => {
    const at = (values: readonly number[]): string =>
      draw({ marks: values.map((one, index) => value({ date: `2025-01-1${index}`, value: one })) });
    for (const values of [[-5, -3], [7, 7, 7], [1e15, 1e-6], [0]]) {
      const svg = at(values);
      expect(svg).not.toMatch(/NaN|Infinity/);
      expect(svg.match(/data-claim=/g)).toHaveLength(values.length);
      const labels = [...svg.matchAll(/<line x1="0%" x2="100%"/g)];
      expect(labels.length).toBeGreaterThan(1);
    }
  });

  test('says that a log scale is one', () => {
    expect(draw({ marks: full, scale: 'log' })).toContain('>log scale<');
    expect(draw({ marks: full })).not.toContain('log scale');
  });
});
