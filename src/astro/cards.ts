import { stateHead } from '../ledger/head.ts';
import type { Head } from '../ledger/head.ts';
import { need } from '../ledger/ledger.ts';
import { stateUpdate } from '../ledger/stated.ts';
import { stateClaims } from '../ledger/rangeStatement.ts';
import { nameCell, queryOf } from '../ledger/statement.ts';
import { findLeadingRange } from '../prose/leadingRange.ts';
import { listFigureIds, listReferences, proseAt } from '../prose/pageSubject.ts';
import { describeCard, printCard } from '../publish/card.ts';
import type { CardContent } from '../publish/card.ts';
import { renderPng } from '../publish/png.ts';
import { getFigure, getSite } from './dossier.ts';
import { listFontFiles } from './figureFiles.ts';

/** The card of the whole dossier, and of every page without one of its own. */
const wholeCard = 'index';

/**
 * Returns the names of all cards: of the overview and of each figure, key measure, and other page of
 * narrative or update that shows a claim, by its path.
 */
export function listCardNames(): string[] {
  return listNames().filter(showsClaims);
}

function listNames(): string[] {
  const { pages, updates, figures, settings } = getSite().ledger.dossier;
  const measures = settings.keyFigures.map(({ range }) => queryOf(getSite().ledger, range).measure);
  return [
    wholeCard,
    ...[...pages.keys()].filter((slug) => slug !== wholeCard),
    ...[...updates.keys()].map((id) => `updates/${id}`),
    ...[...figures.keys()].map((id) => `figures/${id}`),
    ...new Set(measures.map((id) => `measures/${id}`)),
  ];
}

/** A page of words alone reports nothing: it has the card of the dossier. */
function showsClaims(name: string): boolean {
  const { ledger } = getSite();
  const prose = name === wholeCard ? null : proseAt(ledger, `${name}/`);
  return !prose || listFigureIds(prose).length > 0 || listReferences(ledger, prose).length > 0;
}

/** Returns the path of the card of a page: its own, or that of the dossier. */
export function cardPath(path: string): string {
  return `cards/${cardName(path)}.png`;
}

/** Returns in words what stands on the card of a page, for those who do not see it. */
export function describeCardOf(path: string): string {
  return describeCard(composeCard(cardName(path)), getSite().language);
}

/** Returns a card as a PNG; the style sheets are given as text. */
export function drawCard(name: string, css: string): Uint8Array {
  const { ledger, language } = getSite();
  const svg = printCard(ledger, { card: composeCard(name), css }, language);
  return renderPng(svg, { fontFiles: listFontFiles() });
}

/** Returns what stands on the card of a name, all of it from the page's own subject. */
export function composeCard(name: string): CardContent {
  const { ledger, language } = getSite();
  const { title, description } = headOf(name);
  const leading = findLeadingRange(ledger, name === wholeCard ? '' : `${name}/`);
  const stated = leading && stateClaims(ledger, leading, language);
  if (!stated) return { title, text: description, range: null };
  const { measure, dimensions = {} } = leading.query;
  const { value, time, basis, ends } = stated;
  const cell = nameCell({ measure, dimensions }, ledger, language);
  return { title, text: description, range: { name: cell, value, time, basis, ends } };
}

function cardName(path: string): string {
  const name = path.replace(/\/$/, '');
  return listNames().includes(name) && showsClaims(name) ? name : wholeCard;
}

function headOf(name: string): Head {
  const { ledger, language } = getSite();
  const { pages, updates, measures, settings } = ledger.dossier;
  const [room, id = ''] = name.split('/');
  if (name === wholeCard) return settings;
  if (room === 'figures') {
    const { headline, subtitle } = getFigure(id);
    return { title: headline, description: subtitle };
  }
  if (room === 'measures') {
    const { label, definition } = need(measures, id);
    return { title: label, description: definition };
  }
  if (room === 'updates') return stateUpdate(ledger, need(updates, id), language);
  return stateHead(ledger, need(pages, name), language);
}
