import type { Element } from 'hast';
import { day } from '../base/edtf.ts';
import { buildElement } from '../base/hast.ts';
import { percent } from '../base/number.ts';
import { estimateTextWidth } from '../base/textWidth.ts';
import type { MarkForm } from '../model/figure.ts';
import type { Language } from '../words/language.ts';
import type { Mark, MarkStatus, Shape } from './mark.ts';
import { drawBar } from './marks/bar.ts';
import { drawCircle } from './marks/circle.ts';
import { drawLimit } from './marks/limit.ts';
import { drawBand, lookOf } from './marks/look.ts';
import { drawMoment } from './marks/moment.ts';
import { gapBlock, overlay, stackBlocks, wordsBlock } from './marks/stack.ts';
import type { Block } from './marks/stack.ts';
import { drawTimeForm } from './marks/stretch.ts';
import type { TimeForm } from './marks/stretch.ts';
import { drawSymbol } from './marks/symbol.ts';
import type { Heading } from './marks/symbol.ts';

/** What the legend of a drawing has to explain. */
export interface LegendContent {
  readonly groups: readonly { readonly index: number; readonly label: string }[];
  readonly shapes: readonly Shape[];
  readonly statuses: readonly MarkStatus[];
  /** The forms that tell when. */
  readonly times: readonly TimeForm[];
  /** True where a time axis has marks that are not dated to a day. */
  readonly hasSpans: boolean;
  /** True where a time axis has values of a whole period, such as a year. */
  readonly hasPeriods: boolean;
  /** True where each value is a date, so that each shape speaks of one. */
  readonly overTime: boolean;
  /** How values are drawn; on a map as circles. */
  readonly form: MarkForm | 'circle';
  /** What a drawing of parts has: the line of their total, and what they leave of it. */
  readonly sums: readonly ('total' | 'rest')[];
  /** True where values grow upwards. */
  readonly isUpright: boolean;
  /** The measures that are drawn as reference lines; each second one is dashed. */
  readonly references: readonly { readonly index: number; readonly label: string }[];
}

/** One line of a legend: a symbol as the drawing has it, and what it says. */
export interface LegendEntry {
  readonly symbol: Element;
  readonly words: string;
}

