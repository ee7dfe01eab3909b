import { scaleLinear, scaleLog, scaleUtc } from 'd3';
import { percent } from '../base/number.ts';
import type { ScaleKind } from '../model/figure.ts';
import type { Mark } from './mark.ts';

/** The width in pixels of the narrowest drawing that is laid out without overlap, less its margins. */
export const narrowest = 270;

/** A value scale: where a value stands from 0 to 1, and the round values to label. */
export interface ValueScale {
  (value: number): number;
  readonly ticks: readonly number[];
}

/** Returns the scale for all numbers of some marks; a linear one begins at zero, a log one at a power of ten. */
export function scaleValues(marks: readonly Mark[], kind: ScaleKind): ValueScale {
  const numbers = marks.flatMap(({ low, high }) => [low, high]);
  return kind === 'log' ? logScale(numbers) : linearScale(numbers);
}

function linearScale(numbers: readonly number[]): ValueScale {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(4);
  return Object.assign((value: number) => scale(value), { ticks: scale.ticks(4) });
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

/** A time scale: where a moment (UTC milliseconds) stands from 0 to 1, and labelled moments. */
export interface TimeScale {
  (moment: number): number;
  /** Returns about so many round moments. */
  ticks(count: number): readonly Date[];
}

/**
 * Returns the scale from the first moment to the last; what lies outside stands at the nearer end.
 */
export function scaleTime({ start, end }: { start: number; end: number }): TimeScale {
  const scale = scaleUtc([start, end === start ? start + 1 : end], [0, 1]).clamp(true);
  return Object.assign((moment: number) => scale(moment), {
    ticks: (count: number) => scale.ticks(count),
  });
}

/** Returns the position of a share of the width as an SVG percentage, counted from where reading starts. */
export function across(share: number, direction: 'ltr' | 'rtl'): string {
  return percent(direction === 'rtl' ? 1 - share : share);
}
