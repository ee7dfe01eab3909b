import { getSite } from '../../astro/dossier.ts';
import { printUpdatesFeed } from '../../publish/updatesFeed.ts';

export function GET(): Response {
  const { ledger, language } = getSite();
  return new Response(printUpdatesFeed(ledger, language), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
