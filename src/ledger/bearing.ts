import type { Extent } from '../base/extent.ts';
import { isAbove, sharesNumber } from '../base/extent.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { cellKey } from './cell.ts';
import { extentOf } from './extent.ts';
import { timeOf } from './time.ts';

/**
 * What a claim asserts, as far as a machine can set it against others: of what, when, and which values
 * it allows. UTC milliseconds, both ends inclusive.
 */
export interface Bearing {
  readonly claim: Claim;
  /** Claims of one subject bear on each other: the same cell, and the same period or event. */
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly extent: Extent;
  /** What an exclusive choice allows; empty for numbers and dates. */
  readonly options: readonly string[];
  /** A running total also bears on claims of other times: it never falls. */
  readonly cumulative: boolean;
}

const always = { start: -Infinity, end: Infinity };

/**
 * Returns what a claim asserts, or null where no machine can set it against another: a statement, a
 * choice that does not exclude others, no value, or no time where its measure changes with time.
 */
export function bearingOf(claim: Claim, measure: Measure): Bearing | null {
  const values = valuesOf(claim, measure);
  const when = values && whenOf(claim, measure);
  if (!values || !when) return null;
  const { subject, ...span } = when;
  return {
    claim,
    subject: `${cellKey(claim)} ${subject}`,
    ...span,
    ...values,
    cumulative: measure.time === 'cumulative',
  };
}

function valuesOf(claim: Claim, measure: Measure): Pick<Bearing, 'extent' | 'options'> | null {
  const extent = extentOf(claim, measure);
  if (extent) return { extent, options: [] };
  if (measure.kind !== 'choice' || !measure.exclusive || claim.value === null) return null;
  return { extent: { low: 0, high: 0 }, options: optionsOf(claim).toSorted() };
}

/** Returns the ids of the options that a choice names. */
export function optionsOf({ value }: Claim): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

function whenOf(
  claim: Claim,
  { time }: Measure,
): { subject: string; start: number; end: number } | null {
  if (time === 'fixed') return { subject: '', ...always };
  if (time === 'event')
    return claim.event === undefined ? null : { subject: claim.event, ...always };
  const span = timeOf(claim);
  if (!span) return null;
  const { start, end } = span;
  return time === 'period'
    ? { subject: `${start}/${end}`, ...always }
    : { subject: '', start, end };
}

/** Returns true where two claims speak of one subject at one time. */
export function areOfOneTime(a: Bearing, b: Bearing): boolean {
  return a.subject === b.subject && a.start <= b.end && b.start <= a.end;
}

/** Returns true where two claims cannot both hold. */
export function conflict(a: Bearing, b: Bearing): boolean {
  if (a.subject !== b.subject) return false;
  if (areOfOneTime(a, b)) return !sharesValue(a, b);
  if (!a.cumulative) return false;
  const [earlier, later] = a.end < b.start ? [a, b] : [b, a];
  return isAbove(earlier.extent, later.extent);
}

/** Returns true where some value is allowed by both. */
export function sharesValue(a: Bearing, b: Bearing): boolean {
  if (a.options.length + b.options.length > 0)
    return a.options.some((option) => b.options.includes(option));
  return sharesNumber(a.extent, b.extent);
}
