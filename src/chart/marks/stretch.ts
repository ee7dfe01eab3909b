import type { Element } from 'hast';
import { day } from '../../base/edtf.ts';
import { buildElement } from '../../base/hast.ts';
import { percent } from '../../base/number.ts';
import type { Mark, MarkTime } from '../mark.ts';
import { padTime } from '../scale.ts';
import type { Stretch as Span } from '../scale.ts';
import { drawBand, drawForm, lookOf } from './look.ts';
import type { Form, Look } from './look.ts';
import { drawTip, forms, wrapMark } from './symbol.ts';

/** How long the time of a claim is, and whether something covered it or happened some time in it. */
export const timeLengths = ['day', 'month', 'year', 'span', 'within'] as const;
export type TimeLength = (typeof timeLengths)[number];

/** The forms that tell when: a length, an end that is not stated, and about that time. */
export const timeForms = [...timeLengths, 'open', 'soft'] as const;
export type TimeForm = (typeof timeForms)[number];

/** What tells when. */
type Timed = Pick<Mark, 'covers'> & { readonly time: MarkTime };

/**
 * Returns the time that a drawing covers: the one that is asked for; else from the first moment to the
 * last, with a twelfth more on a side that is left open, so that a line leads to its arrow.
 */
export function coverTime(
  asked: Span | null,
  marks: readonly { readonly time: Span | null }[],
): Span {
  const { start, end } = padTime(asked, marks);
  if (asked) return { start, end };
  const spare = (end - start) / 12;
  const hasOpen = (side: keyof Span): boolean =>
    marks.some(({ time }) => time !== null && !Number.isFinite(time[side]));
  return {
    start: hasOpen('start') ? start - spare : start,
    end: hasOpen('end') ? end + spare : end,
  };
}

/**
 * Returns how long a time is. A month or a year is one of the calendar, from its first day to its last;
 * a month has one form, whether something covered it or happened in it.
 */
export function lengthOf({ time: { start, end }, covers }: Timed): TimeLength {
  if (end - start <= day) return 'day';
  const months = monthsOf({ start, end });
  if (months === 1) return 'month';
  if (covers) return 'span';
  return months === 12 && new Date(start).getUTCMonth() === 0 ? 'year' : 'within';
}

/** How many whole months of the calendar a time is; not a number where it is no such time. */
function monthsOf({ start, end }: Span): number {
  const [first, next] = [new Date(start), new Date(end + 1)];
  const isWhole = first.getUTCDate() === 1 && next.getUTCDate() === 1;
  return isWhole ? monthOf(next) - monthOf(first) : NaN;
}

function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Returns the forms that the time of a mark takes. */
export function timeFormsOf(mark: Timed): TimeForm[] {
  const { start, end, soft } = mark.time;
  return [
    lengthOf(mark),
    ...(Number.isFinite(end - start) ? [] : (['open'] as const)),
    ...(soft === true ? (['soft'] as const) : []),
  ];
}

/** Pixels: the thickness of the bars; one without caps is seen by it alone. */
const thickness = { month: 6, span: 8, year: 10 } as const;

/** Pixels: half the height of an end cap. */
const cap = 6;

/**
 * Returns the symbol of a mark that says when: a dot for a day, a bar with end caps for a month, a
 * wide pale one for a year, a bar without caps for a time that is covered, a broken line for some time
 * in it, an arrow where an end is not stated, and an end that fades for about that time. It keeps
 * to the length of the time. Y is in pixels; what lies outside the scale stands at its edge.
 */
