import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, round } from '../../base/number.ts';
import { estimateTextWidth } from '../../base/textWidth.ts';
import { isCounted } from '../mark.ts';
import type { ChartData, Mark } from '../mark.ts';
import { narrowest, tickWidth } from '../scale.ts';
import type { ValueScale } from '../scale.ts';
import { findPlace, symbolBox } from './label.ts';
import type { Box, Place, Spot } from './label.ts';

/**
 * Pixels: the widths of a drawing on a narrow screen and on a wide one, less its margins. Which words
 * have room is settled for each; the stylesheet shows the one or the other at 45rem.
 */
const widths = {
  narrow: [narrowest, 340, 420, 520, 625],
  wide: [600, 680, 760, 850],
} as const;

/** A panel to be named: where its marks stand, its value scale upwards and its height in pixels. */
interface Ground {
  readonly marks: readonly Mark[];
  readonly references: readonly Mark[];
  readonly spotOf: (mark: Mark) => Spot;
  /** What words keep off where they can: the step, and spans of time. */
  readonly lines: readonly Box[];
  readonly scale: ValueScale;
  readonly height: number;
}

/**
 * Returns the words beside the marks of a panel: the value of the highest stated number; or, where
 * origins are named, who states what, for as many marks as have room, and of others the value alone.
 */
export function nameMarks(ground: Ground, data: ChartData): Element[] {
  const { marks } = ground;
  if (data.naming === 'groups') {
    const names = highestOf(marks).map((mark) => ({ mark, words: mark.label }));
    const all = [...widths.narrow, ...widths.wide];
    return placeNames(names, ground, { data, widths: all, className: ['value-label'] });
  }
  const sorted = byWeight(marks);
  const names = [
    ...sorted.map((mark) => ({ mark, words: `${mark.origin}: ${mark.label}` })),
    ...sorted.map((mark) => ({ mark, words: mark.label })),
  ];
  return (['narrow', 'wide'] as const).flatMap((size) => {
    const className = ['lane-label', `is-${size}`];
    return placeNames(names, ground, { data, widths: widths[size], className });
  });
}

/** The highest stated number; a ceiling or a disowned one only where there is nothing else. */
function highestOf(marks: readonly Mark[]): Mark[] {
  const stated = marks.filter((mark) => mark.shape !== 'ceiling' && isCounted(mark));
  return (stated.length > 0 ? stated : marks).toSorted((a, b) => b.high - a.high).slice(0, 1);
}

/** The highest first, then from the newest to the oldest. */
function byWeight(marks: readonly Mark[]): Mark[] {
  const first = highestOf(marks);
  const end = ({ time }: Mark): number => time?.end ?? 0;
  return [...first, ...marks.filter((m) => !first.includes(m)).toSorted((a, b) => end(b) - end(a))];
}

interface Layout {
  readonly data: ChartData;
  readonly widths: readonly number[];
  readonly className: readonly string[];
}

/** A spot gets one name; marks of the same value and time, as of reprints, share it. */
function placeNames(
  names: readonly { readonly mark: Mark; readonly words: string }[],
  ground: Ground,
  { data, widths, className }: Layout,
): Element[] {
  const taken = takenBy(ground, data);
  const bounds = { widths, top: -16, bottom: ground.height + 4 };
  const named = new Set<string>();
  return names.flatMap(({ mark, words }) => {
    const spot = ground.spotOf(mark);
    const key = `${mark.origin} ${mark.label} ${spot.share}`;
    if (named.has(key)) return [];
    const found =
      findPlace(words, spot, { ...bounds, taken: [...taken, ...ground.lines] }) ??
      findPlace(words, spot, { ...bounds, taken });
    if (!found) return [];
    named.add(key);
    taken.push(found.box);
    return [drawWords(words, { spot, place: found.place, className }, data)];
  });
}

function takenBy({ marks, references, spotOf, scale, height }: Ground, data: ChartData): Box[] {
  return [
    ...marks.map((mark) => symbolBox(spotOf(mark), mark.shape)),
    ...references.map((mark) => referenceBox(mark, height * (1 - scale(mark.high)))),
    ...scale.ticks.map((tick) => tickBox(tick, height * (1 - scale(tick)), data)),
  ];
}

function referenceBox({ label }: Mark, y: number): Box {
  const half = estimateTextWidth(label, 14) / 2;
  return { from: 0.4, to: 0.4, left: -half, right: half, top: y - 18, bottom: y + 2 };
}

/** The labels of the value scale stand at the start, above their lines. */
function tickBox(tick: number, y: number, { number, language }: ChartData): Box {
  const width = tickWidth(tick, number) + 4;
  const edges = { top: y - 16, bottom: y };
  return language.direction === 'rtl'
    ? { from: 1, to: 1, left: -width, right: 0, ...edges }
    : { from: 0, to: 0, left: 0, right: width, ...edges };
}

/** The anchor goes by reading: words that are fixed at their right end where reading starts there. */
function drawWords(
  words: string,
  { spot, place, className }: { spot: Spot; place: Place; className: readonly string[] },
  { language }: ChartData,
): Element {
  const { side, dx, dy } = place;
  const start = language.direction === 'rtl' ? 'right' : 'left';
  const anchor = side === 'middle' ? 'middle' : side === start ? 'start' : 'end';
  const own = { x: percent(spot.share), dx, y: round(spot.y + dy), 'text-anchor': anchor };
  return s('text', { className: [...className], ...own }, words);
}
