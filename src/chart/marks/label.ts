import type { Shape } from '../mark.ts';

/** What a label, a symbol or a line takes up: from one share of a drawing's width to another, and pixels around. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the symbol stands that this is the box of. */
  readonly spot?: Spot;
}

/** Where a mark stands: a share of the width, and pixels from the top. */
export interface Spot {
  readonly share: number;
  readonly y: number;
}

/** Where words stand beside a spot: the side of them that is fixed, and pixels from the spot. */
export interface Place {
  readonly side: 'left' | 'right' | 'middle';
  readonly dx: number;
  readonly dy: number;
  /** Pixels that they keep off the symbols of other spots, whose words they would seem to be. */
  readonly apart: { readonly x: number; readonly y: number };
}

/** A drawing of some widths, and what is drawn there already. */
export interface Room {
  /** The least and the greatest width in pixels at which words must keep clear; between them they do, too. */
  readonly widths: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
  readonly taken: Taken;
}

/** What is drawn already. */
export interface Taken {
  /** Returns all that words beside a spot at a height in pixels can touch, and more; whoever looks through it may put it into another order. */
  readonly near: (y: number) => Extent[];
  readonly add: (extent: Extent) => void;
}

/** Words that look for a place. */
export interface Words {
  /** Pixels. */
  readonly width: number;
  readonly spot: Spot;
  /** The places to try, from the best to the last. */
  readonly places: readonly Place[];
  /** The shares of the drawing between which they must lie. */
  readonly within: readonly [number, number];
}

/** The edges of a box in pixels: left and right at the least width of the drawing, and at the greatest. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly farLeft: number;
  readonly farRight: number;
  readonly spot: Spot | undefined;
}

/** Pixels that a symbol takes up above its spot and below it. */
const extents: Record<Shape, readonly [number, number]> = {
  point: [9, 9],
  range: [9, 9],
  about: [14, 14],
  floor: [17, 9],
  ceiling: [9, 17],
};

/** Returns what a symbol keeps to itself where values grow upwards: the arrow of a bound leads up or down. */
export function symbolBox(spot: Spot, shape: Shape): Box {
  const [{ share, y }, [up, down]] = [spot, extents[shape]];
  return { from: share, to: share, left: -10, right: 10, top: y - up, bottom: y + down, spot };
}

/** Returns the places for words beside a symbol, then above it, then below it, from the best to the last. */
function layPlaces(shape: Shape): readonly Place[] {
  const [above, below] = [-extents[shape][0] - 7, extents[shape][1] + 14];
  const level = { dy: 5, apart: { x: 3, y: 0 } };
  const off = (side: Place['side'], dx: number, dy: number): Place => ({
    side,
    dx,
    dy,
    apart: { x: 10, y: 3 },
  });
  return [
    { side: 'right', dx: -14, ...level },
    { side: 'left', dx: 14, ...level },
    off('middle', 0, above),
    off('right', -4, above),
    off('left', 4, above),
    off('middle', 0, below),
    off('right', -4, below),
    off('left', 4, below),
    off('right', -12, -8),
    off('left', 12, -8),
    off('right', -12, 18),
    off('left', 12, 18),
  ];
}

/** The places for words beside each symbol. */
export const placesBeside: Record<Shape, readonly Place[]> = {
  point: layPlaces('point'),
  range: layPlaces('range'),
  about: layPlaces('about'),
  floor: layPlaces('floor'),
  ceiling: layPlaces('ceiling'),
};

/** Returns what a line between two spots takes up, upright or level, with pixels on each side of it. */
export function lineBox(a: Spot, b: Spot, thick = 2): Box {
  const [from, to] = [Math.min(a.share, b.share), Math.max(a.share, b.share)];
  const [top, bottom] = [Math.min(a.y, b.y) - thick, Math.max(a.y, b.y) + thick];
  return { from, to, left: -thick, right: thick, top, bottom };
}

