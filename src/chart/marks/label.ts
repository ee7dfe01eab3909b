import { estimateTextWidth } from '../../base/textWidth.ts';
import type { Shape } from '../mark.ts';

/** What a label, a symbol or a line takes up: from one share of a drawing's width to another, and pixels around. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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
}

/** What bounds the search for a place. */
export interface Room {
  /** The widths in pixels at which words must keep clear; between them they do, too. */
  readonly widths: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly taken: readonly Box[];
}

/** Beside the spot, then below it, then above it, from the best place to the last. */
const places: readonly Place[] = [
  { side: 'right', dx: -12, dy: 5 },
  { side: 'left', dx: 12, dy: 5 },
  { side: 'right', dx: -12, dy: -2 },
  { side: 'left', dx: 12, dy: -2 },
  { side: 'right', dx: -4, dy: 22 },
  { side: 'left', dx: 4, dy: 22 },
  { side: 'middle', dx: 0, dy: 22 },
  { side: 'right', dx: -4, dy: -14 },
  { side: 'left', dx: 4, dy: -14 },
  { side: 'middle', dx: 0, dy: -14 },
];

/** Returns what a symbol keeps to itself; the arrow of a bound leads up or down. */
export function symbolBox({ share, y }: Spot, shape: Shape): Box {
  const [up, down] = [shape === 'floor' ? 17 : 9, shape === 'ceiling' ? 17 : 9];
  return { from: share, to: share, left: -10, right: 10, top: y - up, bottom: y + down };
}

/** Returns what a line between two spots takes up, upright or level. */
export function lineBox(a: Spot, b: Spot): Box {
  const [from, to] = [Math.min(a.share, b.share), Math.max(a.share, b.share)];
  const [top, bottom] = [Math.min(a.y, b.y) - 2, Math.max(a.y, b.y) + 2];
  return { from, to, left: -2, right: 2, top, bottom };
}

function wordsBox(words: string, { share, y }: Spot, { side, dx, dy }: Place): Box {
  const width = estimateTextWidth(words, 14);
  const left = { left: dx, right: dx - width, middle: dx - width / 2 }[side];
  const [top, bottom] = [y + dy - 12, y + dy + 4];
  return { from: share, to: share, left, right: left + width, top, bottom };
}

/** Returns the first place beside a spot where words lie on nothing else and are not cut off, if there is one. */
export function findPlace(
  words: string,
  spot: Spot,
  { widths, top, bottom, taken }: Room,
): { place: Place; box: Box } | null {
  for (const place of places) {
    const box = wordsBox(words, spot, place);
    const others = taken.filter((other) => other.top < box.bottom && box.top < other.bottom);
    const isInside = (width: number): boolean =>
      box.from * width + box.left >= 0 && box.to * width + box.right <= width;
    const isFree = (width: number): boolean => others.every((other) => areApart(box, other, width));
    if (box.top < top || box.bottom > bottom || !widths.every(isInside)) continue;
    if (widths.every(isFree)) return { place, box };
  }
  return null;
}

function areApart(a: Box, b: Box, width: number): boolean {
  return (
    a.from * width + a.left > b.to * width + b.right ||
    a.to * width + a.right < b.from * width + b.left
  );
}
