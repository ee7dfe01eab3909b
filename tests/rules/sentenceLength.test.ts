import { expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const body = (words: string) =>
  replace(files.page, 'The bridge was opened', `${words}\n\nThe bridge was opened`);
const words = (count: number) => `Some ${'more '.repeat(count - 2)}words`;

test('a sentence of more than 45 words is warned of where it begins', () => {
  expect(check(body(`A short one. ${words(46)}.`))).toMatchInlineSnapshot(
    `"content/pages/crossings.mdx:9:14 long-sentence: expected at most 45 words in a sentence; found 46. Make two sentences of it."`,
  );
});

test('a text of the data is warned of like prose', () => {
  expect(check(replace(files.readings, ', crews among them.', `. ${words(50)}.`))).toMatch(
    /^data\/readings\/first\.json:\d+:\d+ long-sentence: .*found 50\./,
  );
});

test('a sentence of 45 words passes, a value counts as one, and a short sentence may follow', () => {
  const value = '<Value claim="bridge-opening.post-0302" />';
  expect(check(body(`${words(44)} ${value}. ${words(44)}.`))).toBe('');
});

test('a side note is no part of the sentence that it interrupts', () => {
  const note = `<Note>${words(20)}.</Note>`;
  expect(check(body(`${words(30)} ${note} ${words(10)}.`))).not.toMatch(/long-sentence/);
});
