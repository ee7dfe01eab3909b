import type { NumberWords } from '../words/numberWords/numberWords.ts';
import { monthForm } from './numberForms.ts';

/** Returns the number that a numeral or number words say, or null for a range and what is vague. */
export function numberValue(written: string, words: NumberWords): number | null {
  const match = /^(\d[\d,'’\u00a0\u202f\u2009 ]*(?:\.\d+)?)(.*)$/s.exec(written.trim());
  const figures = match ? Number((match[1] ?? '').replaceAll(/[^\d.]/g, '')) : null;
  const rest = match ? (match[2] ?? '').replace(/^\s?[%٪]/, '') : written;
  if (/[-–/\d¼-¾⅐-⅞]/.test(rest.replaceAll(/\p{L}-\p{L}/gu, ''))) return null;
  const parts = (rest.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => words.joins.afterHundred.every((join) => join.trim() !== word))
    .map((word) => cardinalOf(word, words));
  return sumParts(parts, figures);
}

/** A word may have another joined to it, as the Arabic "and". */
function cardinalOf(word: string, { cardinals, prefixes }: NumberWords): number | null {
  const prefix = ['', ...prefixes].find(
    (known) => word.startsWith(known) && Object.hasOwn(cardinals, word.slice(known.length)),
  );
  return prefix === undefined ? null : Number(cardinals[word.slice(prefix.length)]);
}

/** "Two hundred thousand and five": what stands before a multiplier is multiplied by it. */
function sumParts(values: readonly (number | null)[], figures: number | null): number | null {
  let total = 0;
  let part = figures;
  for (const value of values) {
    if (value === null) return null;
    if (![100, 1e3, 1e6, 1e9, 1e12].includes(value)) part = (part ?? 0) + value;
    else if (value === 100) part = (part ?? 1) * 100;
    else {
      total += (part ?? 1) * value;
      part = null;
    }
  }
  return total + (part ?? 0);
}

/** Returns a typed date in EDTF, without its year where it has none: "-01-21"; null for several days. */
export function dateValue(written: string, { months }: NumberWords): string | null {
  const iso = /^\d{4}-\d\d-\d\d/.exec(written);
  if (iso) return iso[0];
  const month = months.findIndex((names) => monthForm(names).test(written)) + 1;
  const days = written.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (month === 0 || days.length !== 1) return null;
  const year = /\d{4}/.exec(written)?.[0] ?? '';
  return [year, String(month), days[0]]
    .map((part, i) => (i ? part.padStart(2, '0') : part))
    .join('-');
}