/** Returns where the edges of a box are at two widths of the drawing. */
function measureBox(box: Box, [least, most]: Room['widths']): Extent {
  return {
    top: box.top,
    bottom: box.bottom,
    left: box.from * least + box.left,
    right: box.to * least + box.right,
    farLeft: box.from * most + box.left,
    farRight: box.to * most + box.right,
    spot: box.spot,
  };
}

/** What words of 14 px take up with two pixels around them, on which nothing else may lie. */
function measureWords(
  { width, spot: { share, y } }: Words,
  { side, dx, dy }: Place,
  [least, most]: Room['widths'],
): Extent {
  const start = side === 'left' ? dx : side === 'right' ? dx - width : dx - width / 2;
  const [left, farLeft] = [share * least + start - 2, share * most + start - 2];
  const [right, farRight] = [left + width + 4, farLeft + width + 4];
  return { top: y + dy - 13, bottom: y + dy + 6, left, right, farLeft, farRight, spot: undefined };
}

/** Pixels: the furthest that words stand above or below their spot, with what they keep off; the height of a row. */
const [reach, row] = [44, 24];

/** Returns boxes as they are taken up at two widths of the drawing, by rows: few of many are near a spot. */
export function layTaken(boxes: readonly Box[], widths: Room['widths']): Taken {
  const rows = new Map<number, Extent[]>();
  const add = (extent: Extent): void => {
    const last = Math.floor((extent.bottom + reach) / row);
    for (let index = Math.floor((extent.top - reach) / row); index <= last; index += 1) {
      const own = rows.get(index);
      if (own) own.push(extent);
      else rows.set(index, [extent]);
    }
  };
  for (const box of boxes) add(measureBox(box, widths));
  return { near: (y) => rows.get(Math.floor(y / row)) ?? [], add };
}

/** Returns the first place beside a spot where words lie on nothing else and are not cut off, if there is one. */
export function findPlace(
  words: Words,
  { widths, top, bottom, taken }: Room,
): { place: Place; extent: Extent } | null {
  const { spot, places } = words;
  const near = taken.near(spot.y);
  for (const place of places) {
    const level = spot.y + place.dy;
    if (level - 13 < top || level + 6 > bottom) continue;
    const extent = measureWords(words, place, widths);
    if (isWithin(extent, words, widths) && isFree(extent, { spot, apart: place.apart }, near))
      return { place, extent };
  }
  return null;
}

/** The two pixels around words may lie outside. */
function isWithin(
  { left, right, farLeft, farRight }: Extent,
  { within: [from, to] }: Words,
  [least, most]: Room['widths'],
): boolean {
  return (
    left >= from * least - 2 &&
    right <= to * least + 2 &&
    farLeft >= from * most - 2 &&
    farRight <= to * most + 2
  );
}

/** Pixels: what is no symbol of another spot may come up to words. */
const none = { x: 0, y: 0 };

/**
 * True where all that is near stays on one side of some words at every width. Edges move evenly with the
 * width, so that what is on one side at the least width and at the greatest is so between them. What is
 * in the way comes first in the list: most often it is in the way of the next place, too, and of the
 * next words.
 */
function isFree(
  words: Extent,
  { spot, apart }: Pick<Place, 'apart'> & { spot: Spot },
  near: Extent[],
): boolean {
  for (let index = 0; index < near.length; index += 1) {
    const other = near[index];
    if (!other) continue;
    const isOther = other.spot && (other.spot.share !== spot.share || other.spot.y !== spot.y);
    const { x, y } = isOther ? apart : none;
    if (words.bottom + y <= other.top || other.bottom + y <= words.top) continue;
    const isLeft = words.right + x <= other.left && words.farRight + x <= other.farLeft;
    const isRight = other.right + x <= words.left && other.farRight + x <= words.farLeft;
    if (isLeft || isRight) continue;
    near[index] = near[0] ?? other;
    near[0] = other;
    return false;
  }
  return true;
}
