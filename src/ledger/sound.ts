import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import { isNumeric, isRange } from '../words/value.ts';
import { hasKnownCell } from './cell.ts';

/**
 * Returns true where a claim can be set against others: its measure and members are known, its value
 * is of their kind and it says for which time. What is wrong with a claim is told there; what follows
 * from it need not be told again.
 */
export function isSound(claim: Claim, dossier: Dossier): boolean {
  const { value, asOf, period } = claim;
  const measure = dossier.measures.get(claim.measure);
  const isTimed = (asOf === undefined) !== (period === undefined);
  const isOfKind = !measure || !isNumeric(measure) || typeof value === 'number' || isRange(value);
  return isTimed && (isOfKind || value === null) && hasKnownCell(claim, dossier);
}
