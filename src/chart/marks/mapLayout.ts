import { estimateTextWidth } from '../../base/textWidth.ts';
import { mapRatio } from '../ground.ts';
import type { MapPoint } from '../ground.ts';

/** Pixels: the widths of a drawing for which its parts are laid out, on narrow screens and on wide ones. */
export const mapWidths = {
  narrow: [284, 310, 340, 380, 420, 470, 520, 580, 640, 690],
  wide: [600, 640, 690, 740, 800, 860, 900],
} as const;
const allWidths = [...mapWidths.narrow, ...mapWidths.wide];

/** Pixels from a point of the map. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** A circle that keeps its size, some pixels off its point. */
export interface Disc extends Offset {
  readonly at: MapPoint;
  readonly radius: number;
}

/** Words that keep their size, some pixels off their point; the offset is that of their middle. */
export interface Words extends Offset {
  readonly at: MapPoint;
  readonly width: number;
  readonly height: number;
}

/** Pixels: the least space between two things. */
const gap = 2;

/** Returns where the middle of a thing stands in a map of a width, in pixels. */
function middle(
  { at, dx, dy }: Offset & { readonly at: MapPoint },
  width: number,
): [number, number] {
  return [at.x * width + dx, (at.y * width) / mapRatio + dy];
}

/** From the point itself outwards, sixteen ways round. */
const offsets: readonly Offset[] = [
  { dx: 0, dy: 0 },
  ...Array.from({ length: 24 }, (_, step) => 4 + step * 4).flatMap((distance) =>
    Array.from({ length: 16 }, (_, turn) => ({
      dx: Math.round(distance * Math.cos((turn * Math.PI) / 8)),
      dy: Math.round(distance * Math.sin((turn * Math.PI) / 8)),
    })),
  ),
];

/**
 * Returns circles moved off their points as little as keeps them apart and inside the map at every
 * width; the largest keep their points. A circle for which there is no such place stays at its point.
 */
export function spreadDiscs(
  discs: readonly { readonly at: MapPoint; readonly radius: number }[],
): Disc[] {
  const order = discs.map((_, index) => index).toSorted((a, b) => radiusOf(b) - radiusOf(a));
  const placed = new Map<number, Disc>();
  for (const index of order) {
    const disc = discs[index];
    if (!disc) continue;
    const others = [...placed.values()];
    const found = offsets
      .map((offset) => ({ ...disc, ...offset }))
      .find((one) => allWidths.every((width) => isDiscFree(one, others, width)));
    placed.set(index, found ?? { ...disc, dx: 0, dy: 0 });
  }
  return discs.flatMap((_, index) => placed.get(index) ?? []);

  function radiusOf(index: number): number {
    return discs[index]?.radius ?? 0;
  }
}

function isDiscFree(disc: Disc, others: readonly Disc[], width: number): boolean {
  const [x, y] = middle(disc, width);
  const { radius } = disc;
  const isInside =
    x >= radius && y >= radius && x <= width - radius && y <= width / mapRatio - radius;
  const isApart = others.every((other) => {
    const [otherX, otherY] = middle(other, width);
    return Math.hypot(x - otherX, y - otherY) >= radius + other.radius + gap;
  });
  return isApart && (isInside || (disc.dx === 0 && disc.dy === 0));
}

/** Returns the first of some places for words that lies on nothing else and is not cut off at any of the widths. */
export function findRoom(
  places: readonly Words[],
  { discs, words }: { readonly discs: readonly Disc[]; readonly words: readonly Words[] },
  widths: readonly number[],
): Words | null {
  return (
    places.find((place) =>
      widths.every((width) => {
        const [x, y] = middle(place, width);
        const [halfWidth, halfHeight] = [place.width / 2, place.height / 2];
        const isInside =
          x >= halfWidth &&
          x <= width - halfWidth &&
          y >= halfHeight &&
          y <= width / mapRatio - halfHeight;
        return (
          isInside &&
          discs.every((disc) => {
            const [discX, discY] = middle(disc, width);
            const [offX, offY] = [
              Math.abs(discX - x) - halfWidth,
              Math.abs(discY - y) - halfHeight,
            ];
            return Math.hypot(Math.max(0, offX), Math.max(0, offY)) >= disc.radius + gap;
          }) &&
          words.every((other) => {
            const [otherX, otherY] = middle(other, width);
            return (
              Math.abs(otherX - x) >= halfWidth + other.width / 2 + gap ||
              Math.abs(otherY - y) >= halfHeight + other.height / 2
            );
          })
        );
      }),
    ) ?? null
  );
}

/** Returns the size of words in pixels, by a careful estimate. */
export function sizeWords(words: string): Pick<Words, 'width' | 'height'> {
  return { width: estimateTextWidth(words, 14), height: 16 };
}

/** Returns places for words around a disc: beside it, below, above, and aslant, near ones first. */
export function placesAround({ at, dx, dy, radius }: Disc, words: string): Words[] {
  const size = sizeWords(words);
  return [3, 8, 14].flatMap((space) => {
    const across = radius + space + size.width / 2;
    const down = radius + space + size.height / 2;
    const places: readonly Offset[] = [
      { dx: across, dy: 0 },
      { dx: -across, dy: 0 },
      { dx: 0, dy: down },
      { dx: 0, dy: -down },
      { dx: across, dy: -down / 2 },
      { dx: across, dy: down / 2 },
      { dx: -across, dy: -down / 2 },
      { dx: -across, dy: down / 2 },
      { dx: across - radius, dy: down },
      { dx: radius - across, dy: down },
      { dx: across - radius, dy: -down },
      { dx: radius - across, dy: -down },
    ];
    return places.map((place) => ({
      at,
      dx: Math.round(dx + place.dx),
      dy: Math.round(dy + place.dy),
      ...size,
    }));
  });
}
