import { creditFigure } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { figureColumns } from '../words/catalogue/figurePage/words.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { citeFigure, writeCitation } from './citation.ts';

/** Returns what goes with the files of a figure: what it is, how to read it, its columns and its sources. */
export function printFigureReadme(
  ledger: Ledger,
  figure: ResolvedFigure,
  language: Language,
): string {
  const { label, sentence, separator, figure: words } = language.words;
  const { readme, column, unit, format } = words.page;
  const credit = creditFigure(ledger, figure, language);
  const sources = figure.sources.map(({ publisher, title, published, address }) => {
    const date = published === null ? words.page.undated : writeDate(published, language);
    return [sentence.listed(publisher, date), title, address].filter(Boolean).join(separator);
  });
  const files = (['svg', 'png', 'csv', 'json'] as const).map(
    (ending) => `${figure.id}.${ending}: ${format[ending]}`,
  );
  const parts = [
    figure.headline,
    figure.subtitle,
    credit.address,
    `${label.howToRead}: ${figure.howToRead}`,
    `${label.shownHere}: ${figure.description.join(' ')}`,
    `${label.meaning}: ${figure.meaning}`,
    ...(credit.unit === '' ? [] : [`${unit}: ${credit.unit}`]),
    `${label.released} ${credit.released}${separator}${credit.disputed}`,
    listLines(readme.files, files),
    listLines(
      readme.columns,
      figureColumns.map((name) => `${name}: ${column[name]}`),
    ),
    readme.empty,
    listLines(label.sources, sources),
    `${words.page.cite}: ${writeCitation(citeFigure(ledger, figure), language)}`,
    printLicence(ledger, language),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Returns under which licence a figure may be used. */
export function printLicence({ dossier }: Ledger, { words }: Language): string {
  const { name, address } = dossier.settings.licences.data;
  return words.figure.page.readme.licence(name, address);
}

function listLines(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n');
}
