import { isSeason, parseEdtf } from '../base/edtf.ts';
import type { Language } from './language.ts';

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Returns an EDTF text in words, no finer than it is written: "21 January 2026", "January 2026",
 * "since 2022", "about 12 February 2026", "spring 2026". A text that is no date comes back as it is.
 */
export function writeDate(edtf: string, language: Language): string {
  const span = parseEdtf(edtf);
  if (!span) return edtf;
  const plain = edtf.replace(/[~?%]/g, '').replace(/(?:-XX)+(?=\/|$)/g, '');
  const written = plain.includes('/')
    ? writeInterval(plain, language)
    : writeMoment(plain, language);
  const { approximateDate, uncertainDate } = language.words;
  const hedged = span.approximate ? approximateDate(written) : written;
  return span.uncertain ? uncertainDate(hedged) : hedged;
}

function writeInterval(text: string, language: Language): string {
  const [start = '', end = ''] = text.split('/');
  const open = (side: string): boolean => side === '' || side === '..';
  if (open(end)) return language.words.since(writeMoment(start, language));
  if (open(start)) return language.words.until(writeMoment(end, language));
  const precision = precisionOf(start);
  if (precision === null || precision !== precisionOf(end))
    return language.words.fromTo(writeMoment(start, language), writeMoment(end, language));
  return formatter(precision, language).formatRange(new Date(start), new Date(end));
}

function writeMoment(text: string, language: Language): string {
  const precision = precisionOf(text);
  if (precision !== null) return formatter(precision, language).format(new Date(text));
  return isSeason(text) ? writeSeason(text, language) : writeSpan(text, language);
}

/** Codes 21 to 24, and again by hemisphere from 25 and from 29, are spring to winter. */
function writeSeason(text: string, language: Language): string {
  const [year = '', code] = text.split('-');
  const write = language.words.seasons[(Number(code) - 21) % 4];
  return write ? write(writeMoment(year, language)) : text;
}

/** A quarter, or a date with a digit left open, is written as the span that it covers. */
function writeSpan(text: string, language: Language): string {
  const span = parseEdtf(text);
  if (!span || text.startsWith('-')) return text;
  const edges = [span.start, span.end + 1].map((moment) => new Date(moment).toISOString());
  const byMonth = edges.every((edge) => edge.includes('-01T'));
  const byYear = edges.every((edge) => edge.includes('-01-01T'));
  const precision = byYear ? 'year' : byMonth ? 'month' : 'day';
  return formatter(precision, language).formatRange(new Date(span.start), new Date(span.end));
}

function formatter(precision: keyof typeof formats, { tag }: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    ...formats[precision],
    timeZone: 'UTC',
    calendar: 'gregory',
  });
}

function precisionOf(text: string): keyof typeof formats | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'day';
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return 'month';
  return /^\d{4}$/.test(text) ? 'year' : null;
}
