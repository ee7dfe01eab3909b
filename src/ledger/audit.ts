import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Standing } from '../model/verdict.ts';
import { listNamed } from './check.ts';
import { compareClaim } from './compare.ts';
import type { Comparison } from './compare.ts';
import type { Disagreement, Ledger } from './ledger.ts';

/** A claim of an audited source, set against every other origin's. */
export interface AuditedClaim {
  readonly claim: Claim;
  readonly standing: Standing;
  readonly comparisons: readonly Comparison[];
}

/** A point at which a source is at odds with itself or with others, or on which something is remarked. */
export type Point =
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'reading'; readonly disagreement: Disagreement }
  | { readonly kind: 'annotation'; readonly claim: Claim; readonly index: number };

/** What comes of setting a source against itself and against all others. */
export interface Audit {
  readonly claims: readonly AuditedClaim[];
  /** Points that rest on the source alone. */
  readonly internal: readonly Point[];
  /** Points that rest on other sources too. */
  readonly against: readonly Point[];
}

/** Returns the audit of a source, claim by claim. */
export function auditSource(id: string, ledger: Ledger): Audit {
  const claims = ledger.bySource.get(id) ?? [];
  const points = listPoints(claims, ledger);
  const isInternal = (point: Point): boolean =>
    sourcesOf(point, ledger).every((source) => source === id);
  return {
    claims: claims.map((claim) => {
      const comparisons = compareClaim(claim, ledger);
      return { claim, comparisons, standing: standingOf(comparisons) };
    }),
    internal: points.filter(isInternal),
    against: points.filter((point) => !isInternal(point)),
  };
}

function standingOf(comparisons: readonly Comparison[]): Standing {
  const has = (verdict: Comparison['verdict']): boolean =>
    comparisons.some((comparison) => comparison.verdict === verdict);
  if (comparisons.length === 0) return 'silent';
  if (has('contradicts')) return 'contradicted';
  if (has('differs')) return 'differs';
  if (has('supports')) return 'supported';
  return has('different-date') ? 'different-date' : 'not-compared';
}

/** Checks that do not hold, disagreements, and annotations, of some claims; each once. */
function listPoints(claims: readonly Claim[], ledger: Ledger): Point[] {
  const ids = new Set(claims.map(({ id }) => id));
  const disagreements = new Set(claims.flatMap(({ id }) => ledger.disagreementsOf.get(id) ?? []));
  return [
    ...[...ledger.dossier.checks.values()]
      .filter((check) => check.expected !== 'holds' && listNamed(check).some((n) => ids.has(n.id)))
      .map((check): Point => ({ kind: 'check', check })),
    ...[...disagreements].map((disagreement): Point => ({ kind: 'reading', disagreement })),
    ...claims.flatMap((claim) =>
      (claim.annotations ?? []).map((_, index): Point => ({ kind: 'annotation', claim, index })),
    ),
  ];
}

function sourcesOf(point: Point, { dossier }: Ledger): readonly string[] {
  switch (point.kind) {
    case 'check':
      return listNamed(point.check).flatMap(({ id }) => dossier.claims.get(id)?.source ?? []);
    case 'reading':
      return point.disagreement.members.map(({ source }) => source);
    case 'annotation':
      return point.claim.annotations?.[point.index]?.sources ?? [];
  }
}
