import { parseEdtf } from '../base/edtf.ts';
import type { Span } from '../base/edtf.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';

/** An end of a span of time as EDTF, no finer than it is written, and what gives it. */
interface End<T> {
  readonly text: string;
  readonly span: Pick<Span, 'start' | 'end'>;
  readonly of: T;
}

/** The shortest span of time that covers some times. */
export interface TimeSpan<T> {
  readonly first: End<T>;
  readonly last: End<T>;
}

const ever = { start: -Infinity, end: Infinity } as const;

/** Returns the shortest span that covers the times of some things, or null where none has one. */
export function coverTimes<T>(
  things: readonly T[],
  timeOf: (thing: T) => string | null | undefined,
): TimeSpan<T> | null {
  const times = things.flatMap((of) => {
    const text = timeOf(of) ?? '';
    return parseEdtf(text) ? { of, sides: text.split('/') } : [];
  });
  const [first] = times
    .map(({ of, sides }) => endOf(sides[0] ?? '', of))
    .toSorted((a, b) => compare(a.span.start, b.span.start) || compare(b.span.end, a.span.end));
  const [last] = times
    .map(({ of, sides }) => endOf(sides.at(-1) ?? '', of))
    .toSorted((a, b) => compare(b.span.end, a.span.end) || compare(a.span.start, b.span.start));
  return first && last && !(isOpen(first) && isOpen(last)) ? { first, last } : null;
}

/** Returns the things whose times set the ends of a span. */
export function endsOfSpan<T>(
  { first, last }: TimeSpan<T>,
  things: readonly T[],
  timeOf: (thing: T) => string | null | undefined,
): { low: T[]; high: T[] } {
  const sidesOf = (thing: T): string[] => (timeOf(thing) ?? '').split('/');
  return {
    low: things.filter((thing) => sidesOf(thing)[0] === first.text),
    high: things.filter((thing) => sidesOf(thing).at(-1) === last.text),
  };
}

/** Returns a span in words: "21 January – 4 February 2026", "February 2026", "since 2022". */
export function writeTimeSpan<T>({ first, last }: TimeSpan<T>, language: Language): string {
  if (first.text === last.text) return writeDate(first.text, language);
  const both = `${first.text}/${last.text}`;
  if (parseEdtf(both)) return writeDate(both, language);
  return language.words.fromTo(writeDate(first.text, language), writeDate(last.text, language));
}

/** Returns true where a span has no end on one side. */
export function isOpenSpan<T>({ first, last }: TimeSpan<T>): boolean {
  return isOpen(first) || isOpen(last);
}

function endOf<T>(side: string, of: T): End<T> {
  const span = parseEdtf(side);
  return span ? { text: side, span, of } : { text: '..', span: ever, of };
}

function isOpen<T>({ text }: End<T>): boolean {
  return text === '..';
}

/** Infinity less infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
