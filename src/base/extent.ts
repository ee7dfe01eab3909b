/**
 * All the numbers that one statement allows, from `low` to `high`; an open side is infinite.
 * "more than 5" is `{low: 5, high: Infinity, openLow: true}`: the 5 itself is left out.
 */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
}
