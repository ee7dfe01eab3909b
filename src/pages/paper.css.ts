import { getSite } from '../astro/dossier.ts';
import { printPageSheet } from '../publish/printSheet.ts';

/** What stands in the margins of a printed page. */
export function GET(): Response {
  const { ledger, language } = getSite();
  return new Response(printPageSheet(ledger, language), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
