import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const title = (to: string) => replace(files.page, 'title: The boats', to);

describe('front matter', () => {
  test('stands at the beginning of every page', () => {
    expect(check(write(files.page, 'Some words.\n'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:1:1 missing-front-matter: expected front matter between two lines of ---, with title and description; found none. Begin the file with ---, "title: …", "description: …", ---."`,
    );
    expect(check(write(files.page, ''))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:1:1 missing-front-matter: expected front matter between two lines of ---, with title and description; found none. Begin the file with ---, "title: …", "description: …", ---."`,
    );
    expect(check(write(files.page, '---\ntitle: The boats\n'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:1:1 missing-front-matter: expected front matter between two lines of ---, with title and description; found none. Begin the file with ---, "title: …", "description: …", ---."`,
    );
  });

  test('is not empty', () => {
    expect(check(write(files.page, '---\n---\n\nSome words.\n'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found none. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('is a list of keys, not a word or a list', () => {
    expect(check(write(files.page, '---\nhello\n---\n'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found no key. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
    expect(check(write(files.page, '---\n- a\n- b\n---\n'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found no key. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('ends at a line of its own', () => {
    expect(check(title('title: The boats ---'))).toBe('');
  });

  test('ends where the build ends it, at the first line that begins with --- or +++', () => {
    const dashes = '# Words\n--- # Words\ntitle: The boats';
    expect(check(title(dashes))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found a line that begins with ---. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
    expect(check(title('title: "The boats\n+++"'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found a line that begins with +++. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('has no tag, which says how a value is to be made', () => {
    expect(check(title('title: !made The boats'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:8 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found unresolved tag: !made. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('has the same places where lines end as on Windows', () => {
    const edit: Edit = (dir) => {
      const text = readFileSync(join(dir, files.page), 'utf8').replaceAll('\n', '\r\n');
      writeFileSync(join(dir, files.page), text);
    };
    expect(check(edit)).toBe('');
    const order = replace(files.page, 'order: 1', 'order: one');
    const value = replace(files.page, '"bridge-opening.post-0302"', '"bridge-opening.post-0303"');
    expect(check(order, value, edit)).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:4:8 wrong-type: expected a number; found "one". Write it in digits, without quotes.
      content/pages/crossings.mdx:9:33 unknown-id: expected the id of one of the claims; found "bridge-opening.post-0303". Did you mean "bridge-opening.post-0302"?"
    `);
  });
});

describe('broken YAML is told once', () => {
  test('with a quote that is never closed', () => {
    expect(check(title('title: "The boats'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:6:18 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found missing closing "quote. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with a second colon', () => {
    expect(check(title('title: The boats: all'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:8 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found nested mappings are not allowed in compact mappings. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with a line that is no key', () => {
    expect(check(title('title: The boats\nand the bridge'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found implicit keys need to be on a single line. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with a tab for spaces', () => {
    expect(
      check(replace(files.page, '  - office-report', '\t- office-report')),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:6:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found tabs are not allowed as indentation. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with a key twice', () => {
    expect(check(title('title: The boats\ntitle: All boats'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found map keys must be unique. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with a value that begins with an asterisk', () => {
    expect(check(title('title: *The'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:8 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found a reference that begins with *. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with names of values that multiply', () => {
    const lines = [
      'a: &a [x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a]',
      'c: [*b,*b,*b,*b,*b,*b]',
    ];
    expect(check(title(lines.join('\n')))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:8 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found a reference that begins with *. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('with brackets without end', () => {
    expect(check(title(`title: ${'['.repeat(10_000)}`))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:108 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found brackets or lists too deep inside each other. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
    expect(check(title(`title:\n  ${'- '.repeat(10_000)}a`))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found brackets or lists too deep inside each other. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });
});

describe('the keys of front matter', () => {
  test('are known ones, and the nearest is named', () => {
    expect(check(title('titel: The boats'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:2:1 unknown-key: expected one of the keys title, description, order, range, sources, draft; found "titel". Did you mean "title"?"`,
    );
    expect(check(title('title: The boats\nlayout: plain'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 unknown-key: expected one of the keys title, description, order, range, sources, draft; found "layout". Take the key out, or see schemas/ for what may stand here."`,
    );
  });

  test('are all there', () => {
    expect(check(title('# no title'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 missing-key: expected "title": text in quotes; found nothing. Add "title"."`,
    );
  });

  test('have values of the right type', () => {
    const edits = [title('title: 2026'), replace(files.page, 'order: 1', 'order: 1.5')];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:2:8 wrong-type: expected text in quotes; found 2026. Write it as text, in quotes.
      content/pages/crossings.mdx:4:8 wrong-type: expected a whole number; found 1.5. Write it without decimals."
    `);
  });

  test('that are refused leave the text to be read for faults', () => {
    const edits = [
      title('titel: The boats'),
      replace(files.page, 'The bridge', '<b>The</b> bridge'),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:2:1 unknown-key: expected one of the keys title, description, order, range, sources, draft; found "titel". Did you mean "title"?
      content/pages/crossings.mdx:9:1 raw-html: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <b>. Write Markdown instead of HTML."
    `);
  });
});
