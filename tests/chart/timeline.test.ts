import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawTimeline } from '../../src/chart/kinds/timeline.ts';
import type { ChartData } from '../../src/chart/mark.ts';
import { chartData, mark } from '../support/chartData.ts';
import { languageOf } from '../../src/words/language.ts';

const span = (start: string, end: string): { start: number; end: number } => ({
  start: Date.parse(start),
  end: Date.parse(end) + 86_399_999,
});

const row = (id: string, label: string, own: { missing?: string; note?: string } = {}) => ({
  id,
  label,
  missing: '',
  ...own,
});

const { words } = languageOf('en-GB');

const rows = [
  row('founded', 'The harbour is founded'),
  row('wall', 'The wall is built'),
  row('storm', 'A storm breaks the wall', { note: 'Sources give different dates.' }),
  row('repair', 'The wall is mended'),
  row('trial', 'A trial of the new gate'),
  row('open', 'The gate stands open'),
  row('feast', 'A feast', { missing: words.undated }),
];

const marks = [
  mark({ id: 'year', row: 'founded', time: span('2019-01-01', '2019-12-31'), when: '2019' }),
  mark({ id: 'month', row: 'wall', time: span('2020-05-01', '2020-05-31'), when: 'May 2020' }),
  mark({ id: 'a', row: 'storm', date: '2020-11-03', when: '3 November 2020' }),
  mark({ id: 'a2', row: 'storm', date: '2020-11-03', when: '3 November 2020' }),
  mark({
    id: 'b',
    row: 'storm',
    date: '2020-11-03',
    origin: 'The Gazette',
    group: 1,
    when: '3 November 2020',
  }),
  mark({
    id: 'c',
    row: 'storm',
    date: '2021-02-01',
    origin: 'The Mirror',
    group: 1,
    statuses: ['disowned'],
    when: '1 February 2021',
  }),
  mark({
    id: 'soft',
    row: 'repair',
    time: { ...span('2021-03-01', '2021-03-31'), soft: true },
    when: 'about March 2021',
  }),
  mark({
    id: 'within',
    row: 'trial',
    time: span('2021-04-10', '2021-09-02'),
    when: '10 April to 2 September 2021',
  }),
  mark({
    id: 'since',
    row: 'open',
    time: { start: Date.UTC(2021, 9, 1), end: Infinity },
    covers: true,
    when: 'since October 2021',
  }),
];

const draw = (own: Partial<ChartData> & { tag?: string } = {}): string =>
  printSvg(drawTimeline(chartData({ marks, rows, ...own })));

/** Returns the part of a drawing that stands for a claim. */
const partOf = (svg: string, id: string): string =>
  svg.split('<svg').find((part) => part.includes(`data-claim="${id}"`)) ?? '';

describe('timeline', () => {
  test('draws events in the order of time under their years, with each date and who gives it', async () => {
    await expect(draw()).toMatchFileSnapshot('snapshots/timeline.full.svg');
  });

  test('keeps time from left to right where words run from right to left', async () => {
    await expect(draw({ tag: 'ar-JO' })).toMatchFileSnapshot('snapshots/timeline.rtl.svg');
  });

  test('draws one event by itself', async () => {
    const one = { marks: marks.slice(2, 3), rows: rows.slice(2, 3) };
    await expect(draw(one)).toMatchFileSnapshot('snapshots/timeline.one.svg');
  });

  test('says of events that nobody dates that they are not dated, without an axis', async () => {
    const svg = draw({ marks: [], rows: rows.slice(-1) });
    expect(svg).not.toContain('class="axis"');
    await expect(svg).toMatchFileSnapshot('snapshots/timeline.empty.svg');
  });

  test('leads an open beginning and an open end past the edges as arrows', async () => {
    const open = [
      mark({ row: 'wall', time: { start: -Infinity, end: Date.UTC(2020, 0, 1) }, when: 'before' }),
      mark({ row: 'open', time: { start: Date.UTC(2021, 0, 1), end: Infinity }, when: 'after' }),
    ];
    await expect(draw({ marks: open })).toMatchFileSnapshot('snapshots/timeline.open.svg');
  });

  test('makes a day, a month, a year, some time in a stretch and a time that is covered look different', () => {
    const svg = draw();
    const looks = ['a', 'month', 'year', 'within', 'since'].map((id) =>
      partOf(svg, id)
        .replace(/data-claim="[^"]*"|<title>.*?<\/title>/g, '')
        .replace(/\d+(?:\.\d+)?%?/g, '#'),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('gives each date of an event a line with its origins, and each origin a track', () => {
    const svg = draw();
    expect(svg.replace(/<\/?tspan[^>]*>/g, ' ').replace(/ +/g, ' ')).toContain(
      '3 November 2020 · Harbour office · The Gazette',
    );
    expect(svg).toContain('1 February 2021 · The Mirror [disowned]');
    const heightOf = (id: string): string =>
      / y="(\d+(?:\.\d+)?)"/.exec(partOf(svg, id))?.[1] ?? id;
    expect(heightOf('a')).toBe(heightOf('a2'));
    expect(heightOf('a')).not.toBe(heightOf('b'));
  });

  test('places an event at its earliest date, but not at a disowned one', () => {
    const early = mark({ row: 'open', date: '2018-01-01', statuses: ['disowned'], when: 'early' });
    const svg = draw({ marks: [early, ...marks] });
    expect(svg.indexOf('The harbour is founded')).toBeLessThan(svg.indexOf('The gate stands open'));
  });

  test('gives each era an axis of its own, and an event with dates in both a place in both', () => {
    const eras = [
      { label: 'Then', ...span('2019-01-01', '2020-12-31') },
      { label: 'Later', ...span('2021-01-01', '2021-12-31') },
    ];
    const svg = draw({ eras });
    expect(svg.match(/A storm breaks the wall/g)).toHaveLength(2);
    expect(svg.indexOf('Later')).toBeLessThan(svg.indexOf('1 February 2021'));
    // 1 February is a twelfth of the way through the later year, and of no other stretch.
    expect(partOf(svg, 'c')).toContain('x="8.49%"');
  });

  test('draws every claim exactly once', () => {
    const drawn = [...draw().matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
  });
});
