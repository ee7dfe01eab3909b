import { getSite } from '../../astro/dossier.ts';
import { printDataFeed } from '../../publish/dataFeed.ts';

export function GET(): Response {
  const { ledger, language } = getSite();
  return new Response(printDataFeed(ledger, language), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
