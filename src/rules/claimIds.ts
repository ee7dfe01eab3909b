import { composeFinding } from '../base/finding.ts';
import { hasKnownCell } from '../ledger/cell.ts';
import { isUnknown } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Rule } from './rule.ts';

/** A claim's id says what it is: measure, source, a member for each dimension, then time or origin if need be. */
export const checkClaimIds: Rule = ({ dossier }) =>
  [...dossier.claims.values()].flatMap((claim) => {
    if (!areKnown(claim, dossier)) return [];
    const stem = stemOf(claim, dossier);
    const tails = [claim.asOf, claim.period, claim.origin].flatMap((tail) =>
      tail ? [toIdPart(tail)] : [],
    );
    const fits =
      claim.id === stem ||
      tails.some((tail) => claim.id === `${stem}.${tail}`) ||
      both(claim, stem, tails);
    if (fits) return [];
    return composeFinding({
      code: 'claim-id',
      at: dossier.placeOf(claim, ['id']),
      expected: `"${stem}", with ".${tails.join('" or ".')}" after it only where two claims would share it`,
      found: `"${claim.id}"`,
      hint: 'An id is made of the measure, the source and the members, and never changes once published.',
    });
  });

/** A part that is wrong is told where it stands; what the id should be is not known until then. */
function areKnown(claim: Claim, dossier: Dossier): boolean {
  const isDated = claim.asOf !== undefined || claim.period !== undefined;
  return isDated && !isUnknown(dossier, 'sources', claim.source) && hasKnownCell(claim, dossier);
}

function both({ id, origin }: Claim, stem: string, tails: readonly string[]): boolean {
  return tails.some((tail) => id === `${stem}.${tail}.${origin}`);
}

function stemOf({ measure, source, dimensions }: Claim, { measures }: Dossier): string {
  const { requires = [], allows = [] } = measures.get(measure) ?? {};
  const known = [...new Set([...requires, ...allows])].flatMap(
    (dimension) => dimensions[dimension] ?? [],
  );
  return [measure, source, ...known].join('.');
}

/** A time as part of an id: "2022/.." becomes "2022". */
function toIdPart(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
