import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { Language } from '../words/language.ts';
import { writeMoment, writeNumber, writePeriod, writeValue } from '../words/value.ts';
import type { RangeQuery } from './address.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { endsOf, listClaimsAt, rangeOf } from './range.ts';
import type { RangeEnds, ReportedRange } from './range.ts';
import { datesOf, endsOfDates, writeDates } from './reportedDates.ts';
import type { ReportedDates } from './reportedDates.ts';
import { coverTimes, isOpenSpan, writeTimeSpan } from './timeSpan.ts';

/** A range of reported values in words. */
export interface RangeStatement {
  readonly measure: Measure;
  readonly value: string;
  /** The time that was asked for; where none was, that of the claims, said to be theirs. Dates are their own. */
  readonly time: string;
  /** "3 claims from 2 origins", and how many were left out. */
  readonly basis: string;
  /** Whose claims set the ends; where all state the same, who does. */
  readonly ends: string;
}

/** Claims of one cell at one time. */
export interface CellClaims {
  readonly query: RangeQuery;
  readonly claims: readonly Claim[];
}

/** Returns a range in words; throws for a cell without a number, which the rules refuse beforehand. */
export function stateRange(ledger: Ledger, query: RangeQuery, language: Language): RangeStatement {
  const stated = stateClaims(ledger, { query, claims: listClaimsAt(ledger, query) }, language);
  if (!stated) throw new Error(`no number is reported for ${query.measure}`);
  return stated;
}

/** Returns in words the range of numbers, or of dates, that some claims report; null where there is none. */
export function stateClaims(
  ledger: Ledger,
  { query, claims }: CellClaims,
  language: Language,
): RangeStatement | null {
  const measure = need(ledger.dossier.measures, query.measure);
  const nameEnds = (ends: RangeEnds, of: 'numbers' | 'dates'): string =>
    writeEnds(ends, { ledger, words: language.words.sentence.ends[of] }, language);
  const nameAll = (all: readonly Claim[]): string =>
    language.words.sentence.statedBy(nameOrigins(all, ledger, language));
  if (measure.kind === 'date') {
    const dates = datesOf(claims, ledger);
    if (!dates) return null;
    const isOne = dates.first.text === dates.last.text;
    return {
      measure,
      value: writeDates(dates, language),
      time: '',
      basis: writeBasis(dates, language),
      ends: isOne ? nameAll(dates.claims) : nameEnds(endsOfDates(dates), 'dates'),
    };
  }
  const range = rangeOf(claims, ledger);
  if (!range) return null;
  const { at } = query;
  const isPeriod = measure.time === 'period';
  const asked = at === undefined ? '' : (isPeriod ? writePeriod : writeMoment)(at, language);
  return {
    measure,
    value: writeRange(range, measure, language),
    time: asked === '' ? writeTimes(range.claims, language) : asked,
    basis: writeBasis(range, language),
    ends: range.low === range.high ? nameAll(range.claims) : nameEnds(endsOf(range), 'numbers'),
  };
}

function writeRange(range: ReportedRange, measure: Measure, language: Language): string {
  const { words } = language;
  const [low, high] = [range.low, range.high].map((n) => writeNumber(n, measure, language)) as [
    string,
    string,
  ];
  // Said by all in the same words, such as "about 60,000", it keeps them.
  const [said = high, ...others] = new Set(
    range.claims.map((claim) => writeValue(claim, measure, language)),
  );
  if (range.low === range.high) {
    if (others.length === 0) return said;
    if (range.openHigh) return words.orMore(high);
    return range.openLow ? words.orLess(high) : high;
  }
  const bare = measure.unit
    ? writeNumber(range.low, { ...measure, unit: undefined }, language)
    : low;
  const closed = words.fromTo(bare, high);
  const written = range.openLow ? words.orBelow(closed) : closed;
  return range.openHigh ? words.orMore(written) : written;
}

/** The span of the times for which claims are stated: "stated as of 12–26 February 2026". */
function writeTimes(claims: readonly Claim[], language: Language): string {
  const { statedAsOf, someUndated, undatedByAny } = language.words.sentence;
  const timeOf = ({ period, asOf }: Claim): string | null => period ?? asOf ?? null;
  const span = coverTimes(claims, timeOf);
  if (!span) return claims.length === 1 ? language.words.undated : undatedByAny;
  const written = writeTimeSpan(span, language);
  const stated = isOpenSpan(span) ? written : statedAsOf(written);
  return claims.every((claim) => timeOf(claim) !== null) ? stated : someUndated(stated);
}

function writeBasis(
  { claims, origins, leftOut }: ReportedRange | ReportedDates,
  language: Language,
): string {
  const { sentence } = language.words;
  const basis = sentence.basis(
    language.count(claims.length, 'claim'),
    language.count(origins, 'origin'),
  );
  if (leftOut.length === 0) return basis;
  const left = language.count(leftOut.length, 'claim');
  return sentence.basisWithout(basis, sentence.leftOut(left));
}

function writeEnds(
  { low, high }: RangeEnds,
  { ledger, words }: { ledger: Ledger; words: Language['words']['sentence']['ends']['numbers'] },
  language: Language,
): string {
  const [lowest, highest] = [low, high].map((claims) => nameOrigins(claims, ledger, language)) as [
    string,
    string,
  ];
  const ends = [...low, ...high];
  if (new Set(ends.map(({ origin }) => origin)).size > 1) return words.two(lowest, highest);
  return new Set(ends).size === 1 ? words.oneClaim(lowest) : words.one(lowest);
}

/** The origin of most of some claims, and how many others there are. */
function nameOrigins(claims: readonly Claim[], { dossier }: Ledger, language: Language): string {
  const byOrigin = [...Map.groupBy(claims, ({ origin }) => origin)];
  const [most] = byOrigin.toSorted(([, a], [, b]) => b.length - a.length);
  const name = most ? need(dossier.origins, most[0]).label : '';
  const others = byOrigin.length - 1;
  return others > 0 ? language.words.list([name, language.count(others, 'other')]) : name;
}
