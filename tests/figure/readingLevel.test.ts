import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import { Figure } from '../../src/model/figure.ts';
import { root } from '../support/build.ts';
import { english } from './oracle.ts';

/**
 * The highest grades: of what is generated and of how to read a figure nine years of school, as
 * Chartability asks; of what editors say that it means, the most there is today, which is above that.
 */
const most = { generated: 9, howToRead: 9, meaning: 19 };

const { ledger } = checkDossier(join(root, '.'));
const { dossier } = ledger;

/** The dossier's own names, longest first. */
const names = [
  ...[...dossier.origins.values(), ...dossier.measures.values(), ...dossier.events.values()],
  ...[...dossier.places.values(), ...dossier.settings.originGroups],
  ...[...dossier.dimensions.values()].flatMap(({ label, members }) => [{ label }, ...members]),
]
  .map(({ label }) => label)
  .toSorted((a, b) => b.length - a.length);

/** A name counts as one easy word, as it does by Dale and Chall (1948): it is what the reader came for. */
function hideNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, 'Ann'), text);
}

/** Returns the grade of a text by Flesch and Kincaid (1975); a number counts as one word of one syllable. */
function gradeOf(text: string): number {
  const plain = hideNames(text).replace(/\d[\d,.]*(?<![.,])/g, 'one');
  const words = plain.match(/[\p{L}’'-]+/gu) ?? [];
  const sentences = plain.match(/[^.!?]+(?:[.!?]+(?=\s|$)|$)/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

const figures = [...dossier.figures.keys()].map((id) => resolveFigure(ledger, id, english));

test.each(figures)('the words of $id are easy to read', (figure) => {
  expect(gradeOf(figure.description.join(' '))).toBeLessThanOrEqual(most.generated);
  expect(gradeOf(figure.howToRead)).toBeLessThanOrEqual(most.howToRead);
  expect(gradeOf(figure.meaning)).toBeLessThanOrEqual(most.meaning);
});

test('every figure says what it means in the words of its editors', () => {
  const least = { kind: 'steps', headline: 'H', subtitle: 'S', howToRead: 'R' };
  expect(Figure.safeParse({ ...least, meaning: 'M' }).success).toBe(true);
  expect(Figure.safeParse(least).success).toBe(false);
  expect(Figure.safeParse({ ...least, meaning: '' }).success).toBe(false);
});

test('a hard text has a higher grade than an easy one', () => {
  expect(gradeOf('The cat sat. It was red.')).toBeLessThan(2);
  expect(
    gradeOf('Notwithstanding considerable administrative complications, authorities reconsidered.'),
  ).toBeGreaterThan(15);
});
