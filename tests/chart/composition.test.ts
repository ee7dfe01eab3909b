import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawComposition } from '../../src/chart/kinds/composition.ts';
import type { ChartData, Mark, Sum, SumMember } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

function member(label: string, own: Partial<Mark> & { value?: number }): SumMember {
  const drawn = mark(own);
  return { mark: drawn, label, words: `${label}: ${drawn.label}` };
}

function sum(own: Partial<Sum> = {}): Sum {
  return {
    id: 'ferries',
    label: 'Ferries and all boats',
    total: member('Boats', { id: 'boats.all', value: 100 }),
    parts: [
      member('North', { id: 'boats.north', value: 60 }),
      member('South', { id: 'boats.south', value: 30, group: 1 }),
    ],
    partsLabel: '',
    added: '90',
    rest: { low: 10, high: 10 },
    restLabel: 'Not explained, by arithmetic: 10',
    ...own,
  };
}

const uneven = sum({
  id: 'quays',
  label: 'Quays and their total',
  total: member('Quays', { id: 'quays.all', value: 40, shape: 'about', label: 'about 40' }),
  partsLabel: 'Parts stated by the mill',
  parts: [
    member('Town quay', { id: 'quays.town', low: 20, high: 30, shape: 'range', label: '20 to 30' }),
    member('Mill quay', { id: 'quays.mill', value: 35, shape: 'floor', label: 'at least 35' }),
  ],
  rest: { low: -Infinity, high: -13 },
  restLabel: 'More than the total, by arithmetic: 13 or more',
});

const draw = (sums: readonly Sum[], own: Partial<ChartData> & { tag?: string } = {}): string =>
  printSvg(drawComposition(chartData({ sums, ...own })));

/** Returns from where to where each bar runs, in percent of the width. */
function bandsOf(svg: string): number[][] {
  const bands = svg.matchAll(/class="band[^"]*" x1="([\d.]+)%" x2="([\d.]+)%"/g);
  return [...bands].map(([, from, to]) => [Number(from), Number(to)]);
}

describe('composition', () => {
  test('draws the stated total, each part where the one before ended, and the rest', async () => {
    await expect(draw([sum(), uneven])).toMatchFileSnapshot('snapshots/composition.full.svg');
  });

  test('mirrors where words run from right to left', async () => {
    await expect(draw([sum(), uneven], { tag: 'ar-JO' })).toMatchFileSnapshot(
      'snapshots/composition.rtl.svg',
    );
  });

  test('lets no gap and no overlap stand between the parts, and hatches what is left', () => {
    expect(bandsOf(draw([sum()]))).toEqual([
      [0, 100],
      [0, 60],
      [60, 90],
      [90, 100],
      [90, 100],
    ]);
    expect(draw([sum()]).match(/is-hatched/g)).toHaveLength(1);
  });

  test('draws what is too much beyond the total, on a scale that takes it in', () => {
    const over = sum({
      parts: [member('North', { value: 160 }), member('South', { value: 40 })],
      rest: { low: -100, high: -100 },
    });
    expect(bandsOf(draw([over]))).toEqual([
      [0, 50],
      [0, 80],
      [80, 100],
      [100, 50],
      [100, 50],
    ]);
  });

  test('draws one scale for all panels, and a title for each where there are several', () => {
    expect(bandsOf(draw([sum(), uneven]))[5]).toEqual([0, 40]);
    expect(draw([sum()])).not.toContain('panel-title');
    expect(draw([sum(), uneven]).match(/panel-title/g)).toHaveLength(2);
  });

  test('hatches nothing where nothing is left', () => {
    const whole = sum({ total: member('Boats', { value: 90 }), rest: { low: 0, high: 0 } });
    expect(draw([whole])).not.toContain('is-hatched');
  });

  test('draws a rest that may be more or less as a dotted line around the total', () => {
    const open = sum({ rest: { low: -20, high: 30 } });
    expect(draw([open])).toMatch(/class="rest-reach" x1="58\.33%" x2="100%"/);
  });

  test('has one element for each claim', () => {
    const ids = [...draw([sum(), uneven]).matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.join(' ')).toBe('boats.all boats.north boats.south quays.all quays.town quays.mill');
  });

  test('draws each of many small parts in a row of its own', () => {
    const parts = Array.from({ length: 25 }, (_, index) =>
      member(`Ferry ${index}`, { id: `ferry.${index}`, value: index % 3 }),
    );
    const svg = draw([sum({ parts })]);
    expect(svg.match(/data-claim="ferry\./g)).toHaveLength(25);
    expect(svg).toContain('Ferry 24');
  });

  test('takes one part, a total of zero, and names of any length', () => {
    const odd = sum({
      total: member('None', { value: 0 }),
      parts: [member('<script>&"\u0627\u0644'.repeat(30), { value: 0 })],
      rest: { low: 0, high: Infinity },
      restLabel: 'Not explained, by arithmetic: 0 or more',
    });
    for (const tag of ['en-GB', 'ar-JO'])
      expect(draw([odd], { tag })).not.toMatch(/NaN|Infinity|undefined|<script|-\d+(\.\d+)?%/);
  });
});
