import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import type { Dossier } from '../load/dossier.ts';

/**
 * Returns a warning where the path of the site's address is not the one that the site is built for:
 * its pages can be read, but whatever names them with their host leads nowhere.
 */
export function checkSiteAddress({ settings, placeOf }: Dossier, base: string): Finding[] {
  const path = new URL(settings.address).pathname.replace(/\/?$/, '/');
  if (path === base) return [];
  const option = `build with --base ${path}`;
  return [
    composeFinding({
      code: 'site-address',
      severity: 'warning',
      at: placeOf(settings, ['address']),
      expected:
        base === '/'
          ? 'an address without a path, as the site is built for the top of its host'
          : `an address that ends in ${base}, the path that the site is built for`,
      found: `"${settings.address}"`,
      hint: `Write the address where readers will find the site, or ${option}. Until the two agree, feeds, cards and the address that a page gives as its own lead nowhere; for a look at the site that does no harm.`,
    }),
  ];
}
