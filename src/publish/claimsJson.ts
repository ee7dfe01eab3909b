import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../words/language.ts';
import { listClaimRecords } from './claimRecords.ts';

/** Returns every claim as JSON, with the release, the licence and where it was published. */
export function printClaimsJson(ledger: Ledger, language: Language): string {
  const { title, address, released, licences, publisher } = ledger.dossier.settings;
  const claims = listClaimRecords(ledger, language);
  return `${JSON.stringify({ title, address, publisher, released, licence: licences.data, claims }, null, 1)}\n`;
}
