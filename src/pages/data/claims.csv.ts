import { getSite } from '../../astro/dossier.ts';
import { printClaimsCsv } from '../../publish/claimsCsv.ts';

export function GET(): Response {
  const { ledger, language } = getSite();
  return new Response(printClaimsCsv(ledger, language), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
