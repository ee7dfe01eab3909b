import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { isCounted } from '../mark.ts';
import type { Mark } from '../mark.ts';

/** How the statuses of a mark change its shape: they may come together. */
export interface Look {
  /** Without an outline the shape is filled. */
  readonly outline: 'none' | 'line' | 'dashed';
  readonly isHatched: boolean;
  readonly isDoubled: boolean;
  readonly isStruck: boolean;
}

/**
 * Returns how a mark looks: hatched where it is estimated, in a dashed outline where provisional, hollow
 * where unconfirmed, with its end drawn twice where revised, hollow and struck through where disowned or
 * copied wrongly; filled where none of it holds.
 */
export function lookOf(mark: Pick<Mark, 'statuses'>): Look {
  const { statuses } = mark;
  const isHatched = statuses.includes('estimated');
  const isStruck = !isCounted(mark);
  const isHollow = isHatched || isStruck || statuses.includes('unconfirmed');
  return {
    outline: statuses.includes('provisional') ? 'dashed' : isHollow ? 'line' : 'none',
    isHatched,
    isDoubled: statuses.includes('revised'),
    isStruck,
  };
}

/** A shape as path data in pixels around its spot, for values that grow to the right. */
export interface Form {
  readonly outline: string;
  /** Stripes inside the outline. */
  readonly hatch: string;
  /** What is always filled, beside the outline. */
  readonly filled?: string;
  /** The foot or the lid. */
  readonly foot?: string;
  /** The end of a bar, without paper between the two. */
  readonly joined?: string;
  /** What a revised value has besides. */
  readonly double: string;
  /** Pixels from the spot to where a line strikes it through. */
  readonly middle?: number;
}

/** Returns a shape in a look, on a ground of paper that keeps it apart from what it touches. */
export function drawForm(
  { outline, hatch, filled = '', foot = '', joined = '', double, middle = 0 }: Form,
  look: Look,
): Element[] {
  const path = (d: string, ...className: string[]): Element[] =>
    d === '' ? [] : [buildElement('path', { className, d })];
  const isFilled = look.outline === 'none';
  const second = look.isDoubled ? double : '';
  return [
    ...path(outline + filled + foot + second, 'casing'),
    ...path((isFilled ? outline : '') + filled, 'body'),
    ...path(
      isFilled ? '' : outline,
      'outline',
      ...(look.outline === 'dashed' ? ['is-dashed'] : []),
    ),
    ...path(look.isHatched ? hatch : '', 'hatch'),
    ...path(foot + joined + second, 'bound'),
    ...path(look.isStruck ? `M${middle - 9} 7L${middle + 9}-7` : '', 'strike'),
  ];
}

/** Where a band runs: x as SVG percentages, y in pixels. */
export interface Ends {
  readonly x1: string;
  readonly x2: string;
  readonly y1: number;
  readonly y2: number;
}

/** Pixels: the rim of a band that is not filled, its casing on either side. */
const rim = 1.5;
const casing = 1;

/** Returns a band of some thickness in pixels in a look; its ends are drawn by others. */
export function drawBand(ends: Ends, thickness: number, { outline, isHatched }: Look): Element[] {
  const line = (width: number, ...className: string[]): Element =>
    buildElement('line', { className, ...ends, strokeWidth: width });
  const ground = line(thickness + 2 * casing, 'ground');
  if (outline === 'none') return [ground, line(thickness, 'band')];
  const inside = thickness - 2 * rim;
  return [
    ground,
    line(thickness, 'band', ...(outline === 'dashed' ? ['is-dashed'] : [])),
    line(inside, 'ground'),
    ...(isHatched ? [line(inside, 'band', 'is-hatched')] : []),
  ];
}
