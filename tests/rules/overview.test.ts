import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

const figure = (range: string) =>
  replace(
    files.settings,
    '"released"',
    `"keyFigures": [{ "label": "Carried", "range": "${range}", "text": "So it is said." }],\n  "released"`,
  );
const question = (chapter: string, answer = 'Some.') =>
  write(
    'data/questions.json',
    `[{ "id": "how-many", "question": "How many?", "answer": "${answer}", "chapter": "${chapter}" }]\n`,
  );

describe('a key figure', () => {
  test('leads to a range', () => {
    expect(check(figure('passengers@2026-03-01'))).toBe('');
    expect(check(figure('passengrs@2026-03-01'))).toMatchInlineSnapshot(
      `"data/dossier.json:16:49 unknown-id: expected the id of one of the measures; found "passengrs". Did you mean "passengers"?"`,
    );
    expect(check(figure('passengers'))).toMatchInlineSnapshot(
      `"data/dossier.json:16:49 range: expected a time, as "passengers" changes with time; found none. Say for which time the range is asked."`,
    );
  });
});

describe('a question', () => {
  test('leads to a chapter, and the nearest is named', () => {
    expect(check(question('crossings'))).toBe('');
    expect(check(question('crossing'))).toMatchInlineSnapshot(
      `"data/questions.json:1:77 unknown-id: expected the name of a chapter: a page with an "order"; found "crossing". Did you mean "crossings"?"`,
    );
  });

  test('leads to a page that has its place among the chapters', () => {
    expect(check(question('index'))).toMatchInlineSnapshot(
      `"data/questions.json:1:77 unknown-id: expected the name of a chapter: a page with an "order"; found "index". Name a file of content/pages/."`,
    );
  });

  test('is not blamed for a chapter whose front matter is refused', () => {
    const edit = replace(files.page, 'order: 1', 'order: one');
    expect(check(question('crossings'), edit)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:4:8 wrong-type: expected a number; found "one". Write it in digits, without quotes."`,
    );
  });

  test('is answered in a text whose references are known', () => {
    expect(check(question('crossings', '{claim:a.b}'))).toMatchInlineSnapshot(
      `"data/questions.json:1:58 unknown-id: expected the id of one of the claims; found "a.b". Name another, or add it."`,
    );
  });
});
