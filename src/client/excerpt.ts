/** A piece of an excerpt: words, and whether they are those that were searched for. */
export interface ExcerptPiece {
  readonly words: string;
  readonly isFound: boolean;
}

/**
 * Returns the pieces of an excerpt as the index gives it: a line of HTML with `<mark>` around what was
 * found. `decode` gives back the text of a piece of HTML, so that no other element gets into the page.
 */
export function splitExcerpt(html: string, decode: (html: string) => string): ExcerptPiece[] {
  return html.split(/<(\/?)mark>/).reduce<{ pieces: ExcerptPiece[]; isFound: boolean }>(
    ({ pieces, isFound }, part, index) => {
      if (index % 2 === 1) return { pieces, isFound: part === '' };
      const words = decode(part);
      return { pieces: words === '' ? pieces : [...pieces, { words, isFound }], isFound };
    },
    { pieces: [], isFound: false },
  ).pieces;
}
