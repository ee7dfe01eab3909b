import type { Named } from '../load/dossier.ts';
import type { Check } from '../model/check.ts';
import { isOpen } from './ledger.ts';
import type { Disagreement, Ledger } from './ledger.ts';

/** What bears on some claims: where they do not agree with others, and the arithmetic that names them. */
export interface Dispute {
  /** Each once; those that nothing explains come first. */
  readonly disagreements: readonly Disagreement[];
  readonly open: number;
  readonly checks: readonly Named<Check>[];
}

/** Returns the disagreements of which some claims are members, and the checks that name them. */
export function findDispute(
  { disagreementsOf, checksOf, dossier }: Ledger,
  claims: readonly string[],
): Dispute {
  const found = [...new Set(claims.flatMap((id) => disagreementsOf.get(id) ?? []))];
  const checks = new Set(claims.flatMap((id) => checksOf.get(id) ?? []).map(({ id }) => id));
  const open = found.filter(isOpen);
  return {
    disagreements: [...open, ...found.filter((one) => !isOpen(one))],
    open: open.length,
    checks: [...dossier.checks.values()].filter(({ id }) => checks.has(id)),
  };
}
