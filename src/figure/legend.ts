import { isOneDay } from '../base/edtf.ts';
import type { Kind } from '../chart/kinds/index.ts';
import type { LegendContent } from '../chart/legend.ts';
import { markStatuses, shapes } from '../chart/mark.ts';
import type { ChartData, Mark, Shape } from '../chart/mark.ts';
import { timeForms, timeFormsOf } from '../chart/marks/stretch.ts';
import type { TimeForm } from '../chart/marks/stretch.ts';

/** Returns what the legend has to explain of what a kind draws: nothing that is not there. */
export function legendOf(
  { marks, references, referenceSeries, groups, sums, scale, form }: ChartData,
  { scaled, needs, timed, form: ownForm }: Pick<Kind, 'scaled' | 'needs' | 'timed' | 'form'>,
): LegendContent {
  const all = [...marks, ...references];
  const overTime = scale === 'time';
  const isSpan = ({ low, high, time }: Mark): boolean =>
    overTime ? !isOneDay({ start: low, end: high }) : time !== null && !isOneDay(time);
  // A date that is no single day is explained as a span of time.
  const shapeOf = (mark: Mark): Shape | null =>
    overTime && mark.shape === 'point' && isSpan(mark) ? null : mark.shape;
  return {
    groups: groups
      .map((label, index) => ({ index, label }))
      .filter(({ index }) => all.some(({ group }) => group === index)),
    shapes: shapes.filter((shape) => scaled && marks.some((mark) => shapeOf(mark) === shape)),
    statuses: markStatuses.filter((status) => all.some((mark) => mark.statuses.includes(status))),
    times: timed ? timesOf(marks) : [],
    hasSpans: overTime
      ? marks.some((mark) => shapeOf(mark) === null)
      : needs === 'time' && marks.some((mark) => !mark.covers && isSpan(mark)),
    hasPeriods: needs === 'time' && !overTime && marks.some((mark) => mark.covers && isSpan(mark)),
    overTime,
    form:
      needs === 'places' ? 'circle' : (ownForm ?? (needs === 'rows' && !overTime ? form : 'dot')),
    sums: signsOf(sums),
    isUpright: needs === 'time' && !overTime,
    references: referenceSeries
      .map((label, index) => ({ index, label }))
      .filter(
        ({ label }) => needs !== 'places' && references.some(({ series }) => series === label),
      ),
  };
}

function signsOf(sums: ChartData['sums']): LegendContent['sums'] {
  if (sums.length === 0) return [];
  const isLeft = sums.some(({ rest }) => rest.low !== 0 || rest.high !== 0);
  return isLeft ? ['total', 'rest'] : ['total'];
}

function timesOf(marks: readonly Mark[]): TimeForm[] {
  const drawn = new Set(
    marks.flatMap(({ time, covers }) => (time ? timeFormsOf({ time, covers }) : [])),
  );
  return timeForms.filter((form) => drawn.has(form));
}
