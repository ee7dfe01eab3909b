import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { styleOf } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Speller } from '../load/speller.ts';
import type { Passage } from '../prose/passages.ts';

/** Returns a finding for each word that neither the dictionary of the language nor the dossier has. */
export function findMisspellings(passages: readonly Passage[], spell: Speller['spell']): Finding[] {
  return passages
    .filter(({ quoted }) => !quoted)
    .flatMap(({ text, placeAt }) =>
      spell(text).map(({ word, offset, suggestions }) =>
        composeFinding({
          code: 'spelling',
          severity: 'warning',
          at: placeAt(offset),
          expected: 'a word of the dictionary, or of "dictionary" in data/style.json',
          found: `"${word}"`,
          hint: hintFor(suggestions),
        }),
      ),
    );
}

function hintFor(suggestions: readonly string[]): string {
  const best = suggestions.slice(0, 3).map((word) => `"${word}"`);
  if (best.length === 0) return 'Mend it, or add it there.';
  return `Did you mean ${best.join(' or ')}? Else add it there.`;
}

/**
 * Returns the words that a dossier itself says are right, names of all kinds and its dictionary, and
 * those that it avoids, which are told as such.
 */
export function listKnownWords(dossier: Dossier): string[] {
  const { names = [], wordings = [], dictionary = [] } = styleOf(dossier) ?? {};
  return [
    ...dictionary,
    ...[...names, ...wordings].flatMap(({ avoid }) => avoid),
    ...names.map(({ name }) => name),
    ...[...dossier.glossary.values()].map(({ term }) => term),
    ...[...dossier.places.values()].map(({ label }) => label),
    ...[...dossier.origins.values()].map(({ label }) => label),
    ...[...dossier.sources.values()].map(({ publisher }) => publisher),
    ...[...dossier.dimensions.values()].flatMap(({ members }) => members.map(({ label }) => label)),
  ];
}
