import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lastRules, rules, wordRules } from '../../src/rules/index.ts';
import { check } from '../support/dossierCopy.ts';

const folder = resolve(import.meta.dirname, '../../src/rules');
const texts = readdirSync(folder)
  .filter((file) => file !== 'index.ts')
  .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
const all = [...rules, ...lastRules, ...wordRules];
const named = texts.flatMap(({ file, text }) =>
  [...text.matchAll(/^export const (check\w+): (?:Word)?Rule/gm)].map(([, name = '']) => ({
    file,
    name,
  })),
);

test('every rule has a test of its own, named like it', () => {
  expect(named.length).toBe(all.length);
  const tests = readdirSync(import.meta.dirname);
  const missing = named.filter(({ file }) => !tests.includes(file.replace('.ts', '.test.ts')));
  expect(missing).toEqual([]);
});

test('every rule is in the index, once', () => {
  expect(all.map((rule) => rule.name).sort()).toEqual(named.map(({ name }) => name).sort());
});

test('the dossier that the tests break has no finding before', () => {
  expect(check()).toBe('');
});
