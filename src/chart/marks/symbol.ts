import type { Element } from 'hast';
import { s } from 'hastscript';
import { isCounted } from '../mark.ts';
import type { Mark } from '../mark.ts';

/** Which way values grow on the drawing. */
export type Heading = 'right' | 'left' | 'up';

const turns: Record<Heading, number> = { right: 0, left: 180, up: -90 };

/** Where a symbol stands: x as an SVG percentage, y in pixels. */
export interface Spot {
  readonly x: string;
  readonly y: number;
  readonly heading: Heading;
}

/**
 * Returns the symbol of a mark, drawn around its spot. Shape says how the value is stated: a dot for
 * an exact number, a dot in a broken ring for "about", a foot and an arrow towards more for a floor,
 * a lid and an arrow towards less for a ceiling; a line strikes through what is disowned or copied wrongly.
 */
export function drawSymbol(mark: Mark, { x, y, heading }: Spot): Element {
  const parts = [...drawShape(mark), ...drawStatus(mark)];
  const className = [
    'mark',
    `group-${mark.group}`,
    ...mark.statuses.map((status) => `is-${status}`),
  ];
  const own = { x, y, overflow: 'visible', className, 'data-claim': mark.id };
  return s('svg', own, [s('title', mark.title), ...turnParts(parts, heading)]);
}

/** Returns the foot or the lid of a bound by itself, for a line that is open or a ceiling. */
export function drawBound(shape: 'floor' | 'ceiling', { x, y, heading }: Spot): Element {
  const bound = s('path', { className: ['bound'], d: shapePaths[shape] });
  return s('svg', { x, y, overflow: 'visible' }, turnParts([bound], heading));
}

function turnParts(parts: Element[], heading: Heading): Element[] {
  const turn = turns[heading];
  return turn === 0 ? parts : [s('g', { transform: `rotate(${turn})` }, parts)];
}

const shapePaths = {
  floor: 'M0-6V6M0 0H15M10-4L15 0L10 4',
  ceiling: 'M0-6V6M0 0H-15M-10-4L-15 0L-10 4',
};

function drawShape({ shape }: Mark): Element[] {
  const dot = (r: number): Element => s('circle', { className: ['dot'], r });
  switch (shape) {
    case 'about':
      return [s('circle', { className: ['soft'], r: 8 }), dot(4)];
    case 'floor':
      return [s('path', { className: ['bound'], d: shapePaths.floor })];
    case 'ceiling':
      return [s('path', { className: ['bound'], d: shapePaths.ceiling })];
    default:
      return [dot(5)];
  }
}

function drawStatus({ statuses }: Mark): Element[] {
  return !isCounted({ statuses }) ? [s('path', { className: ['strike'], d: 'M-8 6L8-6' })] : [];
}
