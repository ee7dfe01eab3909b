import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { round } from '../../base/number.ts';
import { isCounted } from '../mark.ts';
import type { ChartData, Mark } from '../mark.ts';
import { lineBox } from '../marks/label.ts';
import type { Box, Spot } from '../marks/label.ts';
import { standOf } from '../marks/moment.ts';
import { drawPanel, isBound, layPanel } from '../panel.ts';
import type { Panel } from '../panel.ts';

/**
 * Returns running totals over time, every claim a mark. Through the totals that one origin states goes a
 * step, which holds the highest one that it had stated by then. No step joins two origins; a total below
 * an earlier one, bounds, what is disowned or copied wrongly, and what is not dated stand off it. Its last
 * stretch is dashed where the last total is provisional. A total dated to a longer time enters at the end
 * of that time.
 */
export function drawSteps(data: ChartData): Element {
  const panel = layPanel(data);
  const steps = stepsOf(data.marks, panel);
  const layer = {
    under: steps.length > 0 ? [drawLines(steps, panel)] : [],
    taken: steps.flatMap(({ corners }) => boxesOf(corners)),
    joined: new Set(steps.flatMap(({ marks }) => marks)),
    wishes: [],
  };
  return drawPanel(panel, layer, data);
}

/** The totals of one origin, and the corners of the line through them. */
interface Step {
  readonly marks: readonly Mark[];
  readonly corners: readonly Spot[];
  /** True where the last total is provisional. */
  readonly isOpen: boolean;
}

/** One total by itself has no step. */
function stepsOf(marks: readonly Mark[], panel: Panel): Step[] {
  const totals = marks.filter(
    (mark) =>
      mark.cumulative &&
      !isBound(mark) &&
      isCounted(mark) &&
      mark.time !== null &&
      Number.isFinite(mark.time.end),
  );
  return [...Map.groupBy(totals, ({ origin }) => origin).values()]
    .map(climb)
    .filter((own) => own.length > 1)
    .map((own) => ({
      marks: own,
      corners: cornersOf(own, panel),
      isOpen: own.at(-1)?.statuses.includes('provisional') ?? false,
    }));
}

/** Returns the totals of an origin by time, without those below one that it had stated before. */
function climb(totals: readonly Mark[]): Mark[] {
  let top = -Infinity;
  return totals
    .toSorted((a, b) => endOf(a) - endOf(b) || a.high - b.high)
    .filter(({ high }) => {
      const isLower = high < top;
      top = Math.max(top, high);
      return !isLower;
    });
}

function endOf({ time }: Mark): number {
  return time?.end ?? 0;
}

/** From each corner to the next the line is level, then upright; it ends where the last total is stated. */
function cornersOf(marks: readonly Mark[], panel: Panel): Spot[] {
  const spots = marks.map((mark) => standOf(mark, panel).spot);
  return spots.flatMap(({ share, y }, index) => {
    const before = spots[index - 1];
    return before
      ? [
          { share, y: before.y },
          { share, y },
        ]
      : [{ share, y }];
  });
}

function boxesOf(corners: readonly Spot[]): Box[] {
  return corners
    .slice(1)
    .map((corner, i) => lineBox(corners[i] ?? corner, corner, 3))
    .filter(({ from, to, top, bottom }) => from < to || bottom - top > 6);
}

function drawLines(steps: readonly Step[], panel: Panel): Element {
  const lines = steps.flatMap(({ marks, corners, isOpen }) => {
    const className = ['step', `group-${marks[0]?.group ?? 0}`];
    if (!isOpen) return [drawLine(corners, className, panel)];
    const tail = drawLine(corners.slice(-3), [...className, 'is-provisional'], panel);
    return corners.length > 3 ? [drawLine(corners.slice(0, -2), className, panel), tail] : [tail];
  });
  const whole = { viewBox: '0 0 100 100', preserveAspectRatio: 'none', overflow: 'visible' };
  return buildElement('svg', { width: '100%', height: panel.height, ...whole }, lines);
}

function drawLine(corners: readonly Spot[], className: string[], { height }: Panel): Element {
  const points = corners.map(({ share, y }) => [round(share * 100), round((y / height) * 100)]);
  const d = points.map(([x, y], index) => {
    const [x0, y0] = points[index - 1] ?? [];
    if (index === 0) return `M${x} ${y}`;
    return x === x0 ? (y === y0 ? '' : `V${y}`) : `H${x}`;
  });
  return buildElement('path', { className, d: d.join(''), vectorEffect: 'non-scaling-stroke' });
}
