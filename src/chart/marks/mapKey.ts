import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, round } from '../../base/number.ts';
import type { ChartData, Mark } from '../mark.ts';
import { across, narrowest } from '../scale.ts';
import { drawCircle, largest } from './circle.ts';
import { wrapMark } from './symbol.ts';
import { stackBlocks, wordsBlock } from './stack.ts';
import type { Block } from './stack.ts';

/** Pixels: the height of a line; everything below a map is some lines high. */
export const keyLine = 17;

/** One entry below a map: its number there, or none where it is not on the map. */
export interface Entry {
  readonly number: number | null;
  readonly label: string;
  readonly marks: readonly Mark[];
  /** True for a way between places, which is no circle. */
  readonly isRoute: boolean;
}

/** What a key is made from. */
export interface KeyContent {
  readonly entries: readonly Entry[];
  readonly precisions: readonly string[];
  readonly radius: (value: number) => number;
  /** The number for which the example circle stands; zero for none. */
  readonly example: number;
}

/** What stands below a map on narrow screens and on wide ones: the words differ in their columns only. */
export interface Key {
  /** Pixels. */
  readonly narrow: number;
  readonly wide: number;
  readonly draw: () => readonly Element[];
}

/**
 * Returns what stands below a map: what an area means and what is not on the map; then how exactly
 * places are known, where borders come from, and every circle and route by its number, with who says
 * what: in one column, on wide screens in two.
 */
export function layKey({ entries, precisions, radius, example }: KeyContent, data: ChartData): Key {
  const { figure } = data.language.words;
  const [shown, others] = [true, false].map((isShown) =>
    entries.filter(({ number }) => (number !== null) === isShown),
  ) as [Entry[], Entry[]];
  const write = writer(data, 0, narrowest);
  const once = stackBlocks([
    space,
    ...(example > 0 ? [exampleBlock(example, radius, data)] : []),
    ...(others.length > 0 ? [write(figure.notOnMap)] : []),
    ...others.map((entry) => entryBlock(entry, write, [radius, data])),
    ...(others.length > 0 ? [space] : []),
  ]);
  const notes = [...precisions, figure.mapBorders];
  const list = (own: readonly Entry[], share: number): Block[] => {
    const writeThere = writer(data, share, narrowest);
    return own.flatMap((entry) => [space, entryBlock(entry, writeThere, [radius, data])]);
  };
  const narrow = stackBlocks([...notes.map((line) => write(line)), ...list(shown, 0)]);
  const half = halve(list(shown, 0));
  const columns = [
    stackBlocks(list(shown.slice(0, half), 0)),
    stackBlocks(list(shown.slice(half), 0.5)),
  ];
  const above = stackBlocks(notes.map((line) => writer(data, 0, wideLine)(line)));
  const wide = {
    height: above.height + Math.max(...columns.map(({ height }) => height)),
    draw: (top: number) => [
      ...above.draw(top),
      ...columns.flatMap(({ draw }) => draw(top + above.height)),
    ],
  };
  return {
    narrow: once.height + narrow.height,
    wide: once.height + wide.height,
    draw: () => [
      ...once.draw(0),
      s('g', { className: ['is-narrow'] }, [...narrow.draw(once.height)]),
      s('g', { className: ['is-wide'] }, [...wide.draw(once.height)]),
    ],
  };
}

/** Returns how many entries, each a space and a block, come nearest to half of the whole height. */
function halve(blocks: readonly Block[]): number {
  const whole = stackBlocks(blocks).height;
  const heights = blocks.map((_, index) => stackBlocks(blocks.slice(0, index)).height);
  const first = heights.findIndex((height) => height >= whole / 2);
  return first < 0 ? Math.ceil(blocks.length / 2) : Math.ceil(first / 2);
}

/** Pixels: a line over both columns, on the narrowest of wide screens. */
const wideLine = 580;

const space: Block = { height: keyLine, draw: () => [] };

type Write = (text: string, className?: string) => Block;

function writer({ language }: ChartData, share: number, width: number): Write {
  const x = across(share, language.direction);
  return (text, className = 'lane-label') => wordsBlock(text, { className, x, width });
}

/** A circle of a round number, with that number beside it. */
function exampleBlock(value: number, radius: (value: number) => number, data: ChartData): Block {
  const { language, number } = data;
  const isTurned = language.direction === 'rtl';
  const middle = largest + 2;
  const height = keyLine * Math.ceil((2 * largest + 4) / keyLine);
  const shift = isTurned ? -middle : middle;
  const indent = 2 * middle + 8;
  const words = wordsBlock(language.words.figure.areaStandsFor(number(value)), {
    className: 'lane-label',
    x: across(0, language.direction),
    width: narrowest - indent,
  });
  const draw = (top: number): Element[] => [
    s(
      'svg',
      { x: across(0, language.direction), y: top + round(height / 2), overflow: 'visible' },
      [s('circle', { className: ['example'], cx: shift, cy: 0, r: radius(value) })],
    ),
    s('svg', { x: isTurned ? -indent : indent, width: '100%', overflow: 'visible' }, [
      ...words.draw(top + (height - words.height) / 2),
    ]),
  ];
  return { height, draw };
}

function entryBlock(
  { number, label, marks, isRoute }: Entry,
  write: Write,
  [radius, data]: readonly [KeyContent['radius'], ChartData],
): Block {
  const { sentence } = data.language.words;
  const name = number === null ? label : `${data.language.number(number)}. ${label}`;
  return stackBlocks([
    write(name, 'row-label'),
    ...marks.flatMap((mark) => [
      write(`${mark.origin}: ${sentence.timed(mark.label, mark.when)}`),
      ...(number === null
        ? [isRoute ? arrowBlock(mark, data) : discBlock(mark, radius, data)]
        : []),
    ]),
  ]);
}

/** The circle of a claim whose place has no position. */
function discBlock(mark: Mark, radius: KeyContent['radius'], { language }: ChartData): Block {
  const own = radius(mark.high);
  const height = keyLine * Math.ceil((2 * own + 8) / keyLine);
  const left = language.direction === 'rtl' ? -largest : largest;
  const draw = (top: number): Element[] => [
    s(
      'svg',
      { x: across(0, language.direction), y: top + round(height / 2), overflow: 'visible' },
      [drawCircle(mark, radius, { x: left, y: 0 })],
    ),
  ];
  return { height, draw };
}

/** The arrow of a route with an end that has no position; it runs the way that words do. */
function arrowBlock(mark: Mark, { language }: ChartData): Block {
  const isTurned = language.direction === 'rtl';
  const draw = (top: number): Element[] => [
    s('svg', { x: percent(isTurned ? 1 : 0), y: top + keyLine / 2, overflow: 'visible' }, [
      wrapMark(mark, {}, [
        s('g', isTurned ? { transform: 'scale(-1 1)' } : {}, [
          s('path', { className: ['route'], d: 'M2 0H40' }),
          s('path', { className: ['body'], d: 'M50 0L40-5V5Z' }),
        ]),
      ]),
    ]),
  ];
  return { height: keyLine, draw };
}
