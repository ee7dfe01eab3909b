import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/**
 * Returns the address of the very passage in a source, by a text fragment (WICG Scroll To Text
 * Fragment), or null for a source without an address.
 */
export function passageAddress({ address }: Source, { locator }: Claim): string | null {
  if (address === null) return null;
  const phrase = encodeURIComponent(locator.phrase).replaceAll('-', '%2D');
  return `${address.replace(/#.*$/, '')}#:~:text=${phrase}`;
}
