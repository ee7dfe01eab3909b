import { overlap, parseEdtf } from '../base/edtf.ts';
import type { Claim } from '../model/claim.ts';
import { isRange } from '../words/value.ts';
import type { RangeQuery } from './address.ts';
import { cellKey } from './cell.ts';
import { countOrigins } from './independence.ts';
import type { Ledger } from './ledger.ts';
import { timeOf } from './time.ts';

/** The range of reported values of one cell at a stated time; never a confidence interval. */
export interface ReportedRange {
  readonly low: number;
  readonly high: number;
  /** The lowest or the highest number is itself a bound, so that the range is open on that side. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly claims: readonly Claim[];
  readonly origins: number;
  /** Claims of the cell and time that are disowned, or that a reading calls a copying error. */
  readonly leftOut: readonly Claim[];
}

/** The claims that set the ends of a range, each in the order of its claims. */
export interface RangeEnds {
  readonly low: readonly Claim[];
  readonly high: readonly Claim[];
}

/** Returns the range of the numbers reported for a cell at a time, or null where there is none. */
export function findRange(ledger: Ledger, query: RangeQuery): ReportedRange | null {
  return rangeOf(listClaimsAt(ledger, query), ledger);
}

/** Returns the claims of a cell at a time. */
export function listClaimsAt(ledger: Ledger, query: RangeQuery): Claim[] {
  const { measure, dimensions = {}, at } = query;
  const claims = ledger.byCell.get(cellKey({ measure, dimensions })) ?? [];
  return claims.filter((claim) => isAt(claim, at));
}

/** Returns the range of the numbers of some claims of one cell and time, or null where they have none. */
export function rangeOf(claims: readonly Claim[], ledger: Ledger): ReportedRange | null {
  const leftOut = claims.filter((claim) => isLeftOut(claim, ledger));
  const counted = claims.filter((claim) => !leftOut.includes(claim) && claim.value !== null);
  const sides = counted.flatMap(sidesOf);
  if (sides.length === 0) return null;
  const low = Math.min(...sides.map((side) => side.low));
  const high = Math.max(...sides.map((side) => side.high));
  return {
    low,
    high,
    openLow: sides.some((side) => side.low === low && side.openLow),
    openHigh: sides.some((side) => side.high === high && side.openHigh),
    claims: counted,
    origins: countOrigins(counted, ledger),
    leftOut,
  };
}

/** Returns the claims that state the lowest and the highest number of a range. */
export function endsOf({ claims, low, high }: ReportedRange): RangeEnds {
  const stating = (isEnd: (side: Side) => boolean): Claim[] =>
    claims.filter((claim) => sidesOf(claim).some(isEnd));
  return {
    low: stating((side) => side.low === low),
    high: stating((side) => side.high === high),
  };
}

/** Returns true for a claim whose time overlaps the time that is asked, if one is. */
export function isAt(claim: Claim, at: string | undefined): boolean {
  if (at === undefined) return true;
  const [asked, stated] = [parseEdtf(at), timeOf(claim)];
  return asked !== null && stated !== null && overlap(asked, stated);
}

/** Returns true for a claim that no range counts: disowned, or in the editors' words a copying error. */
export function isLeftOut({ id, status }: Claim, { copyErrors }: Ledger): boolean {
  return status?.includes('disowned') === true || copyErrors.has(id);
}

type Side = Pick<ReportedRange, 'low' | 'high' | 'openLow' | 'openHigh'>;

function sidesOf({ value, qualifier }: Claim): Side[] {
  const openLow = qualifier === 'at-most' || qualifier === 'less-than';
  const openHigh = qualifier === 'at-least' || qualifier === 'more-than';
  if (typeof value === 'number') return [{ low: value, high: value, openLow, openHigh }];
  return isRange(value) ? [{ ...value, openLow: false, openHigh: false }] : [];
}