/** Entries under what they have in common. */
export interface LegendList {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** Pixels: the box of a symbol, the space beside it, after an entry and below a line. */
const size = { width: 30, level: 20, upright: 28, beside: 6, after: 16, below: 2 };

/** Returns what a legend says, in lists: whose colour, and what shapes and lines mean. None is empty. */
export function listLegend(content: LegendContent, language: Language): LegendList[] {
  const { label, status } = language.words;
  const along = placeOf(content, language);
  const entry = (
    words: string,
    draw: (place: Place) => Element,
    place: Place = { ...along, height: size.level },
  ): LegendEntry => {
    const box = {
      width: size.width,
      height: place.height,
      className: ['drawing', 'legend-symbol'],
    };
    return { words, symbol: buildElement('svg', { ...box, ariaHidden: 'true' }, [draw(place)]) };
  };
  const marked = (own: Partial<Mark>, words: string, place?: Place): LegendEntry =>
    entry(words, (at) => drawMark({ ...blank, ...own }, at), place);
  const { point, range, about, floor, ceiling, exactDate, dateFloor, dateCeiling } = label;
  const shapeWords = content.overTime
    ? { range, about, point: exactDate, floor: dateFloor, ceiling: dateCeiling }
    : { range, about, point, floor, ceiling };
  const lists = [
    {
      title: label.legendWho,
      entries: content.groups.map(({ index, label: name }) => marked({ group: index }, name)),
    },
    {
      title: label.legendHow,
      entries: [
        ...content.shapes.map((shape) =>
          marked({ shape }, shapeWords[shape], shape === 'point' ? undefined : along),
        ),
        ...content.statuses.map((own) => marked({ statuses: [own] }, status[own])),
        ...content.times.map((form) =>
          entry(language.words.figure.timeForm[form], ({ height }) =>
            drawTimeForm(form, blank, height / 2),
          ),
        ),
        ...(content.hasSpans ? [entry(label.spanOfTime, drawSpan)] : []),
        ...(content.hasPeriods ? [entry(language.words.figure.timeForm.span, drawPeriod)] : []),
        ...content.references.map(({ index, label: name }) =>
          entry(name, (place) => drawReference(place, index % 2 === 1)),
        ),
        ...content.sums.map((sign) =>
          entry(language.words.figure.sumSign[sign], sign === 'total' ? drawReference : drawRest),
        ),
      ],
    },
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}

/** Returns a legend as a block of a drawing, for a width in pixels: its entries in lines, as many as have room. */
export function drawLegend(
  content: LegendContent,
  { language, width }: { language: Language; width: number },
): Block {
  const blocks = listLegend(content, language).flatMap(({ title, entries }) => [
    wordsBlock(title, { className: 'legend-title', x: startAt(0, { language, width }), width }),
    ...linesOf(entries, width).map((line) => lineBlock(line, { language, width })),
    gapBlock(6),
  ]);
  return stackBlocks(blocks);
}

/** The words of an entry are as wide as they are, unless the whole legend is narrower. */
function widthOf({ words }: LegendEntry, width: number): number {
  const symbol = size.width + size.beside;
  return Math.min(width, symbol + Math.ceil(estimateTextWidth(words, 14)) + 1);
}

function linesOf(entries: readonly LegendEntry[], width: number): LegendEntry[][] {
  const lines: LegendEntry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const own = widthOf(entry, width);
    if (used + size.after + own <= width) {
      lines.at(-1)?.push(entry);
      used += size.after + own;
    } else {
      lines.push([entry]);
      used = own;
    }
  }
  return lines;
}

/** What a legend inside a drawing is laid out for; the width is in pixels. */
interface Frame {
  readonly language: Language;
  readonly width: number;
}

/** Pixels from where reading starts, as pixels from the left. */
function startAt(offset: number, { language, width }: Frame): string {
  return String(language.direction === 'rtl' ? width - offset : offset);
}

/** Entries side by side; the line is as high as the highest of them. */
function lineBlock(entries: readonly LegendEntry[], frame: Frame): Block {
  let offset = 0;
  const parts = entries.map(({ symbol, words }) => {
    const own = widthOf({ symbol, words }, frame.width);
    const start = offset;
    offset += own + size.after;
    const beside = size.width + size.beside;
    const x = startAt(start + beside, frame);
    const text = wordsBlock(words, { className: 'legend-words', x, width: own - beside });
    const high = Number(symbol.properties['height']);
    const shift = Math.max(0, (high - 17) / 2);
    const left = frame.language.direction === 'rtl' ? frame.width - start - size.width : start;
    const place = (y: number): Element =>
      buildElement('svg', { ...symbol.properties, x: left, y }, symbol.children);
    const lowered = stackBlocks([gapBlock(shift), text, gapBlock(shift)]);
    return overlay(lowered, (top) => [place(top)]);
  });
  const height = Math.max(...parts.map((part) => part.height)) + size.below;
  return { height, draw: (top) => parts.flatMap((part) => [...part.draw(top)]) };
}

/** Where a symbol stands in its box: pixels along the values and across them. */
interface Place {
  readonly form: LegendContent['form'];
  readonly heading: Heading;
  readonly height: number;
}

function placeOf({ form, isUpright, overTime }: LegendContent, { direction }: Language): Place {
  if (form === 'circle') return { form, heading: 'right', height: size.upright };
  if (isUpright) return { form, heading: 'up', height: size.upright };
  const isTurned = direction === 'rtl' && !overTime;
  return { form, heading: isTurned ? 'left' : 'right', height: size.level };
}

/** A mark of no claim and no group: it takes the colour of ink. */
const blank: Mark = {
  id: '',
  row: '',
  facet: '',
  series: '',
  origin: '',
  members: [],
  group: -1,
  shape: 'point',
  low: 0,
  high: 0,
  time: null,
  covers: false,
  statuses: [],
  cumulative: false,
  label: '',
  when: '',
  title: '',
};

/** From where to where a shape stands in its box, so that its arrow has room: shares of the box. */
const reaches: Record<Shape, readonly [number, number]> = {
  point: [0.5, 0.5],
  about: [0.5, 0.5],
  range: [0.17, 0.83],
  floor: [0.25, 0.25],
  ceiling: [0.75, 0.75],
};

function drawMark(mark: Mark, { form, heading, height }: Place): Element {
  const [low, high] = reaches[mark.shape];
  if (form === 'circle') {
    const own = mark.shape === 'range' ? { low: 4, high: 8 } : { low: 7, high: 7 };
    return drawCircle({ ...mark, ...own }, (radius) => radius, {
      x: size.width / 2,
      y: height / 2,
    });
  }
  const along = (share: number): number => (heading === 'left' ? 1 - share : share);
  if (form === 'bar' && heading !== 'up') {
    const own = mark.shape === 'point' ? { low: 0.8, high: 0.8 } : { low, high };
    return drawBar({ ...mark, ...own }, { axis: { shareOf: along, heading }, y: height / 2 });
  }
  const spot = (share: number): { readonly x: string; readonly y: number } =>
    heading === 'up'
      ? { x: '50%', y: height * (1 - share) }
      : { x: percent(along(share)), y: height / 2 };
  return drawSymbol(mark, { ...spot(high), heading, from: spot(low) });
}

/** Some time between two ends: of a value that is a date itself, or of a value at some moment. */
function drawSpan(place: Place): Element {
  return place.heading === 'up'
    ? drawTimed(false, place)
    : drawMark({ ...blank, shape: 'range' }, place);
}

function drawPeriod(place: Place): Element {
  return drawTimed(true, place);
}

/** As a panel has it: the symbol at the end of a time. */
function drawTimed(covers: boolean, { height }: Place): Element {
  const shareOf = (moment: number): number => (moment > 0 ? 0.75 : 0.1);
  const time = Object.assign(shareOf, { range: [0, 1] as const, ticks: () => [], ends: [] });
  const mark = { ...blank, covers, time: { start: 0, end: 2 * day } };
  return drawMoment(mark, { time, undated: 0, heightOf: () => height / 2 });
}

/** An upright line across bars, or a level one where values grow upwards. */
function drawReference({ heading, height }: Place, isDashed = false): Element {
  if (heading !== 'up') {
    const axis = { shareOf: () => 0.5 };
    return drawLimit(blank, { axis, top: 1, height: height - 2, isDashed });
  }
  const ends = { x1: '5%', x2: '95%', y1: height / 2, y2: height / 2 };
  return buildElement('line', { className: ['reference'], ...ends });
}

/** What the parts leave of a total, hatched as a bar is that nobody states. */
function drawRest({ height }: Place): Element {
  const ends = { x1: '10%', x2: '90%', y1: height / 2, y2: height / 2 };
  return buildElement('g', {}, drawBand(ends, 10, lookOf({ statuses: ['estimated'] })));
}
