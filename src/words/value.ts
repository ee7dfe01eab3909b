import { parseEdtf } from '../base/edtf.ts';
import type { Claim, NumberRange } from '../model/claim.ts';
import { numericKinds } from '../model/measure.ts';
import type { Measure } from '../model/measure.ts';
import type { Missing } from './catalogue/catalogue.ts';
import { writeDate } from './date.ts';
import type { Language } from './language.ts';

/** How each way of having no value is written for machines, in a table, on a drawing and for ears. */
export interface MissingForms {
  readonly csv: string;
  readonly table: string;
  readonly mark: string;
  readonly speech: string;
}

/** Returns the one table of absences; zero is a number and goes the way of numbers. */
export function missingForms(missing: Missing, { words }: Language): MissingForms {
  const said = words.missing[missing];
  return { csv: missing, table: said, mark: said, speech: said };
}

/** Returns true where the measure's values are numbers. */
export function isNumeric(measure: Measure): boolean {
  return numericKinds.some((kind) => kind === measure.kind);
}

/** Returns the two numbers of a value in which a range is given. */
export function isRange(value: Claim['value']): value is NumberRange {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a number with the unit of its measure: "150 people", "US$450 million", "95%". */
export function writeNumber(value: number, measure: Measure, language: Language): string {
  const { kind, currency, unit } = measure;
  if (kind === 'amount' && currency) return writeMoney(value, currency, language);
  if (kind === 'share') return writeShare(value, language);
  const number = kind === 'change' ? writeSigned(value, language) : language.number(value);
  if (!unit) return number;
  const category = new Intl.PluralRules(language.tag).select(value);
  return `${number} ${unit[category] ?? unit.other}`;
}

/** The language places the sign: Arabic needs a mark that keeps it with its number. */
function writeSigned(value: number, { tag }: Language): string {
  const options = { signDisplay: 'exceptZero', maximumFractionDigits: 20 } as const;
  return new Intl.NumberFormat(tag, options).format(value);
}

/** "US$450 million": in English, Intl shortens a compact amount to "US$450m" whatever it is asked for. */
function writeMoney(
  value: number,
  { code, scale }: { code: string; scale: number },
  { tag }: Language,
): string {
  const decimals = { minimumFractionDigits: 0, maximumFractionDigits: 10 } as const;
  const notation = scale === 1 ? 'standard' : 'compact';
  const number = new Intl.NumberFormat(tag, { ...decimals, notation, compactDisplay: 'long' });
  const money = new Intl.NumberFormat(tag, { ...decimals, style: 'currency', currency: code });
  const parts = money.formatToParts(value * scale);
  const digits = parts.filter(({ type }) => isDigits(type));
  return parts
    .filter((part) => part === digits[0] || !digits.includes(part))
    .map((part) => (part === digits[0] ? number.format(Math.abs(value * scale)) : part.value))
    .join('');
}

function isDigits(type: Intl.NumberFormatPartTypes): boolean {
  return type === 'integer' || type === 'group' || type === 'decimal' || type === 'fraction';
}

/** A share is stored in percent, as sources print it. */
function writeShare(value: number, { tag }: Language): string {
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 10,
  });
  return format.format(value);
}

/** Returns a claim's value in words, with qualifier and unit; an absence in its own words. */
export function writeValue(claim: Claim, measure: Measure, language: Language): string {
  const { value, qualifier = 'exact' } = claim;
  const { words } = language;
  if (value === null) return missingForms(claim.absent ?? 'unknown', language).table;
  if (isRange(value)) {
    const low = writeNumber(value.low, { ...measure, unit: undefined }, language);
    const high = writeNumber(value.high, measure, language);
    return qualifier === 'about'
      ? words.qualified.about(words.fromTo(low, high))
      : words.between(low, high);
  }
  const written = writeBare(value, measure, language);
  if (qualifier === 'exact' || qualifier === 'between') return written;
  if (measure.kind === 'date') return words.qualifiedDate[qualifier](written);
  return isNumeric(measure) ? words.qualified[qualifier](written) : written;
}

function writeBare(
  value: number | string | readonly string[],
  measure: Measure,
  language: Language,
): string {
  if (typeof value === 'number') return writeNumber(value, measure, language);
  if (measure.kind === 'date') return writeDate(String(value), language);
  if (measure.kind !== 'choice') return String(value);
  const ids = typeof value === 'string' ? [value] : value;
  return language.words.list(
    ids.map((id) => measure.options?.find((option) => option.id === id)?.label ?? id),
  );
}

/** Returns the time for which a claim is stated: "as of 21 January 2026", "in 2024", "not dated by the source". */
export function writeTime(claim: Claim, language: Language): string {
  const { words } = language;
  if (claim.period !== undefined) return writePeriod(claim.period, language);
  return claim.asOf ? writeMoment(claim.asOf, language) : words.undated;
}

/** Returns the moment at which something is true: "as of 21 January 2026"; an open span says so itself. */
export function writeMoment(edtf: string, language: Language): string {
  const written = writeDate(edtf, language);
  return isOpen(edtf) ? written : language.words.asOf(written);
}

/** Returns the span of time that a value covers: "in 2024", "1–5 March 2026". */
export function writePeriod(period: string, language: Language): string {
  const written = writeDate(period, language);
  const precision = parseEdtf(period)?.precision;
  return precision === 'month' || precision === 'year' ? language.words.within(written) : written;
}

function isOpen(interval: string): boolean {
  return /^(?:\.\.)?\/|\/(?:\.\.)?$/.test(interval);
}
