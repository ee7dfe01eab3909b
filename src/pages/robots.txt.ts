import { getSite } from '../astro/dossier.ts';
import { printRobots } from '../publish/robots.ts';

export function GET(): Response {
  return new Response(printRobots(getSite().ledger.dossier.settings.address), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
