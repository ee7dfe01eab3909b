import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent, round } from '../../base/number.ts';
import type { Language } from '../../words/language.ts';
import type { ChartData, Mark } from '../mark.ts';
import { across, narrowest } from '../scale.ts';
import { drawCircle, largest } from './circle.ts';
import { wrapMark } from './symbol.ts';
import { stackBlocks, wordsBlock, wrapWords } from './stack.ts';
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

/** What stands below a map: on narrow screens in one column, on wide ones in two. */
export interface Key {
  /** Pixels. */
  readonly narrow: number;
  readonly wide: number;
  readonly draw: () => Element[];
}

/**
 * Returns what stands below a map: what an area means and what is not on the map; then how exactly
 * places are known, where borders come from, and every circle and route by its number, with who says
 * what.
 */
export function layKey({ entries, precisions, radius, example }: KeyContent, data: ChartData): Key {
  const { figure } = data.language.words;
  const [shown, others] = [true, false].map((isShown) =>
    entries.filter(({ number }) => (number !== null) === isShown),
  ) as [Entry[], Entry[]];
  const write = writer(data, narrowest);
  const once = stackBlocks([
    space,
    ...(example > 0 ? [exampleBlock(example, radius, data)] : []),
    ...(others.length > 0 ? [write(figure.notOnMap)] : []),
    ...others.map((entry) => entryBlock(entry, write, [radius, data])),
    ...(others.length > 0 ? [space] : []),
  ]);
  const notes = [...precisions, figure.mapBorders];
  const [narrow, wide] = [narrowest, wideLine].map((width) =>
    stackBlocks(notes.map((line) => writer(data, width)(line))),
  ) as [Block, Block];
  const list = layList(shown, data);
  return {
    narrow: once.height + narrow.height + list.narrow,
    wide: once.height + wide.height + list.wide,
    draw: () => [
      ...once.draw(0),
      buildElement('g', { className: ['is-narrow'] }, [...narrow.draw(once.height)]),
      buildElement('g', { className: ['is-wide'] }, [...wide.draw(once.height)]),
      ...moveBelow(list.draw(), {
        top: once.height + wide.height,
        down: narrow.height - wide.height,
      }),
    ],
  };
}

/** Moves parts down on narrow screens, by pixels that are the height of a viewport: the style sheet knows no other. */
function moveBelow(
  parts: Element[],
  { top, down }: { readonly top: number; readonly down: number },
): Element[] {
  const place = { y: top, width: '100%', overflow: 'visible' };
  if (down === 0) return [buildElement('svg', place, parts)];
  const moved = buildElement('g', { className: ['below-notes'] }, parts);
  return [buildElement('svg', { ...place, height: down }, [moved])];
}

/** The list of what is on the map: its second half is drawn beside the first, and moved below it on narrow screens. */
function layList(entries: readonly Entry[], data: ChartData): Key {
  const { direction } = data.language;
  const all = entries.map((entry) => linesOf(entry, data));
  const whole = all.flat().length;
  const fits = all.findIndex((_, index) => all.slice(0, index).flat().length >= whole / 2);
  const half = fits < 0 ? Math.ceil(all.length / 2) : fits;
  const [first, second] = [all.slice(0, half).flat(), all.slice(half).flat()];
  const heightOf = (lines: readonly Line[]): number => lines.length * keyLine;
  const className = ['second-half', ...(direction === 'rtl' ? ['is-turned'] : [])];
  const place = { width: '100%', height: heightOf(first), overflow: 'visible' };
  return {
    narrow: heightOf(first) + heightOf(second),
    wide: Math.max(heightOf(first), heightOf(second)),
    draw: () =>
      first.length === 0
        ? []
        : [
            buildElement('svg', place, [
              drawLines(first, across(0, direction)),
              ...(second.length === 0
                ? []
                : [buildElement('g', { className }, [drawLines(second, across(0.5, direction))])]),
            ]),
          ],
  };
}

/** A line of words; empty ones are space. */
interface Line {
  readonly text: string;
  readonly isName: boolean;
}

function linesOf({ number, label, marks }: Entry, { language }: ChartData): Line[] {
  const name = `${language.number(number ?? 0)}. ${label}`;
  const said = marks.map((mark) => tellMark(mark, language));
  return [
    { text: '', isName: false },
    ...wrapWords(name, narrowest).map((text) => ({ text, isName: true })),
    ...said.flatMap((one) => wrapWords(one, narrowest)).map((text) => ({ text, isName: false })),
  ];
}

/** All lines of a column are one text, which is far shorter than one for each. */
function drawLines(lines: readonly Line[], x: string): Element {
  const spans = lines.flatMap(({ text, isName }, index) => {
    const dy = lines[index - 1]?.text === '' ? 2 * keyLine : keyLine;
    const own = { ...(isName ? { className: ['row-label'] } : {}), x, dy };
    return text === '' ? [] : [buildElement('tspan', own, text)];
  });
  return buildElement('text', { className: ['lane-label'], y: 13 - keyLine }, spans);
}

function tellMark(mark: Mark, { words: { sentence } }: Language): string {
  return `${mark.origin}: ${sentence.timed(mark.label, mark.when)}`;
}

/** Pixels: a line over both columns, on the narrowest of wide screens. */
const wideLine = 580;

const space: Block = { height: keyLine, draw: () => [] };

type Write = (text: string, className?: string) => Block;

function writer({ language }: ChartData, width: number): Write {
  const x = across(0, language.direction);
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
    buildElement(
      'svg',
      { x: across(0, language.direction), y: top + round(height / 2), overflow: 'visible' },
      [buildElement('circle', { className: ['example'], cx: shift, cy: 0, r: radius(value) })],
    ),
    buildElement('svg', { x: isTurned ? -indent : indent, width: '100%', overflow: 'visible' }, [
      ...words.draw(top + (height - words.height) / 2),
    ]),
  ];
  return { height, draw };
}

/** What is not on the map, each with its circle or arrow. */
function entryBlock(
  { label, marks, isRoute }: Entry,
  write: Write,
  [radius, data]: readonly [KeyContent['radius'], ChartData],
): Block {
  return stackBlocks([
    write(label, 'row-label'),
    ...marks.flatMap((mark) => [
      write(tellMark(mark, data.language)),
      isRoute ? arrowBlock(mark, data) : discBlock(mark, radius, data),
    ]),
  ]);
}

/** The circle of a claim whose place has no position. */
function discBlock(mark: Mark, radius: KeyContent['radius'], { language }: ChartData): Block {
  const own = radius(mark.high);
  const height = keyLine * Math.ceil((2 * own + 8) / keyLine);
  const left = language.direction === 'rtl' ? -largest : largest;
  const draw = (top: number): Element[] => [
    buildElement(
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
    buildElement(
      'svg',
      { x: percent(isTurned ? 1 : 0), y: top + keyLine / 2, overflow: 'visible' },
      [
        wrapMark(mark, {}, [
          buildElement('g', isTurned ? { transform: 'scale(-1 1)' } : {}, [
            buildElement('path', { className: ['route'], d: 'M2 0H40' }),
            buildElement('path', { className: ['body'], d: 'M50 0L40-5V5Z' }),
          ]),
        ]),
      ],
    ),
  ];
  return { height: keyLine, draw };
}
