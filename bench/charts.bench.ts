import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { laySum } from '../gallery/cases/composition.ts';
import { layTimes } from '../gallery/cases/times.ts';
import { layValues } from '../gallery/cases/values.ts';
import type { Measurement } from '../scripts/bench/measurement.ts';
import { printSvg } from '../src/base/hast.ts';
import { drawFacets } from '../src/chart/facets.ts';
import { kinds } from '../src/chart/kinds/index.ts';
import type { ChartData, Mark } from '../src/chart/mark.ts';
import type { ChartKind } from '../src/model/figure.ts';

const count = 60;

/** The gallery's rows with sixty marks, for every kind but the map, whose land is projected once a build. */
const drawings: Readonly<Partial<Record<ChartKind, ChartData>>> = {
  steps: layValues('steps', count),
  series: layValues('series', count),
  'ranked-rows': layValues('ranked-rows', count),
  bullet: layValues('bullet', count),
  spans: layTimes(count),
  timeline: layTimes(count),
  composition: laySum(count - 1),
};

const { document } = new JSDOM('').window;
const when = ({ time }: Mark): Date => new Date(time?.start ?? 0);
const until = ({ time }: Mark): Date =>
  new Date(time && Number.isFinite(time.end) ? time.end : Date.UTC(2026, 0));
const x = (mark: Mark): number => mark.high;
const words = (mark: Mark): string => `${mark.origin}: ${mark.label}`;
const fy = (mark: Mark): string => mark.row;
const fill = (mark: Mark): string => mark.origin;

/** What comes nearest in Observable Plot: the same rows as dots, bars or rules with words, axes and grid. */
const nearest: Readonly<Partial<Record<ChartKind, (data: ChartData) => Plot.PlotOptions>>> = {
  steps: ({ marks }) => ({
    marks: [
      Plot.line(marks, { x: when, y: x, z: fill, stroke: fill, curve: 'step-after' }),
      ...overTime(marks),
    ],
  }),
  series: ({ marks }) => ({ marks: overTime(marks) }),
  'ranked-rows': ({ marks }) => ({
    marks: [
      Plot.ruleX(marks, { x, fy, stroke: fill }),
      Plot.dot(marks, { x, fy, fill }),
      Plot.text(marks, { x, fy, text: words }),
    ],
  }),
  bullet: ({ marks, references }) => ({
    marks: [
      Plot.barX(marks, { x, y: 'id', fy, fill }),
      Plot.ruleX(references, { x, fy }),
      Plot.text(marks, { x, y: 'id', fy, text: words }),
    ],
  }),
  spans: ({ marks }) => ({ marks: inRows(marks) }),
  timeline: ({ marks }) => ({ marks: inRows(marks) }),
  composition: ({ marks }) => ({
    marks: [Plot.barX(marks, { x, y: 'id', fill }), Plot.text(marks, { x, y: 'id', text: words })],
  }),
};

function overTime(marks: readonly Mark[]): Plot.Markish[] {
  return [
    Plot.ruleX(marks, { x: when, y1: 'low', y2: 'high', stroke: fill }),
    Plot.dot(marks, { x: when, y: x, fill }),
    Plot.text(marks, { x: when, y: x, text: words }),
  ];
}

function inRows(marks: readonly Mark[]): Plot.Markish[] {
  return [
    Plot.ruleY(marks, { x1: when, x2: until, y: 'id', stroke: fill }),
    Plot.dot(marks, { x: when, y: 'id', fill }),
    Plot.text(marks, { x: when, y: 'id', text: words }),
  ];
}

/** A drawing of sixty marks to text: the time it takes, and what part of Plot's time that is. */
export function measure(): Measurement[] {
  return Object.entries(drawings).flatMap(([name, data]): Measurement[] => {
    const kind = name as ChartKind;
    const options = nearest[kind]?.(data) ?? {};
    const ours = (): string => printSvg(drawFacets(kinds[kind].draw, data));
    const theirs = (): string => Plot.plot({ document, grid: true, ...options }).outerHTML;
    const { own, share } = compare(ours, theirs);
    return [
      { what: `${kind}: ${count} marks to text`, value: own, unit: 'ms', limit: 0.5 },
      { what: `${kind}: time against Plot`, value: share, unit: 'times', limit: 0.2 },
    ];
  });
}

/** The clock of the processor moves in steps of some milliseconds: a turn lasts many of them. */
const [turns, each] = [5, { ours: 150, theirs: 6 }];

/** Both in turns, after both are warm, so that they meet the same machine; medians of the processor's time. */
function compare(ours: () => string, theirs: () => string): { own: number; share: number } {
  timeRuns(ours, 2 * each.ours);
  timeRuns(theirs, each.theirs);
  const measured = Array.from({ length: turns }, () => ({
    own: timeRuns(ours, each.ours),
    other: timeRuns(theirs, each.theirs),
  }));
  const own = median(measured.map((one) => one.own));
  return { own, share: own / median(measured.map(({ other }) => other)) };
}

/** Returns the processor's milliseconds that one run takes of this thread. */
function timeRuns(run: () => string, times: number): number {
  const before = process.threadCpuUsage();
  let length = 0;
  for (let time = 0; time < times; time += 1) length += run().length;
  const { user, system } = process.threadCpuUsage(before);
  if (length === 0) throw new Error('nothing was drawn');
  return (user + system) / 1000 / times;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
