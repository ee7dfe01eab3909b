import { distance } from 'fastest-levenshtein';

/**
 * Returns the known word that is nearest to a mistyped one (Levenshtein distance), or null where
 * none is near enough to be what the author meant: at most a third of its letters differ.
 */
export function findNearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Returns a hint for an unknown word: the nearest known one, else what to do instead. */
export function suggestNearest(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, known);
  return nearest === null ? otherwise : `Did you mean "${nearest}"?`;
}
