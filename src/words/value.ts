import type { Claim, NumberRange } from '../model/claim.ts';
import { numericKinds } from '../model/measure.ts';
import type { Measure } from '../model/measure.ts';
import type { Missing } from './catalogue/catalogue.ts';
import { writeDate } from './date.ts';
import type { Language } from './language.ts';

/** How each way of having no value is written for machines, readers, drawings and ears. */
export interface MissingForms {
  readonly csv: string;
  readonly table: string;
  readonly mark: 'none' | 'empty-track';
  readonly speech: string;
}

/** Returns the one table of absences; zero is a number and goes the way of numbers. */
export function missingForms(missing: Missing, { words }: Language): MissingForms {
  const said = words.missing[missing];
  return {
    csv: missing,
    table: said,
    mark: missing === 'not-applicable' ? 'none' : 'empty-track',
    speech: said,
  };
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
  const sign = kind === 'change' && value > 0 ? '+' : '';
  const number = sign + language.number(value);
  if (!unit) return number;
  const category = new Intl.PluralRules(language.tag).select(value);
  return `${number} ${unit[category] ?? unit.other}`;
}

function writeMoney(
  value: number,
  { code, scale }: { code: string; scale: number },
  { tag }: Language,
): string {
  const notation = scale === 1 ? 'standard' : 'compact';
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: code,
    notation,
    compactDisplay: 'long',
    minimumFractionDigits: 0,
    maximumFractionDigits: 10,
  }).format(value * scale);
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
    const [low, high] = [value.low, value.high].map((n) => writeNumber(n, measure, language)) as [
      string,
      string,
    ];
    const bare = isNumeric(measure) && measure.unit ? language.number(value.low) : low;
    return qualifier === 'about'
      ? words.qualified.about(words.fromTo(bare, high))
      : words.between(bare, high);
  }
  const written = writeBare(value, measure, language);
  if (!isNumeric(measure) && measure.kind !== 'date') return written;
  return qualifier === 'exact' || qualifier === 'between'
    ? written
    : words.qualified[qualifier](written);
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
  if (claim.asOf === undefined || claim.asOf === null) return words.undated;
  return words.asOf(writeDate(claim.asOf, language));
}

function writePeriod(period: string, language: Language): string {
  const open = period.endsWith('..') || period.startsWith('..') || period.endsWith('/');
  return open ? writeDate(period, language) : language.words.within(writeDate(period, language));
}
