import { markStatuses } from '../../src/chart/mark.ts';
import type { ChartData, Mark, MarkStatus, MarkTime, Row } from '../../src/chart/mark.ts';
import { timeForms } from '../../src/chart/marks/stretch.ts';
import type { TimeForm } from '../../src/chart/marks/stretch.ts';
import { languageOf } from '../../src/words/language.ts';
import { chartData } from '../chartData.ts';
import type { KindCases } from '../cases.ts';
import { between, stateMark } from '../claims.ts';
import { hostileLabels } from '../hostile.ts';
import { arabic, english } from '../tongue.ts';
import type { Tongue } from '../tongue.ts';
import { splitPanels } from './values.ts';

/** A time of each form, in a year and a month of it. */
function timeOf(form: TimeForm, [year, month]: readonly [number, number]): MarkTime {
  const start = Date.UTC(year, month);
  const end = Date.UTC(year, month + 1) - 1;
  const times: Record<TimeForm, MarkTime> = {
    day: { start: start + 9 * 86_400_000, end: start + 10 * 86_400_000 - 1 },
    month: { start, end },
    year: { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) - 1 },
    span: { start, end: Date.UTC(year, month + 5) - 1 },
    within: { start: start + 5 * 86_400_000, end: Date.UTC(year, month + 3) },
    open: { start, end: Infinity },
    soft: { start, end, soft: true },
  };
  return times[form];
}

interface Dated {
  readonly form: TimeForm;
  readonly at: readonly [number, number];
  readonly index: number;
  readonly statuses?: readonly MarkStatus[];
}

/** Returns a claim with a time, and the words for it. */
function dateMark(tongue: Tongue, { form, at, index, statuses = [] }: Dated): Mark {
  const language = languageOf(tongue.tag);
  const time = timeOf(form, at);
  const detail = form === 'day' ? 'date' : form === 'year' ? 'year' : 'month';
  const series = tongue.measures[Math.floor(index / 4) % tongue.measures.length] ?? '';
  const said = stateMark(tongue, {
    row: `row-${Math.floor(index / 3)}`,
    series,
    group: index % tongue.groups.length,
    value: 100 + 70 * index,
    statuses,
    time,
    covers: form === 'span' || form === 'open',
  });
  return { ...said, when: language.moment(new Date(time.start), detail) };
}

/** Returns claims of all forms of time over some years, three an event. */
function listDated(tongue: Tongue, count: number): Mark[] {
  return Array.from({ length: count }, (_, index) => {
    const form = timeForms[index % timeForms.length] ?? 'day';
    const at = [2019 + (Math.floor(index / 4) % 7), (index * 5) % 12] as const;
    return dateMark(tongue, { form, at, index });
  });
}

function listEvents({ places, note }: Tongue, count: number): Row[] {
  return Array.from({ length: Math.ceil(count / 3) }, (_, index) => ({
    id: `row-${index}`,
    label: `${places[index % places.length] ?? ''} ${index + 1}`,
    missing: '',
    ...(index % 4 === 1 ? { note } : {}),
  }));
}

/** Returns claims with a time and the events that they date. */
export function layTimes(count: number, tongue = english): ChartData {
  const { tag, groups } = tongue;
  const [marks, rows] = [listDated(tongue, count), listEvents(tongue, count)];
  return chartData({ tag, groups, marks, rows });
}

const usual = 21;

/** Every form of time with every status, an event for each form. */
function layStatuses(): ChartData {
  const all: readonly (readonly MarkStatus[])[] = [[], ...markStatuses.map((one) => [one])];
  const { words } = languageOf(english.tag);
  const marks = timeForms.flatMap((form, row) =>
    all.map((statuses, index): Mark => {
      const mark = dateMark(english, { form, at: [2022, index], index, statuses });
      return { ...mark, row: `row-${row}`, series: words.figure.timeForm[form] };
    }),
  );
  const rows = timeForms.map((form, index) => ({
    id: `row-${index}`,
    label: words.figure.timeForm[form],
    missing: '',
  }));
  return chartData({ groups: english.groups, marks, rows });
}

/** From before the calendar to far off, all at once, under words that are hard to set. */
function layHostile(): ChartData {
  const { undated } = languageOf(english.tag).words;
  const times: readonly (MarkTime | null)[] = [
    between('1200-01-01', '1200-01-01'),
    between('2025-03-01', '2025-03-01'),
    between('2025-03-01', '2025-03-01'),
    { start: -Infinity, end: Date.UTC(2025, 3, 1) },
    { start: -Infinity, end: Infinity },
    null,
  ];
  const marks = times.map((time, index): Mark => {
    const label = hostileLabels[index % hostileLabels.length] ?? '';
    const said = { origin: label, label, series: label, row: `row-${index}` };
    const mark = stateMark(english, { ...said, group: index % 6, time });
    return { ...mark, when: label };
  });
  const rows = marks.map(({ row, series, time }) => ({
    id: row,
    label: series,
    note: series,
    missing: time === null ? undated : '',
  }));
  return chartData({ groups: hostileLabels, marks, rows });
}

/** What nobody dates. */
const undate = (data: ChartData): ChartData => ({
  ...data,
  marks: [],
  rows: data.rows.map((row) => ({ ...row, missing: data.language.words.undated })),
});

const full = layTimes(usual);
const rest = layTimes(2 * usual).rows.slice(usual / 3);

/** Events keep their dates, and some have none. */
const partial: ChartData = {
  ...full,
  rows: [...full.rows, ...undate({ ...full, rows: rest }).rows],
};

const cases: Omit<KindCases, 'partial'> = {
  full,
  rtl: layTimes(usual, arabic),
  empty: undate(full),
  'one-row': { ...full, marks: full.marks.slice(0, 1), rows: full.rows.slice(0, 1) },
  facets: splitPanels({ ...full, marks: full.marks.slice(0, 12), rows: full.rows.slice(0, 4) }),
  statuses: layStatuses(),
  hostile: layHostile(),
};

const year = (from: number): number => Date.UTC(from, 0);

export const timeline: KindCases = {
  ...cases,
  full: {
    ...full,
    eras: [
      { label: '2019 to 2021', start: year(2019), end: year(2022) },
      { label: '2022 to 2026', start: year(2022), end: year(2027) },
    ],
  },
  partial,
  hostile: { ...cases.hostile, marks: cases.hostile.marks.filter(({ time }) => time !== null) },
};

/** Claims without a time have an empty track. */
export const spans: KindCases = {
  ...cases,
  empty: { ...full, marks: [] },
  partial: {
    ...full,
    marks: full.marks.map((mark, index) =>
      index % 3 === 0 ? { ...mark, time: null, when: '' } : mark,
    ),
  },
};
