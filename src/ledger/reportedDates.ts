import type { Claim } from '../model/claim.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { countOrigins } from './independence.ts';
import type { Ledger } from './ledger.ts';
import { isLeftOut } from './range.ts';
import type { RangeEnds } from './range.ts';
import { coverTimes, endsOfSpan, writeTimeSpan } from './timeSpan.ts';
import type { TimeSpan } from './timeSpan.ts';

/** The dates that are reported for one cell of a measure of dates, from the earliest to the latest. */
export interface ReportedDates extends TimeSpan<Claim> {
  readonly claims: readonly Claim[];
  readonly origins: number;
  /** Claims that are disowned, or that a reading calls a copying error. */
  readonly leftOut: readonly Claim[];
}

/** Returns the dates that some claims of one cell state, or null where they state none. */
export function datesOf(claims: readonly Claim[], ledger: Ledger): ReportedDates | null {
  const leftOut = claims.filter((claim) => isLeftOut(claim, ledger));
  const counted = claims.filter((claim) => !leftOut.includes(claim) && claim.value !== null);
  // Where two state the same date, it is hedged only if both hedge it.
  const plainFirst = counted.toSorted((a, b) => Number(isHedged(a)) - Number(isHedged(b)));
  const span = coverTimes(plainFirst, dateOf);
  return span && { ...span, claims: counted, origins: countOrigins(counted, ledger), leftOut };
}

/** Returns the claims that state the earliest and the latest date. */
export function endsOfDates(dates: ReportedDates): RangeEnds {
  return endsOfSpan(dates, dates.claims, dateOf);
}

/** Returns the earliest and the latest date in words: "21 January – 4 February 2026". */
export function writeDates({ first, last }: ReportedDates, language: Language): string {
  if (!isHedged(first.of) && !isHedged(last.of)) return writeTimeSpan({ first, last }, language);
  const [low, high] = [first, last].map((end) => writeEnd(end, language)) as [string, string];
  return low === high ? low : language.words.fromTo(low, high);
}

function writeEnd({ text, of }: ReportedDates['first'], language: Language): string {
  const { qualifier = 'exact' } = of;
  const date = writeDate(text, language);
  if (qualifier === 'exact' || qualifier === 'between') return date;
  return language.words.qualifiedDate[qualifier](date);
}

function dateOf({ value }: Claim): string | null {
  return typeof value === 'string' ? value : null;
}

function isHedged({ qualifier = 'exact' }: Claim): boolean {
  return qualifier !== 'exact' && qualifier !== 'between';
}
