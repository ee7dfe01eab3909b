import type { NumberWords } from '../words/numberWords/numberWords.ts';
import { numberForms } from './numberForms.ts';
import type { DossierNumbers } from './numberForms.ts';
import { dateValue, numberValue } from './numberValue.ts';
import { isPronoun } from './pronoun.ts';

/** A number that somebody typed, where the ledger should speak. */
export interface TypedNumber {
  readonly offset: number;
  readonly length: number;
  readonly what: 'numeral' | 'number word' | 'full date';
  /** The number, or the date in EDTF; null where it is a range or vague. */
  readonly value: number | string | null;
}

/**
 * Returns a function that finds, in plain words of a language, every numeral and number word that counts
 * something, and every full date. What names, orders or dates by the year alone passes: "Article 4",
 * "the 21st", "since 2015". Vague counts, such as "dozens", count. "One" passes as a pronoun.
 */
export function typedNumberFinder(
  words: NumberWords,
  own: DossierNumbers = {},
): (text: string) => TypedNumber[] {
  const forms = numberForms(words, own);
  return (text) => {
    const plain = hideListNumbers(asciiDigits(text));
    return [...plain.matchAll(forms)].flatMap((match) => readMatch(match, plain, words));
  };
}

function readMatch(
  { 0: written, index: offset, groups = {} }: RegExpExecArray,
  text: string,
  words: NumberWords,
): TypedNumber[] {
  const { length } = written;
  if (groups['date'] !== undefined)
    return [{ offset, length, what: 'full date', value: dateValue(written, words) }];
  if (groups['numeral'] !== undefined)
    return [{ offset, length, what: 'numeral', value: numberValue(written, words) }];
  const [before, after] = [text.slice(0, offset), text.slice(offset + length)];
  if (isName(written, before, after)) return [];
  if (groups['vague'] !== undefined) return [{ offset, length, what: 'number word', value: null }];
  if (groups['word'] === undefined || isPronoun(written, { before, after }, words)) return [];
  return [{ offset, length, what: 'number word', value: numberValue(written, words) }];
}

/** Arabic and Persian digits count as digits; each takes the place of its own. */
function asciiDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}

/** "(1) … (2) …" and "1) … 2) …" number the points of a sentence, as far as they run on from one. */
function hideListNumbers(text: string): string {
  const points: RegExp[] = [];
  for (let n = 1; n < 100; n += 1) {
    const point = new RegExp(`(?<![\\d.,])${n}(?=\\)\\s)`, 'g');
    if (!point.test(text)) break;
    points.push(new RegExp(point, 'g'));
  }
  if (points.length < 2) return text;
  return points.reduce(
    (hidden, point) => hidden.replaceAll(point, (digits) => ' '.repeat(digits.length)),
    text,
  );
}

/** A capital inside a sentence makes a name of it: "the Group of Seven". Titles in capitals do not. */
function isName(written: string, before: string, after: string): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(written);
  const beginsSentence = /(?:^|[.!?:…]["'”’)]*\s|\s[–—-]\s)\s*[("'“‘«]*$/u.test(before);
  const isSentence = /(?<![\p{L}\p{M}])\p{Ll}{4}/u.test(before + after);
  return isCapital && !beginsSentence && isSentence;
}
