import { getSite } from '../../astro/dossier.ts';
import { printSecurity } from '../../publish/security.ts';

export function GET(): Response {
  return new Response(printSecurity(getSite().ledger.dossier.settings), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
