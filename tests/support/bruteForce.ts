import type { Claim, Qualifier } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';

/** A claim with every value that it allows, one by one, and the days for which it says so. */
export interface Stated {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly cell: string;
  /** First and last day since 1970; null where the claim is not dated. */
  readonly days: readonly [number, number] | null;
  /** Options, whole numbers, days, or eightieths of a number; null where no machine can compare it. */
  readonly allowed: ReadonlySet<number | string> | null;
}

/**
 * Values are tried from -14 to 30. Halves with tolerances in twentieths end on fortieths, so that
 * eightieths meet every end and every gap between two. Dates are tried from 2020 to 2027.
 */
const eightieths = countFrom(-14 * 80, 30 * 80);
const wholeNumbers = countFrom(-14, 30).map((number) => number * 80);
const allDays = countFrom(dayOf(2020, 0, 1), dayOf(2027, 11, 31));

/**
 * Returns the members of every disagreement by the definition alone and without a thought for speed:
 * every value that a claim allows is listed, and every pair of claims is looked at.
 */
export function listDisagreements(stated: readonly Stated[]): Claim[][] {
  return connect(stated)
    .map((group) => group.filter((a) => group.some((b) => areInConflict(a, b))))
    .filter((group) => group.length > 0)
    .map((group) => group.map(({ claim }) => claim));
}

/** Returns a claim with all that it allows. */
export function stateClaim(claim: Claim, measure: Measure): Stated {
  const when = claim.period ?? claim.asOf ?? null;
  return {
    claim,
    measure,
    cell: JSON.stringify([claim.measure, Object.entries(claim.dimensions).toSorted()]),
    days: when === null ? null : daysOf(when),
    allowed: listAllowed(claim, measure),
  };
}

/** Returns true where two claims of a cell share no value, and the time of their measure asks them to. */
export function areInConflict(a: Stated, b: Stated): boolean {
  if (areComparable(a, b)) return !sharesValue(a, b);
  return a.measure.time === 'cumulative' && (fellBetween(a, b) || fellBetween(b, a));
}

/** Returns true where two claims speak of one cell at one time, so that their values decide. */
export function areComparable(a: Stated, b: Stated): boolean {
  if (a === b || a.cell !== b.cell || !a.allowed || !b.allowed) return false;
  switch (a.measure.time) {
    case 'fixed':
      return true;
    case 'event':
      return a.claim.event !== undefined && a.claim.event === b.claim.event;
    case 'period':
      return a.days !== null && String(a.days) === String(b.days);
    default:
      return a.days !== null && b.days !== null && a.days[0] <= b.days[1] && b.days[0] <= a.days[1];
  }
}

function sharesValue(a: Stated, b: Stated): boolean {
  return [...(a.allowed ?? [])].some((value) => b.allowed?.has(value));
}

/** A running total never falls: no value of the earlier claim is as low as some value of the later. */
function fellBetween(earlier: Stated, later: Stated): boolean {
  if (!earlier.days || !later.days || earlier.days[1] >= later.days[0]) return false;
  if (earlier.cell !== later.cell || !earlier.allowed || !later.allowed) return false;
  if (earlier.measure.kind === 'choice') return false;
  return Math.min(...numbersOf(earlier)) > Math.max(...numbersOf(later));
}

function numbersOf({ allowed }: Stated): number[] {
  return [...(allowed ?? [])].map(Number);
}

/** Returns the chains: claims of one time, or in conflict across time, and so on from each to the next. */
function connect(stated: readonly Stated[]): Stated[][] {
  const left = new Set(stated);
  return stated.flatMap((first) => {
    if (!left.delete(first)) return [];
    const chain = [first];
    for (const a of chain)
      for (const b of [...left])
        if ((areComparable(a, b) || areInConflict(a, b)) && left.delete(b)) chain.push(b);
    return [chain];
  });
}

function listAllowed(claim: Claim, measure: Measure): Set<number | string> | null {
  const { value, qualifier = 'exact' } = claim;
  if (value === null || measure.kind === 'statement') return null;
  if (measure.kind === 'choice')
    return measure.exclusive ? new Set([value].flat().map(String)) : null;
  const stated = measure.kind === 'date' ? endsOfDate(claim) : endsOfNumber(claim, measure);
  const domain =
    measure.kind === 'date' ? allDays : measure.kind === 'count' ? wholeNumbers : eightieths;
  const allowed = domain.filter((each) => allows[qualifier](each, stated));
  // Nearly five people are four at least.
  if (measure.kind === 'count' && qualifier === 'nearly' && allowed.length === 0)
    return new Set([stated.low - 80]);
  return new Set(allowed);
}

interface Ends {
  readonly low: number;
  readonly high: number;
  /** By how much each end may be off. */
  readonly slack: readonly [number, number];
}

const allows: Record<Qualifier, (value: number, ends: Ends) => boolean> = {
  exact: (value, { low, high }) => low <= value && value <= high,
  between: (value, { low, high }) => low <= value && value <= high,
  about: (value, { low, high, slack }) => low - slack[0] <= value && value <= high + slack[1],
  'at-least': (value, { low }) => value >= low,
  'more-than': (value, { high }) => value > high,
  'at-most': (value, { high }) => value <= high,
  'less-than': (value, { low }) => value < low,
  nearly: (value, { low, slack: [slack] }) => {
    if (slack === 0) return value === low;
    return low < 0 ? low < value && value <= low + slack : low - slack <= value && value < low;
  },
};

function endsOfNumber({ value }: Claim, { tolerance }: Measure): Ends {
  const { low, high } =
    typeof value === 'number'
      ? { low: value, high: value }
      : (value as { low: number; high: number });
  const slackOf = (number: number): number => Math.round(Math.abs(number) * 80 * tolerance);
  return { low: low * 80, high: high * 80, slack: [slackOf(low), slackOf(high)] };
}

/** A date that is about so, by its qualifier or a tilde, may be off by its own length. */
function endsOfDate({ value, qualifier = 'exact' }: Claim): Ends {
  const text = value as string;
  const [low, high] = daysOf(text);
  const length = Number.isFinite(high - low) ? high - low + 1 : 1; // what is open is off by a day
  const wide = text.includes('~') && !['about', 'nearly'].includes(qualifier) ? length : 0;
  return { low: low - wide, high: high + wide, slack: [length, length] };
}

/** Returns the first and the last day of a date or an interval. */
function daysOf(edtf: string): [number, number] {
  const [from = '', to] = edtf.replaceAll('~', '').split('/');
  if (to !== undefined)
    return [from === '..' ? -Infinity : daysOf(from)[0], to === '..' ? Infinity : daysOf(to)[1]];
  const [year = 0, month, day] = from.split('-').map(Number);
  if (month === undefined) return [dayOf(year, 0, 1), dayOf(year, 11, 31)];
  return [
    dayOf(year, month - 1, day ?? 1),
    day ? dayOf(year, month - 1, day) : dayOf(year, month, 0),
  ];
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}

function countFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
