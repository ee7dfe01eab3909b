import { scaleLinear, scaleLog, scaleUtc } from 'd3';
import { day } from '../base/edtf.ts';
import { percent } from '../base/number.ts';
import { estimateTextWidth } from '../base/textWidth.ts';
import type { ChartData, Mark } from './mark.ts';

/** The width in pixels of the narrowest drawing that is laid out without overlap, less its margins. */
export const narrowest = 270;

/** A value scale: where a value stands from 0 to 1, and the round values to label. */
export interface ValueScale {
  (value: number): number;
  readonly ticks: readonly number[];
}

/** Returns the scale for all numbers of some marks and of the data's domain; a linear one takes in zero, a log one begins at a power of ten. */
export function scaleValues(
  marks: readonly Mark[],
  { scale: kind, domain }: Pick<ChartData, 'scale' | 'domain'>,
): ValueScale {
  const numbers = [...domain, ...marks.flatMap(({ low, high }) => [low, high])];
  return kind === 'log' ? logScale(numbers) : linearScale(numbers);
}

function linearScale(numbers: readonly number[]): ValueScale {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(4);
  // Between whole numbers there is nothing to count.
  const isWhole = numbers.every(Number.isInteger);
  const ticks = scale.ticks(4).filter((tick) => !isWhole || Number.isInteger(tick));
  return Object.assign((value: number) => scale(value), { ticks });
}

/** A log scale has no place for zero or less; such numbers stand at its lower end. */
function logScale(numbers: readonly number[]): ValueScale {
  const positive = numbers.filter((value) => value > 0);
  const low = 10 ** Math.floor(Math.log10(Math.min(...positive, 1)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...positive, low * 10)));
  const scale = scaleLog([low, high], [0, 1]);
  const ticks = scale
    .ticks()
    .filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  return Object.assign((value: number) => (value > 0 ? scale(value) : 0), { ticks });
}

/** Pixels: the most for the label of a tick; a third of the narrowest drawing. */
const mostForTick = 84;

/** Returns how the ticks of a scale are written: as the data write numbers, in short form where one would be too wide. */
export function writeTicks(
  { ticks }: Pick<ValueScale, 'ticks'>,
  { number, language }: Pick<ChartData, 'number' | 'language'>,
): (tick: number) => string {
  if (ticks.every((tick) => tickWidth(tick, number) <= mostForTick)) return number;
  const format = new Intl.NumberFormat(language.tag, { notation: 'compact' });
  return (tick) => format.format(tick);
}

/** Returns the pixels that the label of a tick takes up, by a careful estimate. */
function tickWidth(tick: number, write: (value: number) => string): number {
  return estimateTextWidth(write(tick), 13);
}

/** Returns the pixels that the widest label of a scale takes up. */
export function widestTick(
  scale: Pick<ValueScale, 'ticks'>,
  data: Pick<ChartData, 'number' | 'language'>,
): number {
  const write = writeTicks(scale, data);
  return Math.max(0, ...scale.ticks.map((tick) => tickWidth(tick, write)));
}

/** A time scale: where a moment (UTC milliseconds) stands from 0 to 1, and labelled moments. */
export interface TimeScale {
  (moment: number): number;
  /** The shares of the width at which it begins and ends. */
  readonly range: readonly [number, number];
  /** Returns about so many round moments. */
  ticks(count: number): readonly Date[];
  /** The first moment and the last. */
  readonly ends: readonly Date[];
}

/** A stretch of time in UTC milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Returns the time from the first moment that is stated to the last; an open end states none. */
export function extentOf(times: readonly (Stretch | null)[]): Stretch {
  const moments = times
    .flatMap((time) => (time ? [time.start, time.end] : []))
    .filter(Number.isFinite);
  if (moments.length === 0) return { start: 0, end: 1 };
  return { start: Math.min(...moments), end: Math.max(...moments) };
}

/** Milliseconds: the shortest time that is drawn by itself, so that its days can be told apart. */
const leastTime = 7 * day;

/**
 * Returns the time that a drawing of marks covers: the one that is asked for, else from the first moment
 * that is stated to the last. An open end of it is where the statements end, and it is a week at least.
 */
export function padTime(asked: Stretch | null, marks: readonly Pick<Mark, 'time'>[]): Stretch {
  const stated = extentOf(marks.map(({ time }) => time));
  const [from, to] = [asked?.start ?? -Infinity, asked?.end ?? Infinity];
  const start = Number.isFinite(from) ? from : stated.start;
  const end = Math.max(start, Number.isFinite(to) ? to : stated.end);
  const spare = Math.max(0, leastTime - (end - start)) / 2;
  return { start: start - spare, end: end + spare };
}

/**
 * Returns the scale from the first moment to the last, over the whole width or from one share of it to
 * another; what lies outside stands at the nearer end.
 */
export function scaleTime(
  { start, end }: Stretch,
  range: readonly [number, number] = [0, 1],
): TimeScale {
  const scale = scaleUtc([start, end === start ? start + 1 : end], range).clamp(true);
  return Object.assign((moment: number) => scale(moment), {
    range,
    ticks: (count: number) => scale.ticks(count),
    ends: scale.domain(),
  });
}

/** Returns the position of a share of the width as an SVG percentage, counted from where reading starts. */
export function across(share: number, direction: 'ltr' | 'rtl'): string {
  return percent(direction === 'rtl' ? 1 - share : share);
}
