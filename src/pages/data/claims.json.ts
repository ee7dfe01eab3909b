import { getSite } from '../../astro/dossier.ts';
import { printClaimsJson } from '../../publish/claimsJson.ts';

export function GET(): Response {
  const { ledger, language } = getSite();
  return new Response(printClaimsJson(ledger, language), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
