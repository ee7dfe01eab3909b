import type { Claim } from '../model/claim.ts';
import type { Ledger } from './ledger.ts';

/**
 * Returns the origins to which a claim goes back: its own, or those of the claims that it repeats or
 * was made from, by however long a chain.
 */
export function rootOrigins(claim: Claim, ledger: Ledger): Set<string> {
  const origins = new Set<string>();
  const seen = new Set<Claim>();
  const waiting = [claim];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const { derivedFrom = [] } = one;
    const earlier = derivedFrom.flatMap((id) => ledger.dossier.claims.get(id) ?? []);
    if (earlier.length === 0) origins.add(one.origin);
    waiting.push(...earlier);
  }
  return origins;
}

/** Returns how many origins some claims go back to: ten reprints of one statement count once. */
export function countOrigins(claims: readonly Claim[], ledger: Ledger): number {
  return new Set(claims.flatMap((claim) => [...rootOrigins(claim, ledger)])).size;
}
