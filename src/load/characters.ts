import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';

/**
 * Control characters (but tab and line ends), the characters that override text direction, halves of a
 * character, which no file in UTF-8 can hold and an escape can write, and the two numbers that Unicode
 * keeps for no character and XML refuses.
 */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/gu;

const numericReference = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;

/**
 * Returns a finding for each character of a text that a reader cannot see but that changes what is
 * shown. `placeAt` gives the place of an offset in the text.
 */
export function findForbiddenCharacters(
  text: string,
  placeAt: (offset: number) => Place,
): Finding[] {
  return [...text.matchAll(forbidden)].map((match) =>
    hiddenCharacter(match[0], placeAt(match.index)),
  );
}

/** Returns a finding for each such character that a page writes as a reference, such as `&#x202e;`. */
export function findForbiddenReferences(
  text: string,
  placeAt: (offset: number) => Place,
): Finding[] {
  return [...text.matchAll(numericReference)].flatMap(({ 1: hex, 2: decimal, index }) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
    return findForbiddenCharacters(character, () => placeAt(index));
  });
}

/** Returns the finding for one character that readers cannot see. */
export function hiddenCharacter(character: string, at: Place): Finding {
  return composeFinding({
    code: 'hidden-character',
    at,
    expected: 'characters that readers can see',
    found: `${nameCharacter(character)}, ${kindOf(character)}`,
    hint: hintFor(character),
  });
}

/** Returns the name of a character by its number in Unicode, such as "U+202E". */
export function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase();
  return `U+${code.padStart(4, '0')}`;
}

function kindOf(character: string): string {
  if (character === '\ufeff') return 'a byte order mark';
  if (isHalf(character)) return 'half of a character';
  if (isNone(character)) return 'which is no character';
  return isControl(character) ? 'a control character' : 'which overrides the direction of text';
}

function hintFor(character: string): string {
  if (character === '\ufeff') return 'Take it out, or save the file as UTF-8 without it.';
  if (isControl(character) || isNone(character)) return 'Take it out.';
  if (isHalf(character)) return 'Write the whole character as itself, without an escape.';
  return 'Take it out; direction comes from the language of the text.';
}

function isControl(character: string): boolean {
  return /\p{Cc}/u.test(character);
}

function isNone(character: string): boolean {
  return character === '\ufffe' || character === '\uffff';
}

function isHalf(character: string): boolean {
  return /\p{Cs}/u.test(character);
}
