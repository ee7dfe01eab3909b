import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawSteps } from '../../src/chart/kinds/steps.ts';
import type { ChartData } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';

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
  mark({ date: '2026-02-08', group: 1, value: 1200, statuses: ['disowned'] }),
  mark({ date: '2026-02-09', group: 1, value: 1300, shape: 'floor', label: 'more than 1,300' }),
  mark({ group: 1, value: 7, label: 'undated' }),
  mark({
    group: 1,
    value: 800,
    time: { start: Date.UTC(2026, 1, 1), end: Date.UTC(2026, 2, 1) - 1 },
  }),
];

const draw = (own: Partial<ChartData> & { tag?: string }): string =>
  printSvg(drawSteps(chartData(own)));

describe('steps', () => {
  test('draws a panel a group, each claim a mark, bounds beside the step', async () => {
    const references = [mark({ group: 1, value: 1500, shape: 'ceiling', label: 'up to 1,500' })];
    await expect(draw({ marks: full, references })).toMatchFileSnapshot('snapshots/steps.full.svg');
  });

  test('keeps time from left to right where words run from right to left', async () => {
    await expect(draw({ marks: full, tag: 'ar-JO' })).toMatchFileSnapshot(
      'snapshots/steps.rtl.svg',
    );
  });

  test('draws one claim alone', async () => {
    const one = [mark({ date: '2026-01-21', value: 0 })];
    await expect(draw({ marks: one })).toMatchFileSnapshot('snapshots/steps.one.svg');
  });

  test('holds the highest number stated so far, and never goes through a lower or bounded one', () => {
    const path = /class="step group-0" d="([^"]+)"/.exec(draw({ marks: full }))?.[1] ?? '';
    const heights = [...path.matchAll(/[MV](?:[\d.]+ )?([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });

  test('stands undated claims beside the time, under words that say so', () => {
    const svg = draw({ marks: full });
    expect(svg).toMatch(/<svg x="95\.33%"[^>]*><title>someone, 7</);
    expect(svg).toContain('>not dated by the source<');
    expect(draw({ marks: full.filter(({ time }) => time) })).not.toContain('not dated');
  });

  test('draws a span with an open end to the edge of the time', () => {
    const open = { start: Date.UTC(2026, 0, 21), end: Infinity };
    const marks = [mark({ date: '2026-03-01' }), mark({ time: open }), mark({ time: open })];
    expect(draw({ marks })).toMatch(/class="reach is-time group-0" x1="[\d.]+%" x2="100%"/);
  });

  test('names whoever states a value, or writes the value alone, where there is room at a width', async () => {
    const one = mark({ date: '2026-01-21', value: 100 });
    const marks = [...full, one, { ...one, id: 'reprint' }];
    const svg = draw({ marks, naming: 'origins' });
    await expect(svg).toMatchFileSnapshot('snapshots/steps.names.svg');
    expect(svg.match(/is-wide"[^>]*>Harbour office: 100</g)).toHaveLength(1);
  });

  test('names origins from right to left too', async () => {
    const svg = draw({ marks: full, naming: 'origins', tag: 'ar-JO' });
    await expect(svg).toMatchFileSnapshot('snapshots/steps.names.rtl.svg');
  });

  test('has a row below for what has no value', () => {
    const rows = [{ id: 'mill', label: 'Mill', missing: 'Mill: withheld' }];
    const svg = draw({ marks: full, rows });
    expect(svg).toContain('Mill: withheld');
    expect(svg.match(/is-empty/g)).toHaveLength(1);
  });

  test('draws a claim dated to a month as a span, which enters the step at its end', () => {
    const svg = draw({ marks: full });
    expect(svg.match(/class="step group-1" d="M[\d.]+ [\d.]+H[\d.]+"/)).not.toBeNull();
    expect(svg).toContain('class="reach is-time group-1"');
  });

  test('keeps what lies outside the period at its edge instead of off the drawing', () => {
    const period = { start: Date.UTC(2026, 0, 20), end: Date.UTC(2026, 1, 5) };
    const positions = [...draw({ marks: full, period }).matchAll(/x2?="(-?[\d.]+)%"/g)].map(
      ([, x]) => Number(x),
    );
    expect(positions.every((x) => x >= 0 && x <= 100)).toBe(true);
  });
});
