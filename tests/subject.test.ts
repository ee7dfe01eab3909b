import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadDossier } from '../src/load/loadDossier.ts';
import ordinary from './ordinaryWords.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');

/** The words that the labels of the dossier's measures, members, places and origins are made of. */
function subjectWords(): Set<string> {
  const { dossier } = loadDossier(root);
  const labels = [
    ...[...dossier.measures.values()].map(({ label }) => label),
    ...[...dossier.dimensions.values()].flatMap(({ members }) => members.map(({ label }) => label)),
    ...[...dossier.places.values()].map(({ label }) => label),
    ...[...dossier.origins.values()].map(({ label }) => label),
  ];
  const words = labels.flatMap((label) => label.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return new Set(words.filter((word) => !ordinary.includes(word)));
}

/** Words of the engine, split where names join them: `claimValues` is two. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  );
}

test('the engine holds no word of the first dossier’s subject', () => {
  const subject = subjectWords();
  expect(subject.size).toBeGreaterThan(200);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro|css)$/.test(file),
  );
  const found = files.flatMap((file) => {
    const words = [...wordsOf(file), ...wordsOf(readFileSync(join(root, 'src', file), 'utf8'))];
    return [...new Set(words)]
      .filter((word) => subject.has(word))
      .map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('the list of ordinary words holds none that the labels do not use', () => {
  const { dossier } = loadDossier(root);
  const labels = [
    ...dossier.measures.values(),
    ...dossier.places.values(),
    ...dossier.origins.values(),
  ]
    .map(({ label }) => label)
    .concat(
      [...dossier.dimensions.values()].flatMap(({ members }) => members.map(({ label }) => label)),
    );
  const words = new Set(labels.flatMap((label) => label.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  expect(ordinary.filter((word) => !words.has(word))).toEqual([]);
});
