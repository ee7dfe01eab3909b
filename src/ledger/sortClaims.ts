import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { dimensionsOf } from './cell.ts';
import { timeOf } from './time.ts';

/** Returns claims by member, then time (undated ones last), then id: the order in which they are listed. */
export function sortClaims(claims: readonly Claim[], measure: Measure): Claim[] {
  const members = ({ dimensions }: Claim): string =>
    dimensionsOf(measure)
      .map((name) => dimensions[name] ?? '')
      .join(' ');
  const start = (claim: Claim): number => timeOf(claim)?.start ?? Infinity;
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return claims.toSorted(
    (a, b) => compare(members(a), members(b)) || compare(start(a), start(b)) || compare(a.id, b.id),
  );
}
