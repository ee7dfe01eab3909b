import { Resvg } from '@resvg/resvg-js';

/** How many pixels of the picture stand for one of the drawing. */
const zoom = 2;

/**
 * Returns an SVG file as a PNG of double size. Its faces are those of the files given and no others, so
 * that it comes out the same everywhere.
 */
export function renderFigurePng(svg: string, fontFiles: readonly string[]): Uint8Array {
  const font = {
    fontFiles: [...fontFiles],
    loadSystemFonts: false,
    defaultFontFamily: 'Source Sans 3',
  };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render().asPng();
}
