import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureFormat } from '../words/catalogue/figurePage/words.ts';
import type { Language } from '../words/language.ts';
import { citeFigure } from './citation.ts';
import { printFigureBib } from './figureBib.ts';
import { printFigureCsv } from './figureCsv.ts';
import { printFigureJson } from './figureJson.ts';
import { renderFigurePng } from './figurePng.ts';
import { printFigureReadme, printLicence } from './figureReadme.ts';
import { listFigureRecords } from './figureRecords.ts';
import { printFigureRis } from './figureRis.ts';
import { printFigureSvg } from './figureSvg.ts';
import { zipFiles } from './figureZip.ts';

/** What the files of a figure are made with: the style sheets as text, and the faces of the picture. */
export interface FigureMeans {
  readonly css: string;
  /** The paths of font files. */
  readonly fonts: readonly string[];
}

/** Every file that a figure is offered as, by its ending. */
export type FigureFiles = Readonly<Record<FigureFormat, string | Uint8Array>>;

/** Returns every file that a figure is offered as. */
export function printFigureFiles(
  ledger: Ledger,
  { figure, css, fonts }: { figure: ResolvedFigure } & FigureMeans,
  language: Language,
): FigureFiles {
  const { id } = figure;
  const svg = printFigureSvg(ledger, { figure, css }, language);
  const png = renderFigurePng(svg, fonts);
  const csv = printFigureCsv(listFigureRecords(ledger, figure, language));
  const json = printFigureJson(ledger, figure, language);
  const content = {
    'README.txt': printFigureReadme(ledger, figure, language),
    'LICENCE.txt': `${printLicence(ledger, language)}\n`,
    [`${id}.csv`]: csv,
    [`${id}.json`]: json,
    [`${id}.svg`]: svg,
    [`${id}.png`]: png,
  };
  const { released } = ledger.dossier.settings;
  const citation = citeFigure(ledger, figure);
  return {
    svg,
    png,
    csv,
    json,
    zip: zipFiles(content, { folder: id, day: released }),
    bib: printFigureBib(citation),
    ris: printFigureRis(citation),
  };
}
