import type { Element } from 'hast';
import { isOneDay } from '../../base/edtf.ts';
import { buildElement } from '../../base/hast.ts';
import { percent } from '../../base/number.ts';
import type { Mark } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Spot } from './label.ts';
import { drawSymbol } from './symbol.ts';

/** What of a panel says where a claim stands. */
export type Place = Pick<Panel, 'time' | 'undated' | 'heightOf'>;

/** Where a claim stands on a panel: its symbol, and the shares of the width between which its time lies. */
export interface Stand {
  readonly spot: Spot;
  readonly from: number;
  readonly to: number;
}

/** A share of the width no wider than a symbol: in a time that short the symbol covers both ends. */
const shortest = 0.014;

/**
 * Returns where a claim stands. What is dated to a longer time has its symbol at the end of it, as by then
 * the value was reached; where the end is open, at its start. A time that is no wider than the symbol has
 * it amid. Undated marks stand aside.
 */
export function standOf({ time, high }: Mark, panel: Place): Stand {
  const y = panel.heightOf(high);
  const at = (share: number, from = share, to = share): Stand => ({ spot: { share, y }, from, to });
  if (!time) return at(panel.undated);
  const start = panel.time(time.start);
  if (isOneDay(time)) return at(start);
  const end = panel.time(time.end);
  if (Number.isFinite(time.end - time.start) && end - start < shortest)
    return at((start + end) / 2);
  return at(Number.isFinite(time.end) ? end : start, start, end);
}

/** Half the height in pixels of the cap at the end of a time, and the arrow of an open end, to the right. */
const [cap, arrow] = [7, 'M0 0H13M8-4L13 0L8 4'];

/**
 * Returns the mark of a claim. A value that is dated to a month or a year stands at the end of a dotted
 * line with a cap at either end: it is of some moment between them, and nothing holds all along, as it
 * would on the solid line of a step. A value of a whole period, such as a fiscal year, stands on a thick
 * bar. An open end leads on as an arrow.
 */
export function drawMoment(mark: Mark, panel: Place): Element {
  const { spot, from, to } = standOf(mark, panel);
  const x = percent(spot.share);
  const symbol = drawSymbol(mark, {
    x,
    y: spot.y,
    heading: 'up',
    from: { x, y: panel.heightOf(mark.low) },
  });
  return from < to ? buildElement('g', {}, [...drawTimeOf(mark, panel), symbol]) : symbol;
}

function drawTimeOf(mark: Mark, panel: Place): Element[] {
  const { spot, from, to } = standOf(mark, panel);
  const [x1, x2, y] = [percent(from), percent(to), spot.y];
  const kind = mark.covers ? 'is-period' : 'is-time';
  const className = ['reach', kind, `group-${mark.group}`];
  const end = (x: string, isOpen: boolean, turn: string): Element[] => {
    if (isOpen) {
      const head = buildElement('path', { d: arrow, transform: turn || undefined });
      return [
        buildElement(
          'svg',
          { x, y, overflow: 'visible', className: ['reach', `group-${mark.group}`] },
          [head],
        ),
      ];
    }
    if (mark.covers) return [];
    const own = { className: ['reach', `group-${mark.group}`], x1: x, x2: x };
    return [buildElement('line', { ...own, y1: y - cap, y2: y + cap })];
  };
  return [
    buildElement('line', { className, x1, x2, y1: y, y2: y }),
    ...end(x1, mark.time?.start === -Infinity, 'scale(-1 1)'),
    ...end(x2, mark.time?.end === Infinity, ''),
  ];
}
