import { heightOf } from '../chart/drawingHeight.ts';
import { siteAddress } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Pixels that words and legend take up around a drawing, on a page of middle width. */
const around = 320;

/**
 * Returns the code that shows a figure on another page: a frame with a title and a height that suits, and
 * the script that gives it the height which the figure asks for. Without the script the frame scrolls.
 */
export function printEmbedCode(
  { dossier }: Ledger,
  { id, headline, drawing }: Pick<ResolvedFigure, 'id' | 'headline' | 'drawing'>,
): string {
  const { address } = dossier.settings;
  const height = around + Math.ceil(heightOf(drawing));
  const page = escapeAttribute(siteAddress(address, `embed/${id}/`));
  const script = escapeAttribute(siteAddress(address, 'embed.js'));
  return [
    `<iframe src="${page}" title="${escapeAttribute(headline)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    `<script src="${script}" async></script>`,
  ].join('\n');
}

function escapeAttribute(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
