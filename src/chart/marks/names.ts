import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent, round } from '../../base/number.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import type { Language } from '../../words/language.ts';
import { isCounted } from '../mark.ts';
import type { ChartData, Mark } from '../mark.ts';
import { narrowest } from '../scale.ts';
import { findPlace, layTaken, placesBeside } from './label.ts';
import type { Box, Place, Spot } from './label.ts';

/**
 * Pixels: the least and the greatest width of a drawing on a narrow screen and on a wide one, less its
 * margins. Which words have room is settled for each; the stylesheet shows the one or the other at 45rem.
 */
const widths = { narrow: [narrowest, 690], wide: [600, 1000] } as const;

/** Words that ask for a place beside a spot. */
export interface Wish {
  /** Of wishes that share a key only the first that has room is granted. */
  readonly keys: readonly string[];
  readonly words: string;
  readonly spot: Spot;
  readonly className: string;
  readonly places: readonly Place[];
  readonly within?: readonly [number, number];
}

/** Pixels from the top between which words may stand, and what is drawn there already. */
interface Ground {
  readonly top: number;
  readonly bottom: number;
  readonly taken: readonly Box[];
}

/** Returns the words that find a place where they touch nothing, the first wish first, for each of the two widths. */
export function placeWords(
  wishes: readonly Wish[],
  { top, bottom, taken }: Ground,
  language: Language,
): Element[] {
  const measured = wishes.map((wish) => ({ wish, width: estimateTextWidth(wish.words, 14) }));
  return (['narrow', 'wide'] as const).flatMap((size) => {
    const all = layTaken(taken, widths[size]);
    const room = { widths: widths[size], top, bottom, taken: all };
    const granted = new Set<string>();
    return measured.flatMap(({ wish, width }) => {
      const { keys, words, spot, className, places, within = [0, 1] } = wish;
      if (keys.some((key) => granted.has(key))) return [];
      const found = findPlace({ width, spot, places, within }, room);
      if (!found) return [];
      for (const key of keys) granted.add(key);
      all.add(found.extent);
      const drawn = { spot, place: found.place, className: [className, `is-${size}`] };
      return [drawWords(words, drawn, language)];
    });
  });
}

/** How the marks of a panel are to be named. */
interface Naming {
  readonly spotOf: (mark: Mark) => Spot;
  /** The marks that a line joins to others of their origin: one of them names it for all. */
  readonly joined: ReadonlySet<Mark>;
}

/**
 * Returns the wishes for words beside marks: first, where there are several groups, one that names a
 * speaker of each, so that colour is never needed; then the highest stated value and the latest, then
 * the others from the newest to the oldest. Where there are several origins, or origins are to be named,
 * each word says whose value it is; where that has no room, it is the value alone. Marks of one value,
 * origin and time, as of reprints, share their words.
 */
export function wishNames(
  { marks, naming, groups }: ChartData,
  { spotOf, joined }: Naming,
): Wish[] {
  const sorted = byWeight(marks);
  const hasOrigins =
    naming === 'origins' || marks.some(({ origin }) => origin !== marks[0]?.origin);
  const asked = sorted.map((mark, index) => {
    const spot = spotOf(mark);
    const key = `${mark.origin} ${mark.label} ${spot.share} ${spot.y}`;
    const className = index < 2 ? 'value-label' : 'lane-label';
    const places = placesBeside[mark.shape];
    const plain = { keys: [key], words: mark.label, spot, className, places };
    const keys = joined.has(mark) ? [key, `line of ${mark.origin}`] : [key];
    const full = { ...plain, keys, words: `${mark.origin}: ${mark.label}` };
    const name = { ...full, keys: keys.slice(1), words: mark.origin };
    const group = { ...name, keys: [], words: groups[mark.group] ?? '' };
    return { mark, full: hasOrigins ? [full] : [], plain, short: [name, group] as const };
  });
  return [
    ...wishGroups(asked),
    ...asked.slice(0, 2).flatMap(({ full, plain }) => [...full, plain]),
    ...asked.slice(2).flatMap(({ full }) => full),
    ...asked.slice(2).map(({ plain }) => plain),
  ];
}

/** Farther above and below a symbol, for the one name without which only colour would tell a group. */
const farther: readonly Place[] = [-25, 28, 36, -31].flatMap((dy) =>
  [
    { side: 'middle', dx: 0 } as const,
    ...[-4, 6, 18, 30].flatMap((dx) => [
      { side: 'left', dx: -dx } as const,
      { side: 'right', dx } as const,
    ]),
  ].map((place) => ({ ...place, dy, apart: { x: 6, y: 1 } })),
);

/** A mark with the wishes for its speaker and value, and for its speaker or its group alone. */
interface Asked {
  readonly mark: Mark;
  readonly full: readonly Wish[];
  readonly short: readonly [Wish, Wish];
}

/**
 * One mark of each group names its speaker: the weightiest that has room for the name and the value,
 * else for the name alone, else for that of the group. The group with the fewest marks comes first, as it has the fewest places.
 */
function wishGroups(asked: readonly Asked[]): Wish[] {
  const groups = [...Map.groupBy(asked, ({ mark }) => mark.group)];
  if (groups.length < 2) return [];
  return groups
    .toSorted(([, a], [, b]) => a.length - b.length)
    .flatMap(([group, own]) =>
      [
        ...own.flatMap(({ full }) => full),
        ...own.map(({ short: [name] }) => name),
        ...own.map(({ short: [, name] }) => name),
      ].map((wish) => ({
        ...wish,
        places: [...wish.places, ...farther],
        keys: [...wish.keys, `group ${group}`],
      })),
    );
}

/** The highest stated number and the latest, then from the newest to the oldest. */
function byWeight(marks: readonly Mark[]): Mark[] {
  const end = ({ time }: Mark): number => time?.end ?? -Infinity;
  const newest = marks.toSorted((a, b) => end(b) - end(a) || b.high - a.high);
  const first = highestOf(newest);
  const latest = newest.find((mark) => mark !== first && isCounted(mark));
  const keys = [first, latest].filter((mark) => mark !== undefined);
  return [...keys, ...newest.filter((mark) => !keys.includes(mark))];
}

/** The highest stated number; a ceiling or a disowned one only where there is nothing else. */
function highestOf(marks: readonly Mark[]): Mark | undefined {
  const stated = marks.filter((mark) => mark.shape !== 'ceiling' && isCounted(mark));
  return (stated.length > 0 ? stated : marks).toSorted((a, b) => b.high - a.high)[0];
}

/** The anchor goes by reading: words that are fixed at their right end where reading starts there. */
function drawWords(
  words: string,
  { spot, place, className }: { spot: Spot; place: Place; className: string[] },
  { direction }: Language,
): Element {
  const { side, dx, dy } = place;
  const start = direction === 'rtl' ? 'right' : 'left';
  const anchor = side === 'middle' ? 'middle' : side === start ? 'start' : 'end';
  const own = { x: percent(spot.share), dx, y: round(spot.y + dy), textAnchor: anchor };
  return buildElement('text', { className, ...own }, words);
}
