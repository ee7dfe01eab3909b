import { sixtyMarks } from './sixtyMarks.ts';
import type { MeasuredKind } from './sixtyMarks.ts';

/** The processor's milliseconds that one drawing takes, for each kind. */
export type DrawingTimes = Readonly<Record<string, number>>;

/** How often a drawing is made before it is timed, in one turn, and how many turns there are. */
export interface Pace {
  readonly warm: number;
  readonly each: number;
  readonly turns: number;
}

/** Returns how long each kind takes to be drawn to text in this process: the median of some turns. */
export function timeDrawings(
  draw: (kind: MeasuredKind) => () => string,
  { warm, each, turns }: Pace,
): DrawingTimes {
  const kinds = Object.keys(sixtyMarks) as MeasuredKind[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const run = draw(kind);
      timeRuns(run, warm);
      return [kind, median(Array.from({ length: turns }, () => timeRuns(run, each)))];
    }),
  );
}

/** Returns the processor's milliseconds that one run takes of this thread. Its clock moves in steps of some milliseconds: a turn lasts many of them. */
function timeRuns(run: () => string, times: number): number {
  const before = process.threadCpuUsage();
  let length = 0;
  for (let time = 0; time < times; time += 1) length += run().length;
  const { user, system } = process.threadCpuUsage(before);
  if (length === 0) throw new Error('nothing was drawn');
  return (user + system) / 1000 / times;
}

/** Returns the number in the middle of some. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
