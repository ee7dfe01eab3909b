import { isOneDay } from '../base/edtf.ts';
import type { Kind } from '../chart/kinds/index.ts';
import { markStatuses, shapes } from '../chart/mark.ts';
import type { ChartData, Mark, MarkStatus, Shape } from '../chart/mark.ts';

/** What the legend of a drawing has to explain. */
export interface LegendContent {
  readonly groups: readonly { readonly index: number; readonly label: string }[];
  readonly shapes: readonly Shape[];
  readonly statuses: readonly MarkStatus[];
  /** True where a time axis has marks that are not dated to a day. */
  readonly hasSpans: boolean;
  /** True where each value is a date, so that each shape speaks of one. */
  readonly overTime: boolean;
  /** The labels of the measures that are drawn as reference lines. */
  readonly references: readonly string[];
}

/** Returns what the legend has to explain of what a kind draws: nothing that is not there. */
export function legendOf(
  { marks, references, groups, scale }: ChartData,
  { scaled, needs }: Pick<Kind, 'scaled' | 'needs'>,
): LegendContent {
  const all = [...marks, ...references];
  const overTime = scale === 'time';
  const isSpan = ({ low, high, time }: Mark): boolean =>
    overTime ? !isOneDay({ start: low, end: high }) : time !== null && !isOneDay(time);
  return {
    groups: groups
      .map((label, index) => ({ index, label }))
      .filter(({ index }) => all.some(({ group }) => group === index)),
    shapes: shapes.filter((shape) => scaled && marks.some((mark) => mark.shape === shape)),
    statuses: markStatuses.filter(
      (status) => scaled && all.some((mark) => mark.statuses.includes(status)),
    ),
    hasSpans: (needs === 'time' || overTime) && marks.some(isSpan),
    overTime,
    references: [...new Set(references.map(({ series }) => series))],
  };
}
