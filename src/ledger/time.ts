import { parseEdtf } from '../base/edtf.ts';
import type { Span } from '../base/edtf.ts';
import type { Claim } from '../model/claim.ts';

/** Returns the time for which a claim is stated, or null where its source does not date it. */
export function timeOf(claim: Claim): Span | null {
  const text = claim.period ?? claim.asOf;
  return text === undefined || text === null ? null : parseEdtf(text);
}
