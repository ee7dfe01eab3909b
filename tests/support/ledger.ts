import { joinClaims } from '../../src/ledger/ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { loadDossier } from '../../src/load/loadDossier.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { smallDossier } from './dossierCopy.ts';

const { dossier } = loadDossier(smallDossier);
const [anyClaim] = dossier.claims.values();
const [anyReading] = dossier.readings.values();

/** Returns the small dossier's ledger with other claims and readings, by id in their order. */
export function ledgerOf(
  claims: readonly Claim[],
  readings: readonly Reading[] = [],
  own: Partial<typeof dossier> = {},
): Ledger {
  return joinClaims({
    ...dossier,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    readings: new Map(readings.map((reading) => [reading.id, reading])),
    ...own,
  });
}

/** Returns a claim on the passengers of one day with everything that a test does not care about. */
export function claim(own: Partial<Claim>): Claim {
  if (!anyClaim) throw new Error('the small dossier has no claim');
  return { ...anyClaim, ...own };
}

/** Returns a reading of one part that says how some claims relate. */
export function reading(own: Partial<Reading>): Reading {
  if (!anyReading) throw new Error('the small dossier has no reading');
  return { ...anyReading, ...own };
}
