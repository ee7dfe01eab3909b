import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

/** The faces of the site: each is one file of `src/styles/fonts/`, made from a file of a package. */
export const faces = [
  {
    name: 'serif',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  },
  {
    name: 'sans',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  },
] as const;
export type Face = (typeof faces)[number];

/** Basic Latin, Latin-1, and the marks and letters that European prose needs besides; all else falls to the reader's own fonts. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
] as const;
const besides = '–—‘’“”„†‡•…‰′″‹›€™−×÷≈≤≥←↑→↓ŒœŠšŽžŸ\u2009\u202f';

/** The weights that the style sheets ask for lie between these. */
const weights = { min: 400, max: 700 };

/** Returns a face as WOFF2, cut down to the characters and weights of the site; the same bytes each time. */
export async function subsetFont({ file }: Face): Promise<Buffer> {
  const path = fileURLToPath(import.meta.resolve(file));
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  const options = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;
  return subset(readFileSync(path), characters.join('') + besides, options);
}
