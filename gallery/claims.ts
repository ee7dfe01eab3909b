import type { Mark, Shape } from '../src/chart/mark.ts';
import { languageOf } from '../src/words/language.ts';
import type { Language } from '../src/words/language.ts';
import { mark } from './chartData.ts';
import type { Tongue } from './tongue.ts';

/** What a claim of the gallery states; the rest is worked out. */
export interface Stated extends Partial<Mark> {
  readonly value?: number;
  /** A day. */
  readonly date?: string;
}

/** Returns a claim as it is drawn, with its words in the language of the case. */
export function stateMark(
  tongue: Tongue,
  { value = 10, date, group = 0, ...own }: Stated,
): Mark & { readonly label: string } {
  const language = languageOf(tongue.tag);
  const { low = value, high = value, shape = 'point' } = own;
  const origin = own.origin ?? tongue.origins[group] ?? '';
  const label = own.label ?? writeShape(shape, { low, high }, language);
  const when =
    date === undefined ? language.words.undated : language.moment(new Date(date), 'date');
  const said = { origin, label, when, title: [origin, label, when].filter(Boolean).join(', ') };
  return mark({ ...said, group, value, ...(date === undefined ? {} : { date }), ...own });
}

function writeShape(
  shape: Shape,
  { low, high }: { low: number; high: number },
  language: Language,
): string {
  const { words } = language;
  switch (shape) {
    case 'about':
      return words.qualified.about(language.number(high));
    case 'floor':
      return words.qualified['at-least'](language.number(high));
    case 'ceiling':
      return words.qualified['at-most'](language.number(high));
    case 'range':
      return words.between(language.number(low), language.number(high));
    default:
      return language.number(high);
  }
}

/** The days of the gallery begin here; the same in every run. */
const first = Date.UTC(2025, 0, 6);

/** Returns a day as it is written in data, some days after the first. */
export function dayAfter(days: number): string {
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10);
}

/** From one day through another, in UTC milliseconds. */
export function between(from: string, to: string): { start: number; end: number } {
  return { start: Date.parse(from), end: Date.parse(to) + 86_399_999 };
}

const cycle: readonly Shape[] = ['point', 'about', 'point', 'range', 'floor', 'point', 'ceiling'];

/** The most claims of a row in the gallery. */
export const perRow = 5;

/**
 * Returns as many claims as are asked for, five a row: values that grow with time and differ
 * between origins, stated in every way.
 */
export function listMarks(tongue: Tongue, count: number): Mark[] {
  return Array.from({ length: count }, (_, index) => {
    const group = (index * 2 + Math.floor(index / perRow)) % tongue.groups.length;
    const shape = cycle[index % cycle.length] ?? 'point';
    const value = 200 + 90 * index + ((index * 37) % 17) * 20;
    const spread = shape === 'range' ? { low: value - 150, high: value + 150 } : {};
    return stateMark(tongue, {
      ...spread,
      row: `row-${Math.floor(index / perRow)}`,
      series: tongue.measures[index % tongue.measures.length] ?? '',
      group,
      shape,
      value,
      statuses: index % 11 === 7 ? ['provisional'] : [],
      date: dayAfter(9 * index),
    });
  });
}
