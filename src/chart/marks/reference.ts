import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent } from '../../base/number.ts';
import type { Mark } from '../mark.ts';
import type { Panel } from '../panel.ts';
import { lineBox } from './label.ts';
import type { Box, Place, Spot } from './label.ts';
import type { Wish } from './names.ts';
import { drawBound } from './symbol.ts';

/** Returns a dashed line for each reference over all the time, as an announcement has no day of its own; a ceiling has its lid. */
export function drawReferences(references: readonly Mark[], panel: Panel): Element[] {
  const [first, last] = panel.clear;
  return references.flatMap((mark) => {
    const y = panel.heightOf(mark.high);
    const className = ['reference', `group-${mark.group}`];
    const ends = { x1: percent(first), x2: percent(last), y1: y, y2: y };
    const line = buildElement('line', { className, dataClaim: mark.id, ...ends }, [
      buildElement('title', {}, mark.title),
    ]);
    if (mark.shape !== 'ceiling') return [line];
    const lid = drawBound('ceiling', { x: percent(last), y, heading: 'up' });
    return [line, buildElement('g', { className: [`group-${mark.group}`] }, [lid])];
  });
}

/** Returns what the lines of references keep to themselves. */
export function referenceBoxes(references: readonly Mark[], panel: Panel): Box[] {
  const [first, last] = panel.clear;
  return references.map((mark) => {
    const y = panel.heightOf(mark.high);
    return lineBox({ share: first, y }, { share: last, y });
  });
}

/** Above the line, else below it. */
const places: readonly Place[] = [
  { side: 'middle', dx: 0, dy: -8, apart: { x: 0, y: 0 } },
  { side: 'middle', dx: 0, dy: 17, apart: { x: 0, y: 0 } },
];

/** Returns the wishes for the words of references: who announces what or, where there is no room, what; anywhere along the line. */
export function wishReferences(references: readonly Mark[], panel: Panel): Wish[] {
  const [first, last] = panel.clear;
  const spots = (mark: Mark): Spot[] =>
    [0.5, 0.35, 0.65, 0.25, 0.75].map((share) => ({
      share: first + share * (last - first),
      y: panel.heightOf(mark.high),
    }));
  return references.flatMap((mark) =>
    [`${mark.origin}: ${mark.label}`, mark.label].flatMap((words) => {
      const keys = [`reference ${mark.origin} ${mark.label}`];
      return spots(mark).map((spot) => ({ keys, words, spot, className: 'value-label', places }));
    }),
  );
}
