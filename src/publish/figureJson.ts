import { creditFigure } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../words/language.ts';
import { listFigureRecords } from './figureRecords.ts';

/** Returns a figure as JSON: its words, its state, what bears on it, and the lines of its table. */
export function printFigureJson(
  ledger: Ledger,
  figure: ResolvedFigure,
  language: Language,
): string {
  const { id, headline, subtitle, howToRead, description, meaning, sources } = figure;
  const { title, publisher, released } = ledger.dossier.settings;
  const { address, licence, unit, dispute } = creditFigure(ledger, figure, language);
  const { disagreements, open, checks } = dispute;
  const content = {
    id,
    address,
    headline,
    subtitle,
    how_to_read: howToRead,
    description,
    meaning,
    unit,
    site: title,
    publisher,
    released,
    licence,
    dispute: {
      disagreements: disagreements.length,
      open,
      readings: disagreements.flatMap(({ reading }) => reading?.id ?? []),
      checks: checks.map((check) => check.id),
    },
    sources: sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      published: source.published,
      address: source.address,
    })),
    claims: listFigureRecords(ledger, figure, language),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
