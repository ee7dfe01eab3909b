import { parseEdtf } from '../base/edtf.ts';
import type { Span } from '../base/edtf.ts';
import { timeOf } from '../ledger/time.ts';
import type { Claim } from '../model/claim.ts';
import { isRange } from '../words/value.ts';

/** By what the cells of a claim's line sort; empty where there is nothing to sort by. */
export interface SortKeys {
  readonly value: number | '';
  /** UTC milliseconds. */
  readonly time: number | '';
}

/** Returns the number of a claim, of two the higher as in a drawing, and the moment that it begins with. */
export function sortKeysOf(claim: Claim | null): SortKeys {
  if (!claim) return { value: '', time: '' };
  return { value: numberOf(claim.value), time: startOf(timeOf(claim)) };
}

/** A date sorts by its first moment; other words have no number, and sort as words. */
function numberOf(value: Claim['value']): number | '' {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (isRange(value)) return value.high;
  return typeof value === 'string' ? startOf(parseEdtf(value)) : '';
}

/** Of a span that is open at its start the end is all that is known. */
function startOf(span: Span | null): number | '' {
  const moment = [span?.start, span?.end].find((edge) => Number.isFinite(edge));
  return moment ?? '';
}
