import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

describe('a character that readers cannot see is told at its own place', () => {
  test('a control character in JSON, raw', () => {
    expect(check(replace(files.origins, 'Alder Post', 'Alder\u0007 Post'))).toMatchInlineSnapshot(
      `"data/origins.json:3:40 hidden-character: expected characters that readers can see; found U+0007, a control character. Take it out."`,
    );
  });

  test('a control character in JSON, as an escape', () => {
    expect(check(replace(files.origins, 'Alder Post', 'Alder\\u001b[1m'))).toMatchInlineSnapshot(
      `"data/origins.json:3:40 hidden-character: expected characters that readers can see; found U+001B, a control character. Take it out."`,
    );
  });

  test('a direction override in JSON, raw', () => {
    expect(check(replace(files.origins, 'Alder Post', 'Alder \u202ePost'))).toMatchInlineSnapshot(
      `"data/origins.json:3:41 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('a direction override in JSON, as an escape', () => {
    expect(check(replace(files.origins, 'Alder Post', 'Alder \\u202ePost'))).toMatchInlineSnapshot(
      `"data/origins.json:3:41 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('a direction override in a key of JSON', () => {
    const edit = replace(files.origins, '"group": "press"', '"group": "press", "no\\u202ete": "x"');
    expect(check(edit)).toMatchInlineSnapshot(`
      "data/origins.json:3:66 unknown-key: expected one of the keys id, label, group, speaker, names, note; found "no<U+202E>te". Did you mean "note"?
      data/origins.json:3:69 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."
    `);
  });

  test('an isolate in JSON', () => {
    expect(check(replace(files.origins, 'Alder Post', '\u2067Alder Post'))).toMatchInlineSnapshot(
      `"data/origins.json:3:35 hidden-character: expected characters that readers can see; found U+2067, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('a direction override in a page, raw', () => {
    expect(check(replace(files.page, 'The bridge', 'The \u202ebridge'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:5 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('a direction override in a page, as a reference', () => {
    expect(check(replace(files.page, 'The bridge', 'The &#x202e;bridge'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:5 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
    expect(check(replace(files.page, 'The bridge', 'The &#8238;bridge'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:5 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('a direction override in front matter, raw', () => {
    expect(check(replace(files.page, 'The boats', 'The \u202eboats'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:12 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('a direction override in front matter, as an escape', () => {
    expect(
      check(replace(files.page, 'title: The boats', 'title: "The \\u202eboats"')),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:8 hidden-character: expected characters that readers can see; found U+202E, which overrides the direction of text. Take it out; direction comes from the language of the text."`,
    );
  });

  test('half of a character, as an escape', () => {
    expect(check(replace(files.origins, 'Alder Post', 'Alder \\ud83dPost'))).toMatchInlineSnapshot(
      `"data/origins.json:3:41 hidden-character: expected characters that readers can see; found U+D83D, half of a character. Write the whole character as itself, without an escape."`,
    );
  });

  test('a number of Unicode that is no character', () => {
    expect(check(replace(files.origins, 'Alder Post', 'Alder \\uffffPost'))).toMatchInlineSnapshot(
      `"data/origins.json:3:41 hidden-character: expected characters that readers can see; found U+FFFF, which is no character. Take it out."`,
    );
  });

  test('a control character in a page', () => {
    expect(check(replace(files.page, 'The bridge', 'The \u0000bridge'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:5 hidden-character: expected characters that readers can see; found U+0000, a control character. Take it out."`,
    );
  });
});

describe('characters that languages need are kept', () => {
  test('in data and pages', () => {
    const words = 'نهر می\u200cرود \u200fab\u200e café 橋 🚢';
    const edits = [
      replace(files.origins, 'Alder Post', words),
      replace(files.page, 'The boats', words),
      replace(files.page, 'The bridge', `${words} &#x2013;`),
    ];
    expect(check(...edits)).toBe('');
  });
});
