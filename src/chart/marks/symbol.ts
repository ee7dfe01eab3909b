import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import type { Mark } from '../mark.ts';
import { drawBand, drawForm, lookOf } from './look.ts';
import type { Form, Look } from './look.ts';

/** Which way values grow on the drawing. */
export type Heading = 'right' | 'left' | 'up';

const turns: Record<Heading, number> = { right: 0, left: 180, up: -90 };

/** Where a symbol stands: x as an SVG percentage, y in pixels. */
export interface Spot {
  readonly x: string;
  readonly y: number;
  readonly heading: Heading;
  /** Where the lower number of a range stands; without it the symbol is drawn as a single number. */
  readonly from?: { readonly x: string; readonly y: number };
}

/** Pixels: how thick the bar of a range is. */
const thickness = 6;

/**
 * Returns the symbol of a mark, drawn around its spot. Shape says how the value is stated: a dot for
 * an exact number, a bar with both ends marked for a range, a dot that fades on both sides for "about",
 * a foot and an arrow towards more for a floor, a lid and an arrow towards less for a ceiling. Statuses
 * change the look of each shape.
 */
export function drawSymbol(mark: Mark, { x, y, heading, from }: Spot): Element {
  const look = lookOf(mark);
  if (mark.shape === 'range' && from) {
    const ends = { x1: from.x, x2: x, y1: from.y, y2: y };
    return wrapMark(mark, {}, [
      ...drawBand(ends, thickness, look),
      drawTip(forms.end, { ...from, heading }, { ...look, isDoubled: false, isStruck: false }),
      drawTip(forms.end, { x, y, heading }, look),
    ]);
  }
  const form = mark.shape === 'range' ? forms.point : forms[mark.shape];
  return wrapMark(mark, { x, y }, turnParts(drawForm(form, look), heading));
}

/** Returns all that stands for one claim as one element, named by the mark's title; a mark without an id stands for none. */
export function wrapMark(
  { id, group, statuses, title }: Mark,
  place: { readonly x?: string | number; readonly y?: number },
  parts: readonly Element[],
): Element {
  const className = [
    'mark',
    ...(group < 0 ? [] : [`group-${group}`]),
    ...statuses.map((status) => `is-${status}`),
  ];
  const own = {
    ...place,
    overflow: 'visible',
    className,
    ...(id === '' ? {} : { dataClaim: id }),
  };
  return buildElement('svg', own, [
    ...(title === '' ? [] : [buildElement('title', {}, title)]),
    ...parts,
  ]);
}

/** Returns the foot or the lid of a bound by itself, for a line that is open or a ceiling. */
export function drawBound(shape: 'floor' | 'ceiling', spot: Spot): Element {
  return drawTip(forms[shape], spot, lookOf({ statuses: [] }));
}

/** Returns a form at a spot, as a part of a mark. */
export function drawTip(form: Form, { x, y, heading }: Spot, look: Look): Element {
  return buildElement(
    'svg',
    { x, y, overflow: 'visible' },
    turnParts(drawForm(form, look), heading),
  );
}

function turnParts(parts: Element[], heading: Heading): Element[] {
  const turn = turns[heading];
  return turn === 0 ? parts : [buildElement('g', { transform: `rotate(${turn})` }, parts)];
}

const circle = (r: number): string => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
const ring = circle(8.5);

/** The forms of symbols, and of the ends of bars. */
export const forms = {
  point: { outline: circle(5), hatch: 'M-1.75-4V4M1.75-4V4', double: ring },
  about: {
    outline: circle(4.5),
    hatch: 'M-1.75-3.5V3.5M1.75-3.5V3.5',
    filled: 'M7-2.5H9V2.5H7ZM11-1.5H12.5V1.5H11ZM-7-2.5H-9V2.5H-7ZM-11-1.5H-12.5V1.5H-11Z',
    double: 'M15-5V5',
  },
  floor: {
    outline: 'M1-2.5H8V-6L15 0L8 6V2.5H1Z',
    hatch: 'M4-2.5V2.5M7-2.5V2.5M10-4V4',
    middle: 7,
    foot: 'M0-7V7',
    double: 'M-4-7V7',
  },
  ceiling: {
    outline: 'M-1-2.5H-8V-6L-15 0L-8 6V2.5H-1Z',
    hatch: 'M-4-2.5V2.5M-7-2.5V2.5M-10-4V4',
    middle: -7,
    foot: 'M0-7V7',
    double: 'M4-7V7',
  },
  /** The end of a range. */
  end: { outline: '', hatch: '', foot: 'M0-7V7', double: 'M4-7V7' },
} satisfies Record<string, Form>;
