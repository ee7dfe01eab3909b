import type { Element } from 'hast';
import { buildElement } from '../base/hast.ts';
import type { ChartData, Facet, Mark } from './mark.ts';
import { stackBlocks, wordsBlock } from './marks/stack.ts';
import type { Block } from './marks/stack.ts';
import { across, extentOf, narrowest } from './scale.ts';

/** Pixels: the space after the title of a panel, and after a panel. */
const gap = { title: 6, panel: 20 };

/**
 * Returns the drawing of a kind; where the data are split, a drawing for each panel under its name, one
 * below the other, all on one scale of values and one of time.
 */
export function drawFacets(draw: (data: ChartData) => Element, data: ChartData): Element {
  // A map lays out its own panels: their height goes by their width.
  if (data.facets.length === 0 || data.map) return draw(data);
  const shared = {
    ...data,
    facets: [],
    domain: [...data.marks, ...data.references].flatMap(({ low, high }) => [low, high]),
    period: data.period ?? periodOf(data),
  };
  const panels = data.facets.map((facet) => panelBlock(facet, draw(dataOf(facet, shared)), data));
  const whole = stackBlocks(panels);
  return buildElement('svg', { width: '100%', height: whole.height }, [...whole.draw(0)]);
}

function periodOf({ marks, scale }: ChartData): ChartData['period'] {
  const ofValue = ({ low, high }: Mark): { start: number; end: number } => ({
    start: low,
    end: high,
  });
  const times = marks.map((mark) => (scale === 'time' ? ofValue(mark) : mark.time));
  return times.some((time) => time !== null) ? extentOf(times) : null;
}

/** A row that has no value in a panel says so there. */
function dataOf({ id }: Facet, data: ChartData): ChartData {
  const isOwn = ({ facet }: Mark): boolean => facet === id;
  const marks = data.marks.filter(isOwn);
  const { missing } = data.language.words;
  const rows = data.rows.map((row) => {
    const isDrawn = marks.some((mark) => mark.row === row.id);
    return { ...row, missing: isDrawn ? '' : row.missing || missing['not-reported'] };
  });
  return { ...data, marks, references: data.references.filter(isOwn), rows };
}

function panelBlock({ label }: Facet, drawing: Element, { language }: ChartData): Block {
  const height = Number(drawing.properties['height']);
  const place = { className: 'panel-title', x: across(0, language.direction), width: narrowest };
  const title = wordsBlock(label, place);
  return stackBlocks([
    title,
    {
      height: gap.title + height + gap.panel,
      draw: (top) => [
        buildElement(
          'svg',
          { ...drawing.properties, y: top + gap.title, overflow: 'visible' },
          drawing.children,
        ),
      ],
    },
  ]);
}
