import { getSite } from '../../astro/dossier.ts';
import { printExploreJson } from '../../publish/exploreRecords.ts';

export function GET(): Response {
  const { ledger, language } = getSite();
  return new Response(printExploreJson(ledger, language), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
