import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
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

describe('bullet', () => {
  test('draws each claim as a bar from zero and each reference as an upright line', async () => {
    await expect(draw()).toMatchFileSnapshot('snapshots/bullet.full.svg');
  });

  test('mirrors where words run from right to left', async () => {
    await expect(draw({ tag: 'ar-JO' })).toMatchFileSnapshot('snapshots/bullet.rtl.svg');
  });

  test('tells value, time and origin of every claim in words', () => {
    expect(draw()).toContain('Harbour office: about 3,500, in 2024');
  });

  test('says which bound is not reported, and draws no line for it', () => {
    expect(draw().match(/Capacity: not reported/g)).toHaveLength(2);
    expect(draw().match(/class="limit[^>]*data-claim/g)).toHaveLength(1);
    expect(draw({ references: [] })).not.toContain('limit');
  });

  test('draws a row without a value as an empty track that says why, and zero as a bar of no length', () => {
    expect(draw()).toContain('withheld');
    expect(draw().match(/is-empty/g)).toHaveLength(1);
    expect(draw()).toMatch(/class="bar group-0" x1="0%" x2="0%"/);
  });

  test('begins its scale at zero whatever the values', () => {
    const high = [mark({ row: 'north', value: 9000 }), mark({ row: 'south', value: 9100 })];
    expect(draw({ marks: high, references: [] })).toMatch(
      /class="axis"><line x1="0%"[^>]*><\/line><text[^>]*>0</,
    );
  });
});
