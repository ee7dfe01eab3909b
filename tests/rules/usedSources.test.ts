import { describe, expect, test } from 'vitest';
import { check, files, remove, replace, write } from '../support/dossierCopy.ts';

const source = JSON.stringify([
  {
    id: 'letter',
    publisher: 'A reader',
    title: 'To the editor',
    address: null,
    published: null,
    kind: 'social',
  },
]);
const added = write('data/sources/second.json', source);
const phrase = '"locator": { "phrase": "opened last November" }';

describe('a source', () => {
  test('is used', () => {
    expect(check(added)).toMatchInlineSnapshot(
      `"data/sources/second.json:1:8 unused-source: expected a claim or a page that uses the source; found "letter", which nothing uses. Take it out, name it in a claim, or list it under "sources" in the front matter of a page."`,
    );
  });

  test('is used where a claim, a remark, a copy or a page names it', () => {
    const remark = '"annotations": [{ "text": "Doubted.", "sources": ["letter"] }]';
    expect(check(added, replace(files.claims, phrase, `${phrase},\n    ${remark}`))).toBe('');
    const copy = replace(
      files.sources,
      '"kind": "news",',
      '"kind": "news",\n    "copyOf": "letter",',
    );
    expect(check(added, copy)).toBe('');
    expect(check(added, replace(files.page, '- office-report', '- letter'))).toBe('');
  });

  test('is not called unused while an id that is meant for it is misspelt', () => {
    expect(check(added, replace(files.page, '- office-report', '- leter'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:6:5 unknown-id: expected the id of one of the sources; found "leter". Did you mean "letter"?"`,
    );
  });

  test('is not called unused while the claim that names it is refused', () => {
    const remark = '"annotations": [{ "texts": "Doubted.", "sources": ["letter"] }]';
    const edit = replace(files.claims, phrase, `${phrase},\n    ${remark}`);
    expect(check(added, edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:68:23 unknown-key: expected one of the keys text, sources; found "texts". Did you mean "text"?"`,
    );
  });

  test('is not called unused while the front matter that names it is refused', () => {
    const edits = [
      replace(files.page, '- office-report', '- letter'),
      replace(files.page, 'order: 1', 'order: first'),
    ];
    expect(check(added, ...edits)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:4:8 wrong-type: expected a number; found "first". Write it in digits, without quotes."`,
    );
  });

  test('is not called unused while all claims are missing', () => {
    expect(check(remove(files.claims))).toMatchInlineSnapshot(
      `"data/claims/:1:1 missing-file: expected a file of claims, such as data/claims/first.json; found no such file. Add it, or name another folder with --dossier."`,
    );
  });
});
