import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawSteps } from '../../src/chart/kinds/steps.ts';
import type { ChartData } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

const february = { start: Date.UTC(2026, 1, 1), end: Date.UTC(2026, 2, 1) - 1 };
const courier = { group: 1, origin: 'Courier' };

const full = [
  mark({ date: '2026-01-21', value: 100 }),
  mark({ date: '2026-01-30', value: 500, shape: 'about', label: 'about 500' }),
  mark({ date: '2026-01-30', value: 450, shape: 'ceiling', label: 'fewer than 450' }),
  mark({ date: '2026-02-02', value: 400 }),
  mark({
    date: '2026-02-07',
    low: 900,
    high: 1100,
    shape: 'range',
    label: 'between 900 and 1,100',
  }),
  mark({ ...courier, date: '2026-02-08', value: 1200, statuses: ['disowned'] }),
  mark({ ...courier, date: '2026-02-09', value: 1300, shape: 'floor', label: 'more than 1,300' }),
  mark({ ...courier, label: 'undated', value: 7 }),
  mark({ ...courier, value: 800, time: february }),
];

const draw = (own: Partial<ChartData> & { tag?: string }): string =>
  printSvg(drawSteps(chartData(own)));

/** Returns the corners of each step as pairs of numbers in percent. */
const cornersOf = (svg: string): string[] =>
  [...svg.matchAll(/class="step[^"]*" d="([^"]+)"/g)].map(([, d]) => d ?? '');

describe('steps', () => {
  test('draw all claims in one panel, bounds beside the steps, references as lines', async () => {
    const references = [mark({ ...courier, value: 1500, shape: 'ceiling', label: 'up to 1,500' })];
    const svg = draw({ marks: full, references });
    expect(svg.match(/data-claim=/g)).toHaveLength(full.length + 1);
    await expect(svg).toMatchFileSnapshot('snapshots/steps.full.svg');
  });

  test('keep time from left to right where words run from right to left', async () => {
    await expect(draw({ marks: full, tag: 'ar-JO' })).toMatchFileSnapshot(
      'snapshots/steps.rtl.svg',
    );
  });

  test('draw one claim alone, on a week of time, without a step', async () => {
    const svg = draw({ marks: [mark({ date: '2026-01-21', value: 0 })] });
    expect(cornersOf(svg)).toEqual([]);
    await expect(svg).toMatchFileSnapshot('snapshots/steps.one.svg');
  });

  test('join the totals of one origin, never those of two', () => {
    const marks = [
      mark({ date: '2026-01-21', value: 1 }),
      mark({ date: '2026-01-25', value: 3 }),
      mark({ ...courier, group: 0, date: '2026-01-22', value: 2 }),
      mark({ ...courier, group: 0, date: '2026-01-26', value: 4 }),
    ];
    const starts = cornersOf(draw({ marks })).map((d) => /^M[\d.]+ ([\d.]+)H/.exec(d)?.[1]);
    expect(starts).toEqual(['75', '50']);
    expect(cornersOf(draw({ marks: marks.slice(1, 3) }))).toEqual([]);
  });

  test('hold the highest total stated so far, and never go through a lower, bounded or disowned one', () => {
    const [path = ''] = cornersOf(draw({ marks: full }));
    const heights = [...path.matchAll(/[MV](?:[\d.]+ )?([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toEqual([93.33, 66.67, 26.67]);
  });

  test('end where the highest total is stated last, and not at a lower one', () => {
    const marks = [
      mark({ date: '2026-01-21', value: 5 }),
      mark({ date: '2026-01-23', value: 8 }),
      mark({ date: '2026-02-20', value: 6 }),
    ];
    const withoutLower = draw({ marks: marks.slice(0, 2), period: february });
    expect(cornersOf(draw({ marks, period: february }))).toEqual(cornersOf(withoutLower));
  });

  test('are dashed up to a last total that is provisional', () => {
    const marks = [
      mark({ date: '2026-01-21', value: 5 }),
      mark({ date: '2026-01-23', value: 8 }),
      mark({ date: '2026-01-25', value: 9, statuses: ['provisional'] }),
    ];
    const svg = draw({ marks });
    expect(svg.match(/class="step group-0"/g)).toHaveLength(1);
    expect(svg.match(/class="step group-0 is-provisional"/g)).toHaveLength(1);
    expect(draw({ marks: marks.slice(0, 2) })).not.toContain('is-provisional');
  });

  test('stand undated claims beside the time, under words that say so', () => {
    const svg = draw({ marks: full });
    expect(svg).toMatch(/<svg x="95\.33%"[^>]*><title>someone, 7</);
    expect(svg).toContain('>not dated by the source<');
    expect(draw({ marks: full.filter(({ time }) => time) })).not.toContain('not dated');
  });

  test('draw a time with an open end to the edge, with an arrow', () => {
    const open = { start: Date.UTC(2026, 0, 21), end: Infinity };
    const marks = [mark({ date: '2026-03-01' }), mark({ time: open }), mark({ time: open })];
    const svg = draw({ marks });
    expect(svg.match(/class="reach is-time group-0" x1="[\d.]+%" x2="97%"/g)).toHaveLength(2);
    expect(svg.match(/<svg x="97%"[^>]*class="reach group-0"><path d="M0 0H13/g)).toHaveLength(2);
  });

  test('draw a claim dated to a month from its start to its end, with its symbol and the step at the end', () => {
    const marks = [
      mark({ date: '2026-01-01', value: 5 }),
      mark({ value: 10, time: february }),
      mark({ date: '2026-04-01', value: 3 }),
    ];
    const svg = draw({ marks });
    const [, from, to] = /is-time group-0" x1="([\d.]+)%" x2="([\d.]+)%"/.exec(svg) ?? [];
    expect(Number(to)).toBeGreaterThan(Number(from));
    expect(svg.match(/class="reach is-time group-0"/g)).toHaveLength(1);
    expect(svg.match(/class="reach group-0"/g)).toHaveLength(2);
    expect(svg).toContain(`<svg x="${to ?? ''}%" y="0"`);
    expect(cornersOf(svg)[0]).toMatch(new RegExp(`H${to ?? ''}V0$`));
  });

  test('draw a time that is shorter than a symbol as the symbol alone', () => {
    const years = { start: Date.UTC(2010, 0), end: Date.UTC(2026, 0) };
    expect(draw({ marks: [mark({ time: february })], period: years })).not.toContain('reach');
  });

  test('name whoever states a value, or write the value alone, where there is room at a width', async () => {
    const one = mark({ date: '2026-01-21', value: 100 });
    const marks = [...full, one, { ...one, id: 'reprint' }];
    const svg = draw({ marks, naming: 'origins' });
    await expect(svg).toMatchFileSnapshot('snapshots/steps.names.svg');
    expect(svg.match(/is-wide"[^>]*>Harbour office: 400</g)).toHaveLength(1);
    expect(svg.match(/is-wide"[^>]*>100</g)).toHaveLength(1);
    expect(svg).toMatch(/is-wide"[^>]*>[^<]*between 900 and 1,100</);
  });

  test('name origins from right to left too', async () => {
    const svg = draw({ marks: full, naming: 'origins', tag: 'ar-JO' });
    await expect(svg).toMatchFileSnapshot('snapshots/steps.names.rtl.svg');
  });

  test('have a row below for what has no value', () => {
    const rows = [{ id: 'mill', label: 'Mill', missing: 'Mill: withheld' }];
    const svg = draw({ marks: full, rows });
    expect(svg).toContain('Mill: withheld');
    expect(svg.match(/is-empty/g)).toHaveLength(1);
  });

  test('keep what lies outside the period at its edge instead of off the drawing', () => {
    const period = { start: Date.UTC(2026, 0, 20), end: Date.UTC(2026, 1, 5) };
    const positions = [...draw({ marks: full, period }).matchAll(/x2?="(-?[\d.]+)%"/g)].map(
      ([, x]) => Number(x),
    );
    expect(positions.every((x) => x >= 0 && x <= 100)).toBe(true);
  });
});
