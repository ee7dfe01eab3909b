import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from './support/build.ts';
import { check, copyDossier, files, remove, replace, smallDossier } from './support/dossierCopy.ts';
import type { Edit } from './support/dossierCopy.ts';
import { hashFolder } from './support/folder.ts';

/** What Astro's stock loaders let pass, or tell without a place, is a finding with its place here. */
describe('a fault that Astro would swallow is a finding:', () => {
  test('broken JSON in a file of many records', () => {
    expect(check(replace(files.claims, '"value": 400,', '"value": 400'))).toMatchInlineSnapshot(
      `"data/claims/first.json:6:5 json-syntax: expected well-formed JSON; found "qualifier" (comma expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('a file that is missing', () => {
    expect(check(remove(files.origins))).toMatchInlineSnapshot(
      `"data/origins.json:1:1 missing-file: expected this file; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('broken JSON in a file of one record', () => {
    expect(check(replace(files.steps, '"steps",', '"steps"'))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:3:3 json-syntax: expected well-formed JSON; found "headline" (comma expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('values that do not fit, and not the first only', () => {
    const edits = [
      replace(files.claims, '"qualifier": "at-least"', '"qualifier": "least"'),
      replace(
        files.claims,
        '"value": { "low": 1, "high": 2 }',
        '"value": { "low": 1, "high": "2" }',
      ),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "data/claims/first.json:17:18 wrong-value: expected one of exact, about, between, at-least, more-than, at-most, less-than, nearly; found "least". Choose one of them.
      data/claims/first.json:50:34 wrong-type: expected a number; found "2". Take the quotes off: a number is not text."
    `);
  });

  test('a mention of a record that is not there', () => {
    const edit = replace(files.sources, '"origin": "alder-post"', '"origin": "nope"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/sources/first.json:18:15 unknown-id: expected the id of one of the origins; found "nope". Add it to the origins, or name another."`,
    );
  });

  test('an id that two records have', () => {
    const edit = replace(
      files.origins,
      '"speaker": "outlet" }',
      '"speaker": "outlet" },\n  { "id": "alder-post", "label": "Post", "group": "press", "speaker": "outlet" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:4:11 duplicate-id: expected an id that no other record has; found "alder-post" again, first at data/origins.json:3:11. Give one of the two another id, or merge them if they are the same."`,
    );
  });

  test('broken YAML in front matter', () => {
    expect(
      check(replace(files.page, 'title: The boats', 'title: [The boats')),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:3:1 front-matter-syntax: expected front matter in well-formed YAML, one "key: value" a line; found flow sequence in block collection must be sufficiently indented and end with a ]. Put a value with a colon, a bracket or an asterisk in quotes."`,
    );
  });

  test('a value that does not fit in front matter', () => {
    expect(check(replace(files.page, 'order: 1', 'order: first'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:4:8 wrong-type: expected a number; found "first". Write it in digits, without quotes."`,
    );
  });

  test('broken MDX', () => {
    expect(check(replace(files.page, 'The bridge', '{ The bridge'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:13:1 mdx-syntax: expected well-formed MDX; found unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Close every tag and brace; write a literal < as &lt; and a literal { as &#123;."`,
    );
  });

  test('an unknown id in a page, with front matter counted', () => {
    const edit = replace(files.page, 'bridge-opening.post-0302', 'bridge-opening.post-0303');
    expect(check(edit)).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:33 unknown-id: expected the id of one of the claims; found "bridge-opening.post-0303". Did you mean "bridge-opening.post-0302"?"`,
    );
  });

  test('a page in .md, which would be published empty', () => {
    const edit: Edit = (dir) => {
      cpSync(join(dir, files.page), join(dir, files.page.replace('.mdx', '.md')));
    };
    expect(check(edit)).toMatchInlineSnapshot(
      `"content/pages/crossings.md:1:1 unknown-file: expected pages as content/pages/<name>.mdx; found "content/pages/crossings.md". Rename it to end in .mdx."`,
    );
  });
});

describe('a build of a dossier with a fault that Astro would swallow', () => {
  const work = mkdtempSync(join(tmpdir(), 'reckoner-fault-'));
  const out = join(work, 'site');

  beforeAll(async () => {
    const { code } = await runScript('build', ['--dossier', smallDossier, '--out', out]);
    expect(code).toBe(0);
  });

  afterAll(() => {
    rmSync(work, { recursive: true });
  });

  test.each([
    ['broken JSON', replace(files.claims, '"value": 400,', '"value": 400'), files.claims],
    ['a file that is missing', remove(files.origins), files.origins],
  ])('ends with 1 and leaves the last site as it was: %s', async (_, edit, file) => {
    const before = hashFolder(work);
    const dir = copyDossier(edit);
    const { code, stdout, stderr } = await runScript('build', ['--dossier', dir, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${file}:`);
    expect(stderr).toContain('1 finding; nothing was built');
    expect(hashFolder(work)).toEqual(before);
  });
});