export function drawStretch(
  mark: Mark,
  { time, scale, y }: { time: MarkTime; scale: (moment: number) => number; y: number },
): Element {
  const look = lookOf(mark);
  const timed = { time, covers: mark.covers };
  const length = lengthOf(timed);
  const [from, to] = [scale(time.start), scale(time.end)];
  if (length === 'day') {
    const form = time.soft === true ? forms.about : forms.point;
    return wrapMark(mark, { x: percent(from), y }, drawForm(form, look));
  }
  const strike = drawTip(middle, { x: percent((from + to) / 2), y, heading: 'right' }, look);
  return wrapMark(mark, {}, [
    ...drawLine(length, { x1: percent(from), x2: percent(to), y1: y, y2: y }, look),
    ...drawEnd({ length, time, moment: time.start }, { share: from, y, heading: 'left' }),
    ...drawEnd({ length, time, moment: time.end }, { share: to, y, heading: 'right' }),
    ...(look.isStruck ? [strike] : []),
  ]);
}

/** What is neither filled nor outlined carries only the line that strikes it through. */
const middle: Form = { outline: '', hatch: '', double: '' };

function drawLine(
  length: Exclude<TimeLength, 'day'>,
  ends: { x1: string; x2: string; y1: number; y2: number },
  look: Look,
): Element[] {
  const line = (name: string): Element =>
    buildElement('line', { className: ['stretch', name], ...ends });
  if (length === 'within') return [line('is-within')];
  if (length === 'year' && look.outline === 'none') return [line('is-year'), line('is-core')];
  return drawBand(ends, thickness[length], look);
}

/** The arrow leads past the edge into the margin, so that it is seen where the time begins at the edge. */
const ends = {
  right: { open: 'M0-1H2V-6L9 0L2 6V1H0Z', soft: 'M2-4H4V4H2ZM6-3H7.5V3H6ZM9.5-2H10.5V2H9.5Z' },
  left: {
    open: 'M0-1H-2V-6L-9 0L-2 6V1H0Z',
    soft: 'M-2-4H-4V4H-2ZM-6-3H-7.5V3H-6ZM-9.5-2H-10.5V2H-9.5Z',
  },
} as const;

/** An end has no casing: the ends of a short time stand near each other. */
function drawEnd(
  { length, time, moment }: { length: TimeLength; time: MarkTime; moment: number },
  { share, y, heading }: { share: number; y: number; heading: 'left' | 'right' },
): Element[] {
  const x = percent(share);
  const filled = (d: string): Element[] => [
    buildElement('svg', { x, y, overflow: 'visible' }, [
      buildElement('path', { className: ['body'], d }),
    ]),
  ];
  if (!Number.isFinite(moment)) return filled(ends[heading].open);
  if (time.soft === true) return filled(ends[heading].soft);
  if (length === 'span') return [];
  return [buildElement('line', { className: ['bound'], x1: x, x2: x, y1: y - cap, y2: y + cap })];
}

/** A time of each form, in milliseconds from its start. */
const examples: Record<TimeForm, Timed> = {
  day: { time: { start: 0, end: day - 1 }, covers: false },
  month: { time: { start: 0, end: 31 * day - 1 }, covers: false },
  year: { time: { start: 0, end: 365 * day - 1 }, covers: false },
  span: { time: { start: 0, end: 40 * day }, covers: true },
  within: { time: { start: 0, end: 40 * day }, covers: false },
  open: { time: { start: 0, end: Infinity }, covers: true },
  soft: { time: { start: 0, end: 31 * day - 1, soft: true }, covers: false },
};

/** Where each begins and ends, as shares of the width of the legend's symbol. */
const shares: Record<TimeForm, readonly [number, number]> = {
  day: [0.5, 0.5],
  month: [0.3, 0.7],
  year: [0.1, 0.9],
  span: [0.1, 0.9],
  within: [0.1, 0.9],
  open: [0.15, 0.65],
  soft: [0.4, 0.6],
};

/** Returns the symbol of a form of time by itself, for the legend: within its width, at a height in pixels. */
export function drawTimeForm(form: TimeForm, mark: Mark, y: number): Element {
  const { time, covers } = examples[form];
  const [start, end] = shares[form];
  const scale = (moment: number): number => (moment > 0 ? end : start);
  return drawStretch({ ...mark, covers, time }, { time, scale, y });
}
