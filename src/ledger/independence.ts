import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';

/**
 * Returns the origins to which a claim goes back: its own, or those of the claims that it repeats or
 * was made from, by however long a chain.
 */
export function findRoots(claim: Claim, { claims }: Pick<Dossier, 'claims'>): Set<string> {
  const origins = new Set<string>();
  const seen = new Set<Claim>();
  const waiting = [claim];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const earlier = (one.derivedFrom ?? []).flatMap((id) => claims.get(id) ?? []);
    if (earlier.length === 0) origins.add(one.origin);
    waiting.push(...earlier);
  }
  return origins;
}

/** The origins to which each claim goes back, as the ledger has them. */
interface Roots {
  readonly rootsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the origins to which some claims go back: ten reprints of one statement have one. */
export function listRoots(claims: readonly Claim[], { rootsOf }: Roots): Set<string> {
  return new Set(claims.flatMap(({ id }) => [...(rootsOf.get(id) ?? [])]));
}

/** Returns how many origins some claims go back to. */
export function countOrigins(claims: readonly Claim[], ledger: Roots): number {
  return listRoots(claims, ledger).size;
}
