import { markStatuses, shapes } from '../../src/chart/mark.ts';
import type { ChartData, Mark, MarkStatus, Row, Shape } from '../../src/chart/mark.ts';
import { languageOf } from '../../src/words/language.ts';
import { chartData } from '../chartData.ts';
import type { KindCases } from '../cases.ts';
import { between, dayAfter, listMarks, perRow, stateMark } from '../claims.ts';
import { hostileLabels, hostileNumbers } from '../hostile.ts';
import { arabic, english } from '../tongue.ts';
import type { Tongue } from '../tongue.ts';

/** Returns rows for marks that are five a row. */
function listRows({ places }: Tongue, count: number): Row[] {
  return Array.from({ length: Math.ceil(count / perRow) }, (_, index) => ({
    id: `row-${index}`,
    label: places[index % places.length] ?? '',
    missing: '',
  }));
}

/** What a kind makes of marks in rows. */
type Lay = (data: ChartData, tongue: Tongue) => ChartData;

const usual = 25;

function listClaims(tongue: Tongue, count: number): ChartData {
  const { tag, groups } = tongue;
  const [marks, rows] = [listMarks(tongue, count), listRows(tongue, count)];
  return chartData({ tag, groups, marks, rows });
}

function layCases(lay: Lay): KindCases {
  const data = listClaims(english, usual);
  const draw = (own: Partial<ChartData>): ChartData => lay({ ...data, ...own }, english);
  const missing = data.language.words.missing['not-reported'];
  const silence = (row: Row): Row => ({ ...row, missing });
  const isStated = ({ row }: Mark): boolean => row === 'row-0' || row === 'row-3';
  const stated = data.marks.filter(isStated);
  return {
    full: draw({}),
    rtl: lay(listClaims(arabic, usual), arabic),
    partial: draw({
      marks: stated.map((mark, index) => (index === 2 ? undate(mark) : mark)),
      rows: data.rows.map((row) => (isStated(markIn(row)) ? row : silence(row))),
    }),
    empty: { ...draw({ marks: [], rows: data.rows.map(silence) }), references: [] },
    'one-row': draw({ marks: data.marks.slice(0, 1), rows: data.rows.slice(0, 1) }),
    facets: splitPanels(draw({ marks: data.marks.slice(0, 12), rows: data.rows.slice(0, 3) })),
    statuses: layStatuses(lay),
    hostile: layHostile(lay),
  };
}

/** Puts every second claim into the other panel; the last row has none there. */
export function splitPanels(data: ChartData): ChartData {
  const split = (mark: Mark, index: number): Mark => ({ ...mark, facet: `panel-${index % 2}` });
  const isOnly = ({ row, facet }: Mark): boolean =>
    row !== data.rows.at(-1)?.id || facet === 'panel-0';
  return {
    ...data,
    facets: english.panels.map((label, index) => ({ id: `panel-${index}`, label })),
    marks: data.marks.map(split).filter(isOnly),
    references: data.references.map(split),
  };
}

const markIn = ({ id }: Row): Mark => stateMark(english, { row: id });

const undate = (mark: Mark): Mark => ({ ...mark, time: null, when: '' });

/** A row for each shape with each status. */
function layStatuses(lay: Lay): ChartData {
  const all: readonly (readonly MarkStatus[])[] = [[], ...markStatuses.map((one) => [one])];
  const { words } = languageOf(english.tag);
  const pairs = shapes.flatMap((shape) => all.map((statuses) => ({ shape, statuses })));
  const nameOf = (shape: Shape, [status]: readonly MarkStatus[]): string =>
    [words.label[shape], ...(status ? [words.status[status]] : [])].join(', ');
  const rows = pairs.map(({ shape, statuses }, index) => ({
    id: `pair-${index}`,
    label: nameOf(shape, statuses),
    missing: '',
  }));
  const marks = pairs.map(({ shape, statuses }, index) => {
    const value = 300 + index * 40;
    const ends = shape === 'range' ? { low: value - 200, high: value } : {};
    const place = { row: `pair-${index}`, group: index % 6, date: dayAfter(index * 12) };
    return stateMark(english, { ...ends, ...place, value, shape, statuses });
  });
  return lay(chartData({ groups: english.groups, marks, rows }), english);
}

function layHostile(lay: Lay): ChartData {
  const rows = hostileLabels.map((label, index) => ({ id: `row-${index}`, label, missing: '' }));
  const marks = hostileNumbers.map((value, index) =>
    stateMark(english, {
      value,
      row: `row-${index % rows.length}`,
      group: index % 6,
      origin: hostileLabels[index % hostileLabels.length] ?? '',
      date: dayAfter(index < 3 ? index * 400 : 30),
    }),
  );
  const silent = hostileLabels.map((label, index) => ({
    id: `no-${index}`,
    label,
    missing: label,
  }));
  return lay(chartData({ groups: hostileLabels, marks, rows: [...rows, ...silent] }), english);
}

/** A reference for every second row, so that the others say that there is none. */
function limitsOf({ rows }: ChartData, tongue: Tongue): Mark[] {
  return rows
    .filter(({ missing }, index) => index % 2 === 0 && missing === '')
    .map(({ id }, index) =>
      stateMark(tongue, {
        row: id,
        series: tongue.capacity,
        value: 800 + 400 * index,
        date: dayAfter(0),
      }),
    );
}

/** Rows without a value only: the others are no rows in time. */
const silentOnly = ({ rows }: ChartData): readonly Row[] =>
  rows.filter(({ missing }) => missing !== '');

const layRows: Lay = (data) => data;
const layBullet: Lay = (data, tongue) => ({
  ...data,
  form: 'bar',
  references: limitsOf(data, tongue),
  referenceSeries: [tongue.capacity],
});

/** An announced ceiling over all the time. */
const laySteps: Lay = (data, tongue) => ({
  ...data,
  rows: silentOnly(data),
  references: [
    stateMark(tongue, { row: 'row-0', value: 2800, shape: 'ceiling', series: tongue.capacity }),
  ],
});

/** A month, a year, a whole period and an open time stand among the days. */
const laySeries: Lay = (data) => ({
  ...data,
  rows: silentOnly(data),
  marks: data.marks.map((mark, index): Mark => {
    const { start, end } = mark.time ?? between(dayAfter(0), dayAfter(0));
    const month = { start, end: end + 30 * 86_400_000 };
    const time = { 3: month, 8: { start, end: Infinity }, 13: month }[index] ?? mark.time;
    return { ...mark, cumulative: false, covers: index === 13, time };
  }),
});

const lays = { 'ranked-rows': layRows, bullet: layBullet, steps: laySteps, series: laySeries };

/** Returns what a kind for values draws of so many claims. */
export function layValues(kind: keyof typeof lays, count: number): ChartData {
  return lays[kind](listClaims(english, count), english);
}

export const rankedRows = layCases(layRows);
export const bullet = layCases(layBullet);
export const steps = layCases(laySteps);
export const series = layCases(laySeries);
