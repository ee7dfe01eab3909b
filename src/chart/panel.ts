import type { Element } from 'hast';
import { buildElement } from '../base/hast.ts';
import { percent, round } from '../base/number.ts';
import { drawTime, drawValuesUp, frame } from './axis.ts';
import type { ChartData, Mark } from './mark.ts';
import { lineBox, symbolBox } from './marks/label.ts';
import type { Box, Spot } from './marks/label.ts';
import { drawMoment, standOf } from './marks/moment.ts';
import { placeWords, wishNames } from './marks/names.ts';
import type { Wish } from './marks/names.ts';
import { sortForSight } from './marks/order.ts';
import { drawReferences, referenceBoxes, wishReferences } from './marks/reference.ts';
import { silentRow, stackBlocks } from './marks/stack.ts';
import { across, narrowest, padTime, scaleTime, scaleValues, widestTick } from './scale.ts';
import type { Stretch, TimeScale, ValueScale } from './scale.ts';

/** The scales of a drawing of values over time: values upwards, time to the right in every language. */
export interface Panel {
  /** Pixels from the highest grid line to the axis of time. */
  readonly height: number;
  readonly value: ValueScale;
  /** Pixels that the widest label of a value takes up. */
  readonly labels: number;
  readonly time: TimeScale;
  /** The time that is drawn. */
  readonly extent: Stretch;
  /** Where undated marks stand, as a share of the width. */
  readonly undated: number;
  /** The shares of the width from which to which a level line runs clear of the labels of values. */
  readonly clear: readonly [number, number];
  /** Returns pixels from the highest grid line. */
  readonly heightOf: (value: number) => number;
}

/** What a chart kind adds to the marks of a panel. */
export interface Layer {
  /** Drawn below the marks. */
  readonly under: readonly Element[];
  /** What words keep off besides marks. */
  readonly taken: readonly Box[];
  /** Marks that a line joins to others of their origin. */
  readonly joined: ReadonlySet<Mark>;
  /** Words that it asks for before those of the marks. */
  readonly wishes: readonly Wish[];
}

/** Pixels: the first grid label above the panel, the axis of time and the words for undated marks below. */
const space = { top: 38, axis: 28, undated: 18 };

/** Pixels: the height of one panel of several, and of one by itself by its marks. */
const heights = { shared: 170, least: 140, most: 260, mark: 8 };

/** Pixels: a symbol's half, or the arrow of an open time, between the time and the labels of values. */
const margin = 18;

/** Shares of the width: for undated marks, for arrows at the edge, and the most for the labels of values. */
const [aside, edge, mostNear] = [0.14, 0.03, 0.32];

/** Returns the scales for the marks of a drawing. Panels that share a domain and a period come out alike. */
export function layPanel(data: ChartData): Panel {
  const { marks, references, domain, language } = data;
  const alone = Math.min(heights.most, heights.least + heights.mark * marks.length);
  const height = domain.length > 0 ? heights.shared : alone;
  const value = scaleValues([...marks, ...references], data);
  const labels = widestTick(value, data);
  const near = Math.min((labels + margin) / narrowest, mostNear);
  const beyond = hasUndated(data) ? aside : edge;
  const extent = padTime(data.period, marks);
  const isTurned = language.direction === 'rtl';
  return {
    height,
    value,
    labels,
    extent,
    time: scaleTime(extent, isTurned ? [beyond, 1 - near] : [near, 1 - beyond]),
    undated: isTurned ? aside / 3 : 1 - aside / 3,
    clear: isTurned ? [0, 1 - near] : [near, 1],
    heightOf: (number) => round(height * (1 - value(number))),
  };
}

/** Without any date there is no time to label. */
function isDated({ period, marks }: ChartData): boolean {
  return period !== null || marks.some(({ time }) => time !== null);
}

function hasUndated({ marks }: ChartData): boolean {
  return marks.some(({ time }) => time === null);
}

/**
 * Returns the drawing of a panel: grid, references, the kind's own layer, every claim a mark, words where
 * they have room, the axis of time, and below it the rows for which there is no value.
 */
export function drawPanel(panel: Panel, layer: Layer, data: ChartData): Element {
  const { height } = panel;
  const foot = space.top + height + space.axis + (hasUndated(data) ? space.undated : 0);
  const missing = stackBlocks(
    data.rows.filter((row) => row.missing !== '').map((row) => silentRow(row, data.language)),
  );
  const parts = [
    drawValuesUp(panel.value, height, data),
    ...(isDated(data) ? [drawTime(panel.time, height, data.language)] : []),
    ...(hasUndated(data) ? [drawAside(panel, data)] : []),
    ...drawReferences(data.references, panel),
    ...layer.under,
    ...sortForSight(data.marks).map((mark) => drawMoment(mark, panel)),
    ...drawAllWords(panel, layer, data),
  ];
  return buildElement('svg', { width: '100%', height: foot + missing.height }, [
    buildElement('svg', { y: space.top, width: '100%', height, overflow: 'visible' }, [
      frame(parts),
    ]),
    ...missing.draw(foot),
  ]);
}

/** Returns true for a mark that says where the number is not, but not what it is. */
export function isBound({ shape }: Pick<Mark, 'shape'>): boolean {
  return shape === 'floor' || shape === 'ceiling';
}

/** Upright between the time and the undated marks stands a line; below these marks words say what they are. */
function drawAside(panel: Panel, { language }: ChartData): Element {
  const x = percent(asideShare(panel));
  const place = { x: across(1, language.direction), y: panel.height + 36, textAnchor: 'end' };
  return buildElement('g', { className: ['axis'] }, [
    buildElement('line', { x1: x, x2: x, y1: 0, y2: panel.height }),
    buildElement('text', place, language.words.undated),
  ]);
}

function asideShare({ time, undated }: Panel): number {
  const [first, last] = time.range;
  return undated < first ? first - aside / 4 : last + aside / 4;
}

function drawAllWords(panel: Panel, { taken, joined, wishes }: Layer, data: ChartData): Element[] {
  const spotOf = (mark: Mark): Spot => standOf(mark, panel).spot;
  const all = [
    ...data.marks.flatMap((mark) => markBoxes(mark, panel)),
    labelsBox(panel, data),
    ...referenceBoxes(data.references, panel),
    ...taken,
  ];
  const asked = [
    ...wishReferences(data.references, panel),
    ...wishes,
    ...wishNames(data, { spotOf, joined }),
  ];
  return placeWords(asked, { top: -space.top, bottom: panel.height, taken: all }, data.language);
}

/** A symbol, the line between the ends of its range, and that between the ends of its time. */
function markBoxes(mark: Mark, panel: Panel): Box[] {
  const { spot, from, to } = standOf(mark, panel);
  const [low, high] = [mark.low, mark.high].map((value) => ({
    ...spot,
    y: panel.heightOf(value),
  })) as [Spot, Spot];
  return [
    symbolBox(spot, mark.shape),
    ...(mark.low === mark.high ? [] : [lineBox(low, high)]),
    ...(from === to ? [] : [lineBox({ ...spot, share: from }, { ...spot, share: to }, 8)]),
  ];
}

/** The column in which the labels of the value scale stand: a value in it would be taken for one of them. */
function labelsBox({ labels, height }: Panel, { language }: ChartData): Box {
  const width = labels + 8;
  const edges = { top: -space.top, bottom: height };
  return language.direction === 'rtl'
    ? { from: 1, to: 1, left: -width, right: 0, ...edges }
    : { from: 0, to: 0, left: 0, right: width, ...edges };
}
