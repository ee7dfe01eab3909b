import edtf from 'edtf';

/** Milliseconds of a day. */
export const day = 86_400_000;

/** How finely a date is written. */
export type Precision = 'day' | 'month' | 'year' | 'interval';

/**
 * A span of time, read from EDTF (Library of Congress, levels 0 to 2; parsed by the `edtf` package).
 * `start` and `end` are UTC milliseconds, both inclusive; an open or unknown end is infinite.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** The text carries `~` or `%`: the date is approximate. */
  readonly approximate: boolean;
  /** The text carries `?` or `%`: the date is uncertain. */
  readonly uncertain: boolean;
}

/** Returns the span that an EDTF text covers, or null where the text is no possible date. */
export function parseEdtf(text: string): Span | null {
  const plain = plainSpan(text);
  if (plain) return plain;
  if (/^(?:\.\.)?\/(?:\.\.)?$/.test(text) || !hasPossibleDays(text)) return null;
  if (/\d{5}/.test(text)) return null; // the `edtf` package (4.11) takes such digits for milliseconds
  if (text.startsWith('../')) return openStart(text.slice(3));
  try {
    const date = edtf(text);
    if (date.type !== 'Date' && date.type !== 'Interval' && date.type !== 'Season') return null;
    if (text.includes('T')) return null; // a time of day is finer than any source here
    const { min, max } = isSeason(text) ? edtf(text.slice(0, -3)) : date;
    return {
      start: min ?? -Infinity,
      end: max ?? Infinity,
      precision: date.type === 'Date' ? precisionOf(text) : 'interval',
      approximate: /[~%]/.test(text),
      uncertain: /[?%]/.test(text),
    };
  } catch {
    return null;
  }
}

/**
 * Returns true for a season, codes 21 to 32. It counts as some time in its year: its months differ by
 * hemisphere, and the `edtf` package (4.11) takes every spring for January to March.
 */
export function isSeason(text: string): boolean {
  return /^\d{4}-(?:2[1-9]|3[0-2])$/.test(text);
}

/** Returns true where a span is no longer than one day. */
export function isOneDay({ start, end }: Pick<Span, 'start' | 'end'>): boolean {
  return end - start <= day;
}

/** Returns true where the two spans share a moment. */
export function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Returns the span of a plain year, month or day, or null for any other text. Most dates are plain, and
 * the `edtf` package (4.11) takes a tenth of a millisecond for each.
 */
function plainSpan(text: string): Span | null {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  const precision = day ? 'day' : month ? 'month' : 'year';
  const start = midnight(year, month || 1, day || 1);
  if (day && new Date(start).getUTCDate() !== day) return null; // 30 February is 1 or 2 March
  const next = day
    ? midnight(year, month, day + 1)
    : month
      ? midnight(year, month + 1, 1)
      : midnight(year + 1, 1, 1);
  return { start, end: next - 1, precision, approximate: false, uncertain: false };
}

/** The calendar of JavaScript takes the years 0 to 99 for those of the last century. */
function midnight(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  if (year >= 100) return time;
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() - 1900);
}

/** The `edtf` package (4.11) throws on an open start, so the end is read alone. */
function openStart(text: string): Span | null {
  const end = parseEdtf(text);
  return end && { ...end, start: -Infinity, precision: 'interval' };
}

/** The `edtf` package (4.11) reads 29 February of a common year as 1 March. */
function hasPossibleDays(text: string): boolean {
  return [...text.matchAll(/(\d{4})-(\d{2})-(\d{2})/g)].every(([, year, month, day]) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCDate() === Number(day);
  });
}

function precisionOf(text: string): Precision {
  const plain = text.replace(/[~?%]/g, '');
  if (/^-?\d{4}-\d{2}-\d{2}$/.test(plain)) return 'day';
  if (/^-?\d{4}-\d{2}$/.test(plain)) return 'month';
  return /^-?\d{4}$/.test(plain) ? 'year' : 'interval';
}
