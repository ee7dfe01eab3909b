import { siteAddress } from '../figure/credit.ts';
import { isWebAddress } from '../model/id.ts';
import type { DossierFile } from '../model/dossier.ts';

/** The path of the file on the site, as RFC 9116 has it. */
export const securityPath = '.well-known/security.txt';

/**
 * For how long the file holds from the release. Unit: months. RFC 9116, 2.5.5, asks for less than a
 * year; a site that nobody has released for longer has nobody who answers.
 */
const term = 11;

/** Returns whom to tell of a hole in the site (RFC 9116). */
export function printSecurity({
  contact,
  publisher,
  address,
  language,
  released,
}: DossierFile): string {
  const to = contact ?? publisher.address;
  const expires = new Date(`${released}T00:00:00Z`);
  expires.setUTCMonth(expires.getUTCMonth() + term);
  return [
    `Contact: ${isWebAddress(to) ? to : `mailto:${to}`}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${new Intl.Locale(language).language}`,
    `Canonical: ${siteAddress(address, securityPath)}`,
    '',
  ].join('\n');
}
