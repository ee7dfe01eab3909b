import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawFacets } from '../../src/chart/facets.ts';
import { drawBullet } from '../../src/chart/kinds/bullet.ts';
import type { ChartData, Row } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

const rows: readonly Row[] = [
  { id: 'north', label: 'North depot', missing: '' },
  { id: 'south', label: 'South depot', missing: '' },
  { id: 'east', label: 'East depot', missing: 'withheld' },
];

const marks = [
  mark({ row: 'north', value: 3500, shape: 'about', label: 'about 3,500', when: 'in 2024' }),
  mark({
    row: 'north',
    group: 1,
    low: 2000,
    high: 4500,
    shape: 'range',
    label: 'between 2,000 and 4,500',
  }),
  mark({ row: 'south', value: 0, label: '0', when: 'in 2025' }),
];

const references = [
  mark({
    row: 'north',
    value: 5000,
    label: '5,000',
    series: 'Capacity of a depot',
    when: 'in 2023',
  }),
];

const draw = (own: Partial<ChartData> & { tag?: string } = {}): string =>
  printSvg(drawBullet(chartData({ rows, marks, references, ...own })));

const stated = [
  mark({
    row: 'north',
    value: 900,
    shape: 'floor',
    statuses: ['provisional'],
    label: '900 or more',
  }),
  mark({
    row: 'south',
    low: 300,
    high: 600,
    shape: 'range',
    statuses: ['estimated'],
    label: '300 to 600 [estimated]',
  }),
  mark({ row: 'south', value: 0, statuses: ['disowned'], label: '0 [disowned]' }),
];

const facets = [
  { id: 'first', label: 'First year' },
  { id: 'second', label: 'Second year' },
];

describe('bullet', () => {
  test('draws each claim as a bar from zero and each reference as an upright line', async () => {
    await expect(draw()).toMatchFileSnapshot('snapshots/bullet.full.svg');
  });

  test('mirrors where words run from right to left', async () => {
    await expect(draw({ tag: 'ar-JO' })).toMatchFileSnapshot('snapshots/bullet.rtl.svg');
  });

  test('draws each value as it is stated', async () => {
    await expect(draw({ marks: stated })).toMatchFileSnapshot('snapshots/bullet.statuses.svg');
  });

  test('draws panels on one scale', async () => {
    const split = marks.map((own, index) => ({ ...own, facet: facets[index % 2]?.id ?? '' }));
    const held = references.map((own) => ({ ...own, facet: 'first' }));
    const data = chartData({ rows, marks: split, references: held, facets });
    const svg = printSvg(drawFacets(drawBullet, data));
    await expect(svg).toMatchFileSnapshot('snapshots/bullet.facets.svg');
    expect(svg.match(/>5,000</g)?.length).toBeGreaterThan(1);
    expect(svg.match(/data-claim/g)).toHaveLength(marks.length + references.length);
  });

  test('draws a reference that is a range as two upright lines of one claim', () => {
    const range = { row: 'north', low: 2000, high: 3000, shape: 'range' } as const;
    const own = [mark({ ...range, id: 'capacity', series: 'Capacity' })];
    const svg = draw({ references: own, marks: marks.slice(0, 1) });
    expect(svg.match(/class="limit"/g)).toHaveLength(2);
    expect(svg.match(/data-claim="capacity"/g)).toHaveLength(1);
  });

  test('tells value, time and origin of every claim in words', () => {
    expect(draw()).toContain('Harbour office: about 3,500, in 2024');
  });

  test('says which bound is not reported, and draws no line for it', () => {
    expect(draw().match(/Capacity: not reported/g)).toHaveLength(2);
    expect(draw().match(new RegExp(`data-claim="${references[0]?.id}"`, 'g'))).toHaveLength(1);
    expect(draw({ references: [] })).not.toContain('limit');
  });

  test('draws a row without a value as an empty track that says why, and zero as a bar of no length', () => {
    expect(draw()).toContain('withheld');
    // A row without a reference says so in words alone: a second track would look like a missing value.
    expect(draw().match(/is-empty/g)).toHaveLength(1);
    expect(draw()).toMatch(/Harbour office: 0, in 2025/);
    expect(draw()).not.toMatch(/class="band[^>]* x1="0%" x2="0%"/);
  });

  test('begins its scale at zero whatever the values', () => {
    const high = [mark({ row: 'north', value: 9000 }), mark({ row: 'south', value: 9100 })];
    expect(draw({ marks: high, references: [] })).toMatch(
      /class="axis"><line x1="0%"[^>]*><\/line><text[^>]*>0</,
    );
  });
});
