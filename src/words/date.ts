import { parseEdtf } from '../base/edtf.ts';
import type { Language } from './language.ts';

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Returns an EDTF text in words, no finer than it is written: "21 January 2026", "January 2026",
 * "since 2022", "about 12 February 2026". A text that is no date comes back as it is, and so does one
 * that has no such words: a season, or a digit left open.
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
  return precision === null ? text : formatter(precision, language).format(new Date(text));
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
  if (/^\d{4}-\d{2}$/.test(text)) return 'month';
  return /^\d{4}$/.test(text) ? 'year' : null;
}
