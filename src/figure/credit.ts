import { findDispute } from '../ledger/dispute.ts';
import type { Dispute } from '../ledger/dispute.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import type { Measure } from '../model/measure.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import type { ResolvedFigure } from './resolveFigure.ts';

/** A publisher with each of its sources that a figure draws from. */
export interface CreditedPublisher {
  readonly publisher: string;
  readonly sources: readonly { readonly id: string; readonly date: string }[];
}

/** What stands under a figure wherever it is shown: whom it draws from, its state, and its dispute. */
export interface Credit {
  /** By name. */
  readonly publishers: readonly CreditedPublisher[];
  /** What is counted; empty where the values are dates. */
  readonly unit: string;
  /** The day of the release, in words. */
  readonly released: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** The address of the figure's page, with host. */
  readonly address: string;
  readonly dispute: Dispute;
  /** How many disagreements bear on the claims, in words. */
  readonly disputed: string;
  /** What stands between entries of a line; it stays with the entry before it. */
  readonly separator: string;
}

/** Returns what stands under a figure. */
export function creditFigure(
  ledger: Ledger,
  figure: Pick<ResolvedFigure, 'id' | 'table' | 'sources'>,
  language: Language,
): Credit {
  const { settings } = ledger.dossier;
  const claims = figure.table.flatMap(({ claim }) => (claim ? [claim] : []));
  const measures = [...new Set(claims.map(({ measure }) => measure))];
  const dispute = findDispute(
    ledger,
    claims.map(({ id }) => id),
  );
  return {
    publishers: listPublishers(figure, language),
    unit: nameUnits(
      measures.map((id) => need(ledger.dossier.measures, id)),
      language,
    ),
    released: writeDate(settings.released, language),
    licence: settings.licences.data,
    address: siteAddress(settings.address, `figures/${figure.id}/`),
    dispute,
    disputed: writeDispute(dispute, language),
    separator: language.words.separator.replace(/^ /, '\u00a0'),
  };
}

/** Returns the address of a page or file of the site, with host. */
export function siteAddress(site: string, path: string): string {
  return `${site.replace(/\/$/, '')}/${path}`;
}

/** Returns the publishers with the dates of their sources, as entries of a line. */
export function writePublishers({ publishers }: Credit, { words }: Language): string[] {
  return publishers.map(({ publisher, sources }) => {
    const dates = sources.map(({ date }) => date).join(words.figure.page.comma);
    return `${publisher} (${dates})`;
  });
}

function listPublishers(
  { sources }: Pick<ResolvedFigure, 'sources'>,
  language: Language,
): CreditedPublisher[] {
  const byDate = sources.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  return [...Map.groupBy(byDate, ({ publisher }) => publisher)]
    .map(([publisher, own]) => ({
      publisher,
      sources: own.map(({ id, published }) => ({
        id,
        date:
          published === null ? language.words.figure.page.undated : writeDate(published, language),
      })),
    }))
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, language.tag));
}

function nameUnits(measures: readonly Measure[], language: Language): string {
  const units = measures.flatMap((measure) => nameUnit(measure, language));
  return [...new Set(units)].join(', ');
}

function nameUnit({ kind, unit, currency }: Measure, { tag, words }: Language): string[] {
  if (kind === 'share') return [words.figure.page.percent];
  if (kind === 'amount' && currency) {
    const names = new Intl.DisplayNames(tag, { type: 'currency' });
    return [names.of(currency.code) ?? currency.code];
  }
  return unit ? [unit.other] : [];
}

function writeDispute({ disagreements, open }: Dispute, language: Language): string {
  const { page } = language.words.figure;
  if (disagreements.length === 0) return page.undisputed;
  const all = language.count(disagreements.length, 'disagreement');
  return page.disputed(all, open === 0 ? '' : language.number(open));
}
