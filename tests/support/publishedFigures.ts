import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFontFiles } from '../../src/astro/figureFiles.ts';
import { checkDossier } from '../../src/check.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import type { ResolvedFigure } from '../../src/figure/resolveFigure.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { FigureMeans } from '../../src/publish/figureFiles.ts';
import { languageOf } from '../../src/words/language.ts';
import type { Language } from '../../src/words/language.ts';
import { root } from './build.ts';

/** A figure of a dossier with all that its files are made from. */
export interface PublishedFigure {
  readonly name: string;
  readonly ledger: Ledger;
  readonly language: Language;
  readonly figure: ResolvedFigure;
}

/** Returns every figure of the first dossier, of the one from right to left and of the tiny one. */
export function listPublishedFigures(): PublishedFigure[] {
  return ['.', 'tests/fixtures/water', 'tests/fixtures/small'].flatMap((dir) => {
    const { ledger } = checkDossier(join(root, dir));
    const language = languageOf(ledger.dossier.settings.language);
    return [...ledger.dossier.figures.keys()].map((id) => ({
      name: `${dir} ${id}`,
      ledger,
      language,
      figure: resolveFigure(ledger, id, language),
    }));
  });
}

/** What the site makes its files with. */
export const figureMeans: FigureMeans = {
  css: ['tokens', 'charts', 'maps', 'poster']
    .map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'))
    .join('\n'),
  fonts: listFontFiles(),
};
