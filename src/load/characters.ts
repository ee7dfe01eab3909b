import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';

/** Control characters (but tab and line ends) and the characters that override text direction. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Returns a finding for each character of a text that a reader cannot see but that changes what is
 * shown. `placeAt` gives the place of an offset in the text.
 */
export function findForbiddenCharacters(
  text: string,
  placeAt: (offset: number) => Place,
): Finding[] {
  return [...text.matchAll(forbidden)].map((match) => {
    const code = (match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return composeFinding({
      code: 'hidden-character',
      at: placeAt(match.index),
      expected: 'characters that readers can see',
      found: `U+${code}, a control or direction-override character`,
      hint: 'Take the character out; direction comes from the language of the text.',
    });
  });
}
