import { Resvg } from '@resvg/resvg-js';

/** The name of the icon that telephones ask for, on the site. */
export const touchIcon = 'apple-touch-icon.png';

/**
 * Returns a drawing as a PNG of its own size, or of a width in pixels. Its faces are those of the files
 * given and no others, so that it comes out the same everywhere.
 */
export function renderPng(
  svg: string,
  { fontFiles, width }: { fontFiles: readonly string[]; width?: number },
): Uint8Array {
  const font = {
    fontFiles: [...fontFiles],
    loadSystemFonts: false,
    defaultFontFamily: 'Source Sans 3',
  };
  const fitTo =
    width === undefined
      ? ({ mode: 'original' } as const)
      : ({ mode: 'width', value: width } as const);
  return new Resvg(svg, { fitTo, font }).render().asPng();
}
