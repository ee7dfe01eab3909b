import type { Reading } from '../model/reading.ts';
import { isOpen } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** Returns the reading of the first open disagreement of which a claim is a member, or null. */
export function findOpenReading({ disagreementsOf }: Ledger, claim: string): Reading | null {
  return disagreementsOf.get(claim)?.find(isOpen)?.reading ?? null;
}
