import { parseEdtf } from '../base/edtf.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { isNumeric, isRange } from '../words/value.ts';
import { hasKnownCell } from './cell.ts';

/**
 * Returns true where a claim can be set against others: its measure and members are known, its value
 * is of their kind and it says for which time. What is wrong with a claim is told there; what follows
 * from it need not be told again.
 */
export function isSound(claim: Claim, dossier: Dossier): boolean {
  const { value, asOf, period, event } = claim;
  const measure = dossier.measures.get(claim.measure);
  if (!measure || !hasKnownCell(claim, dossier)) return false;
  if ((asOf === undefined) === (period === undefined)) return false;
  if (measure.time === 'event' && event === undefined) return false;
  return value === null || isOfKind(value, measure);
}

function isOfKind(value: NonNullable<Claim['value']>, measure: Measure): boolean {
  if (isNumeric(measure)) return typeof value === 'number' || isRange(value);
  if (measure.kind === 'date') return typeof value === 'string' && parseEdtf(value) !== null;
  if (measure.kind === 'statement') return typeof value === 'string';
  const known = measure.options?.map(({ id }) => id) ?? [];
  return [value].flat().every((id) => typeof id === 'string' && known.includes(id));
}
