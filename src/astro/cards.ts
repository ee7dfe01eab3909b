import { stateHead } from '../ledger/head.ts';
import type { Head } from '../ledger/head.ts';
import { need } from '../ledger/ledger.ts';
import { stateUpdate } from '../ledger/stated.ts';
import { nameCell, queryOf, stateRange } from '../ledger/statement.ts';
import { findLeadingRange } from '../prose/leadingRange.ts';
import { printCard } from '../publish/card.ts';
import type { CardContent } from '../publish/card.ts';
import { renderPng } from '../publish/png.ts';
import { getFigure, getSite } from './dossier.ts';
import { listFontFiles } from './figureFiles.ts';

/** The card of the whole dossier, and of every page without one of its own. */
const wholeCard = 'index';

/**
 * Returns the names of all cards: of the overview and each other page of narrative, each update, figure
 * and key measure, by its path.
 */
export function listCardNames(): string[] {
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

/** Returns the path of the card of a page: its own, or that of the dossier. */
export function cardPath(path: string): string {
  const name = path.replace(/\/$/, '');
  return `cards/${listCardNames().includes(name) ? name : wholeCard}.png`;
}

/** Returns a card as a PNG; the style sheets are given as text. */
export function drawCard(name: string, css: string): Uint8Array {
  const { ledger, language } = getSite();
  const svg = printCard(ledger, { card: composeCard(name), css }, language);
  return renderPng(svg, { fontFiles: listFontFiles() });
}

function composeCard(name: string): CardContent {
  const { ledger, language } = getSite();
  const { words } = language;
  const query = findLeadingRange(ledger, name === wholeCard ? '' : `${name}/`);
  const { title, description: text } = headOf(name);
  if (!query) return { title, text, range: null };
  const { value, time, basis } = stateRange(ledger, query, language);
  const { measure, dimensions = {} } = query;
  return {
    title,
    text,
    range: {
      name: nameCell({ measure, dimensions }, ledger, language),
      value,
      basis: [words.label.reported, time, basis].filter(Boolean).join(words.separator),
    },
  };
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
