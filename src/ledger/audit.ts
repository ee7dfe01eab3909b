import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import { parseText } from '../model/text.ts';
import type { TextPiece } from '../model/text.ts';
import type { Standing, Verdict } from '../model/verdict.ts';
import { listNamed } from './named.ts';
import { parseCellAddress } from './address.ts';
import { compareClaim } from './compare.ts';
import type { Comparison } from './compare.ts';
import type { Disagreement, Ledger } from './ledger.ts';
import { findRange, isLeftOut } from './range.ts';

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

/** Returns the audit of a source, claim by claim; what it says elsewhere itself is told by its points. */
export function auditSource(id: string, ledger: Ledger): Audit {
  const claims = ledger.bySource.get(id) ?? [];
  const points = listPoints(claims, ledger);
  const isInternal = (point: Point): boolean =>
    sourcesOf(point, ledger).every((source) => source === id);
  return {
    claims: claims.map((claim) => {
      const comparisons = compareClaim(claim, ledger).filter(({ other }) => other.source !== id);
      return { claim, comparisons, standing: standingOf(comparisons, ledger) };
    }),
    internal: points.filter(isInternal),
    against: points.filter((point) => !isInternal(point)),
  };
}

function standingOf(comparisons: readonly Comparison[], ledger: Ledger): Standing {
  const counted = comparisons.filter(({ other }) => !isLeftOut(other, ledger));
  const has = (...verdicts: Verdict[]): boolean =>
    counted.some(({ verdict }) => verdicts.includes(verdict));
  if (counted.length === 0) return 'silent';
  const isContradicted = has('contradicts', 'conflicts');
  if (has('supports')) return isContradicted ? 'mixed' : has('differs') ? 'mixed' : 'supported';
  if (isContradicted) return 'contradicted';
  if (has('differs')) return 'differs';
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

/** The sources on which a point rests: of its claims, and of those that its words name. */
function sourcesOf(point: Point, ledger: Ledger): readonly string[] {
  const { dossier } = ledger;
  if (point.kind === 'annotation') return point.claim.annotations?.[point.index]?.sources ?? [];
  const [ids, texts] =
    point.kind === 'check'
      ? [listNamed(point.check).map(({ id }) => id), [point.check.text ?? '']]
      : [
          point.disagreement.members.map(({ id }) => id),
          point.disagreement.reading?.parts.map(({ text }) => text) ?? [],
        ];
  const named = texts
    .flatMap((text) => parseText(text) ?? [])
    .flatMap((piece) => claimsOf(piece, ledger));
  return [...ids.flatMap((id) => dossier.claims.get(id) ?? []), ...named].map(
    ({ source }) => source,
  );
}

/** The claims of which a piece of a text speaks. */
function claimsOf(piece: TextPiece, ledger: Ledger): readonly Claim[] {
  const { claims, readings } = ledger.dossier;
  switch (piece.kind) {
    case 'words':
      return [];
    case 'range': {
      const query = parseCellAddress(piece.target, ledger.dossier);
      return ('part' in query ? null : findRange(ledger, query))?.claims ?? [];
    }
    default: {
      const id = piece.kind === 'reading' ? readings.get(piece.target)?.choice : piece.target;
      return [claims.get(id ?? '') ?? []].flat();
    }
  }
}
