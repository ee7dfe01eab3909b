import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Shape } from './mark.ts';
import { drawSymbol } from './marks/symbol.ts';

/** Returns the symbol of a shape by itself, for the legend. */
export function drawLegendSymbol(shape: Shape): Element {
  const mark = {
    id: '',
    row: '',
    facet: '',
    series: '',
    origin: '',
    members: [],
    group: 0,
    shape,
    low: 0,
    high: 0,
    time: null,
    statuses: [],
    cumulative: false,
    label: '',
    when: '',
    title: '',
  };
  const reach =
    shape === 'range' ? [s('line', { className: ['reach'], x1: 4, x2: 22, y1: 8, y2: 8 })] : [];
  const x = shape === 'floor' ? '5' : shape === 'ceiling' ? '21' : shape === 'range' ? '22' : '13';
  const symbol = drawSymbol(mark, { x, y: 8, heading: 'right' });
  return s(
    'svg',
    { width: 26, height: 16, className: ['drawing', 'legend-symbol'], 'aria-hidden': 'true' },
    [...reach, symbol],
  );
}
