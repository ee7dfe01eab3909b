import * as Plot from '@observablehq/plot';
import type { ChartData, Mark, SumMember } from '../src/chart/mark.ts';
import { sixtyMarks } from './sixtyMarks.ts';
import type { MeasuredKind } from './sixtyMarks.ts';

const day = 86_400_000;
const first = ({ time }: Mark): Date => new Date(time?.start ?? 0);
const last = ({ time }: Mark): Date =>
  new Date(time && Number.isFinite(time.end) ? time.end : Date.UTC(2027, 0));
const said = ({ origin, label }: Mark): string => `${origin}: ${label}`;
const dated = (mark: Mark): string => `${said(mark)} (${mark.when})`;

/** What every symbol has: the colour of its origin, the shape of its statement, a tooltip. */
const symbol = { stroke: 'origin', symbol: 'shape', title: 'title' } as const;

/** Words break into lines of 270 px, as ours do, above their track. */
const above = { frameAnchor: 'left', textAnchor: 'start', dy: -8, lineWidth: 19 } as const;

/** Values over time: symbols, ranges and long times, and the words that have room: of the highest and the latest value. */
function overTime(marks: readonly Mark[]): Plot.Markish[] {
  const ranges = marks.filter(({ low, high }) => low < high);
  const long = marks.filter(({ time }) => time !== null && time.end - time.start > day);
  const words = { x: first, y: 'high', text: said, dy: -12 } as const;
  return [
    Plot.ruleX(ranges, { x: first, y1: 'low', y2: 'high', stroke: 'origin' }),
    Plot.ruleY(long, { x1: first, x2: last, y: 'high', stroke: 'origin' }),
    Plot.dot(marks, { x: first, y: 'high', ...symbol }),
    Plot.text(marks, Plot.selectMaxY(words)),
    Plot.text(marks, Plot.selectMaxX(words)),
  ];
}

function levels(references: readonly Mark[]): Plot.Markish[] {
  return [
    Plot.ruleY(references, { y: 'high', strokeDasharray: '4 3', title: 'title' }),
    Plot.text(references, { y: 'high', text: said, frameAnchor: 'middle', dy: -8 }),
  ];
}

/** A track under its words for each claim, in the panel of its row. */
function tracks(marks: readonly Mark[], fy: 'row' | 'series'): Plot.Markish[] {
  return [
    Plot.ruleY(marks, { y: 'id', fy, stroke: 'silver' }),
    Plot.text(marks, { y: 'id', fy, text: dated, ...above }),
  ];
}

/** Rows are named at their side; within one, each claim has a line of its own. */
function inRows({ rows }: ChartData): Plot.PlotOptions {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const name = (id: string): string => labels.get(id) ?? id;
  return { y: { axis: null }, fy: { tickFormat: name }, x: { grid: true } };
}

function times(marks: readonly Mark[], fy: 'row' | 'series'): Plot.Markish[] {
  const isDay = ({ time }: Mark): boolean => time !== null && time.end - time.start <= day;
  const long = marks.filter((mark) => !isDay(mark));
  return [
    ...tracks(marks, fy),
    Plot.ruleY(long, { x1: first, x2: last, y: 'id', fy, stroke: 'origin', title: 'title' }),
    Plot.dot(marks.filter(isDay), { x: first, y: 'id', fy, ...symbol }),
  ];
}

const { steps, series, bullet, spans, timeline, composition } = sixtyMarks;
const ranked = sixtyMarks['ranked-rows'];

/** The marks of a group share their words. */
function lanesOf({ marks, groups }: ChartData): { row: string; group: number; words: string }[] {
  const lanes = Map.groupBy(marks, ({ row, group }) => `${row} ${group}`);
  return [...lanes.values()].flatMap((own) => {
    const words = own.map(({ label }) => label).join(', ');
    return own
      .slice(0, 1)
      .map(({ row, group }) => ({ row, group, words: `${groups[group] ?? ''}: ${words}` }));
  });
}

/** Parts as a cascade, with what the total leaves, and a line at the total through all of them. */
function cascade({ sums }: ChartData): Plot.Markish[] {
  return sums.flatMap(({ total, parts, restLabel, rest }) => {
    let end = 0;
    const lay = ({ mark, words }: Pick<SumMember, 'mark' | 'words'>) => {
      const from = end;
      end += mark.high;
      return { ...mark, words, from, to: end };
    };
    const laid = parts.map(lay);
    const [whole, left] = [total.mark, { ...total.mark, id: 'rest', words: restLabel }];
    const bars = [
      { ...whole, words: total.words, from: 0, to: whole.high },
      ...laid,
      { ...left, from: end, to: end + rest.high },
    ];
    return [
      Plot.ruleY(bars, { y: 'id', stroke: 'silver' }),
      Plot.text(bars, { y: 'id', text: 'words', ...above }),
      Plot.barX(bars, { x1: 'from', x2: 'to', y: 'id', fill: 'origin', title: 'title' }),
      Plot.ruleX([whole.high]),
    ];
  });
}

/**
 * What comes nearest to our drawings in Observable Plot, without what it knows nothing of: the same rows,
 * their axes with grid, a panel for each row with its label; for each claim a dot, a bar or a rule with
 * a tooltip and its track; and the words that ours writes, in lines.
 */
export const nearestPlots: Readonly<Record<MeasuredKind, Plot.PlotOptions>> = {
  steps: {
    y: { grid: true },
    marks: [
      ...levels(steps.references),
      Plot.line(
        steps.marks.filter(({ shape }) => shape !== 'floor' && shape !== 'ceiling'),
        { x: first, y: 'high', z: 'origin', stroke: 'origin', curve: 'step-after' },
      ),
      ...overTime(steps.marks),
    ],
  },
  series: {
    y: { grid: true },
    marks: [
      Plot.rect(
        series.marks,
        Plot.binX<Plot.RectOptions>(
          { y1: 'min', y2: 'max' },
          { x: first, y1: 'low', y2: 'high', interval: 'month' },
        ),
      ),
      ...overTime(series.marks),
    ],
  },
  'ranked-rows': {
    ...inRows(ranked),
    y: { axis: null },
    marks: [
      Plot.ruleY(ranked.marks, { y: 'group', fy: 'row', stroke: 'silver' }),
      Plot.text(lanesOf(ranked), { y: 'group', fy: 'row', text: 'words', ...above }),
      Plot.ruleY(
        ranked.marks.filter(({ low, high }) => low < high),
        { x1: 'low', x2: 'high', y: 'group', fy: 'row', stroke: 'origin' },
      ),
      Plot.dot(ranked.marks, { x: 'high', y: 'group', fy: 'row', ...symbol }),
    ],
  },
  bullet: {
    ...inRows(bullet),
    marks: [
      ...tracks(bullet.marks, 'row'),
      Plot.barX(bullet.marks, { x: 'high', y: 'id', fy: 'row', fill: 'origin', title: 'title' }),
      Plot.ruleX(bullet.references, { x: 'high', fy: 'row', title: 'title' }),
      Plot.text(bullet.references, { fy: 'row', text: dated, ...above, frameAnchor: 'top-left' }),
    ],
  },
  spans: { ...inRows(spans), marks: times(spans.marks, 'series') },
  timeline: { ...inRows(timeline), marks: times(timeline.marks, 'row') },
  composition: { y: { axis: null }, x: { grid: true }, marks: cascade(composition) },
};
