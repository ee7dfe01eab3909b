import { distance } from 'fastest-levenshtein';

/**
 * Returns the known word that is nearest to a mistyped one (Levenshtein distance, but a swap of two
 * neighbours counts once), or null where
 * none is near enough to be what the author meant: at most a third of its letters differ.
 */
export function findNearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
    const steps = isSwap(a, b) ? 1 : distance(a, b);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Two neighbouring letters in the wrong order are one slip, not two. */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return at < a.length && b === swapped;
}

/** Returns a hint for an unknown word: the nearest known one, else what to do instead. */
export function suggestNearest(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, known);
  return nearest === null ? otherwise : `Did you mean "${nearest}"?`;
}
