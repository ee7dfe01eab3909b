import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawFacets } from '../../src/chart/facets.ts';
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

const loss = [
  mark({ row: 'west', value: -800, label: '−800' }),
  mark({ row: 'west', low: -1200, high: -300, shape: 'range', label: 'between −1,200 and −300' }),
  mark({ row: 'west', group: 1, value: 0, label: '0' }),
];

const stated = [
  mark({ row: 'north', value: 900, statuses: ['provisional'], label: '900 [provisional]' }),
  mark({
    row: 'north',
    value: 700,
    shape: 'floor',
    statuses: ['provisional'],
    label: '700 or more',
  }),
  mark({
    row: 'south',
    low: 300,
    high: 600,
    shape: 'range',
    statuses: ['estimated'],
    label: '300 to 600 [estimated]',
  }),
  mark({ row: 'south', group: 1, value: 400, statuses: ['unconfirmed'], label: '400' }),
  mark({ row: 'east', value: 500, statuses: ['copy-error'], label: '500 [copying error]' }),
  mark({ row: 'east', group: 1, value: 500, statuses: ['revised'], label: '500 [revised]' }),
];

const facets = [
  { id: 'first', label: 'First year' },
  { id: 'second', label: 'Second year' },
];

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

  test.each([
    ['bars', {}],
    ['bars.rtl', { tag: 'ar-JO' }],
    ['bars.negative', { marks: loss }],
    ['statuses', { marks: stated, form: 'dot' }],
    ['bars.statuses', { marks: stated }],
  ] as const)('draws values as the figure asks for (%s)', async (name, own) => {
    await expect(draw({ marks, form: 'bar', ...own })).toMatchFileSnapshot(
      `snapshots/ranked-rows.${name}.svg`,
    );
  });

  test.each([
    ['facets', 'dot'],
    ['bars.facets', 'bar'],
  ] as const)('draws panels on one scale (%s)', async (name, form) => {
    const split = marks.map((own, index) => ({ ...own, facet: facets[index % 2]?.id ?? '' }));
    const data = chartData({ rows, marks: split, facets, form });
    const svg = printSvg(drawFacets(drawRankedRows, data));
    await expect(svg).toMatchFileSnapshot(`snapshots/ranked-rows.${name}.svg`);
    expect(svg.match(/>4,000</g)).toHaveLength(2);
    expect(svg.match(/data-claim/g)).toHaveLength(marks.length);
  });

  test('draws bars of one lane below one another, and those of one value on one line', () => {
    const heightOf = (values: readonly number[]): number => {
      const own = values.map((value) => mark({ row: 'north', value }));
      return Number(
        drawRankedRows(chartData({ rows: rows.slice(0, 1), marks: own, form: 'bar' })).properties[
          'height'
        ],
      );
    };
    expect(heightOf([5, 7])).toBeGreaterThan(heightOf([5]));
    expect(heightOf([5, 5])).toBe(heightOf([5]));
  });

  test('draws a range as a bar between its ends', () => {
    const svg = draw({ marks: [mark({ row: 'north', low: 2, high: 8, shape: 'range' })] });
    expect(svg).toMatch(/class="band" x1="25%" x2="100%"/);
  });

  test('draws a base line at zero for bars alone', () => {
    expect(draw({ marks, form: 'bar' })).toContain('class="base"');
    expect(draw({ marks })).not.toContain('class="base"');
  });

  test('draws dates as dots even where bars are asked for: a date has no zero', () => {
    const day = { low: Date.UTC(2026, 1, 4), high: Date.UTC(2026, 1, 5) - 1 };
    const own = { marks: [mark({ id: 'one', row: 'north', ...day })], scale: 'time' } as const;
    expect(draw({ ...own, form: 'bar' })).toBe(draw({ ...own, form: 'dot' }));
  });

  test('sets nothing beside a label in letters whose width the device decides', () => {
    const heightOf = (label: string): unknown => {
      const own = [{ id: 'north', label, missing: 'not reported' }];
      return drawRankedRows(chartData({ rows: own, marks: [] })).properties['height'];
    };
    expect(heightOf('North quay, 1998')).toBe(heightOf('Nord'));
    expect(heightOf('خزان القصب')).toBeGreaterThan(heightOf('Nord') as number);
  });

  test('names the origin of a value where the row is none', () => {
    const own = [mark({ row: 'north', value: 5, label: '5', when: 'in May' })];
    const named = [{ id: 'north', label: 'Harbour office', missing: '' }];
    expect(draw({ marks: own, naming: 'origins' })).toContain('>Harbour office: 5, in May<');
    expect(draw({ marks: own, naming: 'origins', rows: named })).toContain('>5, in May<');
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
    ].map((each) => ({ ...each, origin: each.row === 'west' ? 'West' : 'North bank' }));
    const svg = draw({ marks: own, naming: 'origins' });
    await expect(svg).toMatchFileSnapshot('snapshots/ranked-rows.origins.svg');
    expect(svg.match(/>5, in May</g)).toHaveLength(1);
    expect(svg.indexOf('4, in April')).toBeLessThan(svg.indexOf('5, in May'));
  });

  test.each([
    ['dates', 'en-GB'],
    ['dates.rtl', 'ar-JO'],
  ])(
    'draws dates over time, one that is no day from its first to its last (%s)',
    async (name, tag) => {
      const month = { low: Date.UTC(2026, 0, 1), high: Date.UTC(2026, 1, 1) - 1 };
      const day = { low: Date.UTC(2026, 1, 4), high: Date.UTC(2026, 1, 5) - 1 };
      const own = [
        mark({ row: 'north', ...month, label: 'January 2026' }),
        mark({ row: 'west', ...day, label: '4 February 2026', shape: 'floor' }),
      ];
      const svg = draw({ marks: own, naming: 'origins', scale: 'time', tag });
      await expect(svg).toMatchFileSnapshot(`snapshots/ranked-rows.${name}.svg`);
      expect(svg.match(/class="band"/g)).toHaveLength(1);
    },
  );

  test('gives a single date a month of time around it', () => {
    const day = { low: Date.UTC(2026, 1, 4), high: Date.UTC(2026, 1, 5) - 1 };
    const svg = draw({ marks: [mark({ row: 'north', ...day })], scale: 'time' });
    expect(svg).toMatch(/>1 Feb<.*>8 Feb</);
  });

  test('has no axis where there is no value', () => {
    expect(draw({ marks: [] })).not.toContain('class="axis"');
  });

  test('leaves out axis labels that have no room', () => {
    const labels = (number: (value: number) => string): number =>
      draw({ marks, number }).match(/<text x="[\d.]+%" y="12"/g)?.length ?? 0;
    expect(labels((value) => `${value} boats`)).toBeLessThan(labels(String));
    expect(labels((value) => `${value} boats`)).toBeGreaterThan(1);
  });

  test('writes axis labels in short form where one would take a third of the drawing', () => {
    const own = [mark({ row: 'north', value: 5e14 })];
    expect(draw({ marks: own })).toMatch(/y="12"[^>]*>500(?:T|tn)</);
  });

  test('draws zero as a number at the start of the scale', () => {
    const svg = draw({
      marks: [mark({ row: 'north', value: 0 }), mark({ row: 'south', value: 5 })],
    });
    expect(svg).toMatch(/<svg x="0%" y="[\d.]+" overflow="visible" class="mark/);
  });

  test('puts the words of a row beside its label where both have room on the narrowest screen', () => {
    const height = (own: readonly ReturnType<typeof mark>[], label: string): number => {
      const data = chartData({ rows: [{ id: 'x', label, missing: '' }], marks: own });
      return Number(drawRankedRows(data).properties['height']);
    };
    const one = [mark({ row: 'x' })];
    expect(height(one, 'A bank with a long name')).toBeGreaterThan(height(one, 'Bank'));
    const two = [...one, mark({ row: 'x', group: 1 })];
    const rowsOfOne = [{ id: 'x', label: 'Bank', missing: '' }];
    expect(draw({ marks: one, rows: rowsOfOne })).toContain(' dx=');
    expect(draw({ marks: two, rows: rowsOfOne })).not.toContain(' dx=');
  });
});
