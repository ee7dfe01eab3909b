import { join } from 'node:path';
import { printFigureFiles } from '../publish/figureFiles.ts';
import type { FigureFiles } from '../publish/figureFiles.ts';
import { getFigure, getSite } from './dossier.ts';
import { readEnvironment } from './environment.ts';

/** The faces of pictures: those of the site, and one that has Arabic. */
const faces = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
];

/** Returns the paths of the font files that pictures are set in. */
export function listFontFiles(): string[] {
  const { root } = readEnvironment();
  return faces.map((face) => join(root, 'node_modules/@expo-google-fonts', face));
}

/** Returns every file that a figure is offered as, made once; the style sheets are given as text. */
export function getFigureFiles(id: string, css: string): FigureFiles {
  const { ledger, language, figureFiles } = getSite();
  const known = figureFiles.get(id);
  if (known) return known;
  const means = { figure: getFigure(id), css, fonts: listFontFiles() };
  const files = printFigureFiles(ledger, means, language);
  figureFiles.set(id, files);
  return files;
}
