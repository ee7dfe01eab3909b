import { enhanceDrawing } from './drawing.ts';
import type { Surroundings } from './drawing.ts';
import { claimOf, enhanceLegend } from './emphasis.ts';
import { enhanceTable } from './sorting.ts';
import { readState, writeState } from './state.ts';
import { makeTip } from './tip.ts';

/**
 * Makes the charts and tables of a page answer to pointer, touch and keys. Without this module they
 * are complete; with it they hold the same words.
 */
function enhanceFigures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure.figure')];
  const [first] = figures;
  if (!first) return;
  const { wordChart = '', wordKeys = '', wordClaim = '' } = document.body.dataset;
  const keys = document.createElement('p');
  keys.id = 'chart-keys';
  keys.hidden = true;
  keys.textContent = wordKeys;
  first.before(keys);
  const shared = {
    tip: makeTip(),
    words: { chart: wordChart, keys: wordKeys, claim: wordClaim },
    keysId: keys.id,
  };
  for (const figure of figures) enhanceFigure(figure, shared);
}

function enhanceFigure(figure: HTMLElement, shared: Omit<Surroundings, 'addressOf'>): void {
  const addressOf = readAddresses(figure);
  for (const drawing of figure.querySelectorAll<SVGSVGElement>('svg.drawing:not(.legend-symbol)'))
    enhanceDrawing(drawing, { ...shared, addressOf });
  const name = (figure.getAttribute('aria-labelledby') ?? '').replace(/^figure-/, '');
  const keep = (): void => {
    const query = writeState(location.search, name, {
      group: emphasis.group(),
      order: sorting?.order() ?? null,
    });
    const { pathname, hash } = location;
    history.replaceState(history.state, '', `${pathname}${query && '?'}${query}${hash}`);
  };
  const emphasis = enhanceLegend(figure, keep);
  const table = figure.querySelector('table');
  const sorting = table && enhanceTable(table, keep);
  const { group, order } = readState(location.search, name);
  emphasis.set(group);
  sorting?.set(order);
  // Who shares the address of a sorted table means the table.
  const details = table?.closest('details');
  if (details && sorting?.order()) details.open = true;
}

/** The figure's own table leads to its claims; on the page of a measure they stand on the page itself. */
function readAddresses(figure: HTMLElement): Surroundings['addressOf'] {
  const addresses = new Map<string, string>();
  for (const row of figure.querySelectorAll('tbody tr')) {
    const link = row.querySelector<HTMLAnchorElement>('a[href*="#"]');
    if (link) addresses.set(claimOf(row) ?? '', link.href);
  }
  return (claim) => addresses.get(claim) ?? (document.getElementById(claim) ? `#${claim}` : null);
}

enhanceFigures();
