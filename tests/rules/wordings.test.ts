import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const style = write(
  'data/style.json',
  JSON.stringify({
    wordings: [
      {
        avoid: ['pirate', 'pirates', 'flood of'],
        reason: 'No court has said so.',
        instead: '"boatmen"',
        unless: ['court of pirates'],
      },
    ],
    names: [{ name: 'Alder', avoid: ['Aldar', 'al-Der', 'Upper Aldar'] }],
  }),
);

function body(words: string): Edit {
  return replace(files.page, 'The bridge was opened', `${words}\n\nThe bridge was opened`);
}

describe('a word that the dossier avoids', () => {
  test('is refused in a page, with the reason and a better one', () => {
    expect(check(style, body('They are called *Pirates* here.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:18 wording: expected other words: "boatmen"; found "Pirates". No court has said so."`,
    );
  });

  test('is refused in headings, lists, links and quotations, each at its place', () => {
    const words = '## Pirates\n\n- a [pirate](/sources/)\n\n> some words\n> and pirates';
    expect(check(style, body(words)).replaceAll(/ wording: .*/g, '')).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:4
      content/pages/crossings.mdx:11:6
      content/pages/crossings.mdx:14:7"
    `);
  });

  test('is refused in front matter and in the texts of the data', () => {
    const findings = check(
      style,
      replace(files.page, 'How many boats', 'How many pirates'),
      replace(files.readings, 'crews among them', 'a *flood of* crews among them'),
    );
    expect(findings.replaceAll(/ wording: .*found/g, '')).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:3:23 "pirates". No court has said so.
      data/readings/first.json:11:72 "flood of". No court has said so."
    `);
  });

  test('may be quoted, excused, or a part of what is allowed', () => {
    const words =
      'See <Quote source="post-0302">pirates of the river</Quote> and <Plain why="the name of a ship">Pirate</Plain>, before the court of pirates, on `pirates`, at [home](https://example.org/pirates/).';
    expect(check(style, body(words))).not.toMatch(/ wording: /);
  });

  test('is no part of a longer word', () => {
    expect(check(style, body('A piratess is named.'))).toBe('');
  });
});

describe('a name', () => {
  test('has one spelling, which is told', () => {
    expect(check(style, body('On the al-Der and the Aldar’s bank.'))).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:9:8 name-spelling: expected "Alder", as the whole site writes it; found "al-Der". data/style.json lists the names.
      content/pages/crossings.mdx:9:23 name-spelling: expected "Alder’s", as the whole site writes it; found "Aldar’s". data/style.json lists the names."
    `);
  });

  test('of several words is told once', () => {
    expect(check(style, body('On the Upper Aldar.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:8 name-spelling: expected "Alder", as the whole site writes it; found "Upper Aldar". data/style.json lists the names."`,
    );
  });

  test('is refused only as it is listed, capitals and hyphens counted', () => {
    expect(check(style, body('On the Alder, the Al-Der and the alder.'))).toBe('');
  });
});

test('a dossier without data/style.json avoids no word', () => {
  expect(check(body('They are pirates on the Aldar.'))).toBe('');
});
