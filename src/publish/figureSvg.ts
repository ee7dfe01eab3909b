import type { Element } from 'hast';
import { flattenDrawing } from '../chart/flatDrawing.ts';
import { printSvg } from '../base/hast.ts';
import { drawPoster, posterWidth } from '../figure/poster.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../words/language.ts';
import { paintDrawing } from './paint.ts';
import { setWords } from './typesetting.ts';

/**
 * Returns a figure as an SVG file that needs nothing else: no style sheet, no percentages, and the words
 * that say where it comes from. The style sheets of the site are given as text.
 */
export function printFigureSvg(
  ledger: Ledger,
  { figure, css }: { figure: ResolvedFigure; css: string },
  language: Language,
): string {
  const poster = drawPoster(ledger, figure, language);
  const painted = paintDrawing(poster, css, posterWidth);
  const { properties } = painted;
  const flat = flattenDrawing(painted, posterWidth);
  const root: Element = {
    ...painted,
    properties: { xmlns: 'http://www.w3.org/2000/svg', ...properties },
    children: flat.children.map((child) => setWords(child, language.direction)),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printSvg(root)}\n`;
}
