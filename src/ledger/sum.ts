import type { Dossier } from '../load/dossier.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import { listIds } from './named.ts';
import { need } from './ledger.ts';

/** The claims of a check of parts beside their total, by their ids. */
export interface SumParts {
  readonly total: string;
  readonly parts: readonly string[];
  /** True where there may be more parts than these. */
  readonly isOpen: boolean;
}

/** Returns the parts of a check and their total, or null for a check of another kind. */
export function sumOf({ kind, claims }: Check): SumParts | null {
  const [total] = listIds(claims['total'] ?? claims['whole']);
  const parts = listIds(claims['parts']);
  if (kind !== 'parts-total' || total === undefined || parts.length === 0) return null;
  return { total, parts, isOpen: claims['total'] === undefined };
}

/** Returns the claims of some checks that are sums, each once: a total before its parts. */
export function listSummed(ids: readonly string[], { checks, claims }: Dossier): Claim[] {
  const named = ids.flatMap((id) => {
    const { total, parts } = sumOf(need(checks, id)) ?? { parts: [] };
    return total === undefined ? [] : [total, ...parts];
  });
  return [...new Set(named)].map((id) => need(claims, id));
}
