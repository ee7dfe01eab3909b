import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkDossier } from '../src/check.ts';
import { runScript } from './support/build.ts';
import { check, copyDossier, write } from './support/dossierCopy.ts';
import type { Edit } from './support/dossierCopy.ts';
import { addHostilePages, readHostilePage, refusedPages } from './support/hostile.ts';

/** Returns the errors of a copy by the file that they stand in, as `line:column code`. */
function errorsOf(...edits: readonly Edit[]): Map<string, string[]> {
  const errors = new Map<string, string[]>();
  for (const { severity, file, line, column, code } of checkDossier(copyDossier(...edits)).findings)
    if (severity === 'error')
      errors.set(file, [...(errors.get(file) ?? []), `${line}:${column} ${code}`]);
  return errors;
}

/** Returns what is found in one hostile page, in words. */
function wordsOf(name: string): string {
  const file = `content/pages/${name}.mdx`;
  const lines = check(write(file, readHostilePage(name))).split('\n');
  return lines
    .flatMap((line) => (line.startsWith(file) ? line.replace(/^\S+ /, '') : []))
    .join('\n');
}

describe('a hostile page', () => {
  test('is one of a corpus of at least forty', () => {
    expect(refusedPages.length).toBeGreaterThan(130);
  });

  test('is refused, and told where it does harm', () => {
    const errors = errorsOf(addHostilePages('refused'));
    const told = refusedPages.map(
      (name) => `${name}: ${errors.get(`content/pages/${name}.mdx`)?.join(', ') ?? 'PASSED'}`,
    );
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "address-angle: 6:7 script-address
      address-behind-a-cut-code-span: 8:4 script-address
      address-blob: 6:7 data-address
      address-data: 6:7 data-address
      address-data-base: 6:7 data-address
      address-definition: 8:1 script-address
      address-definition-first: 8:1 script-address
      address-definition-in-quotation: 8:3 script-address
      address-definition-unused: 8:1 data-address
      address-entity: 6:7 script-address
      address-file: 6:7 page-address
      address-footnote: 8:16 script-address
      address-host: 6:7 bare-host-address
      address-host-backslash: 6:7 bare-host-address
      address-host-backslashes: 6:7 bare-host-address
      address-host-no-slashes: 6:7 page-address
      address-host-one-slash: 6:7 page-address
      address-host-slashes: 6:7 bare-host-address
      address-host-tab: 6:7 bare-host-address
      address-in-a-table: 8:11 script-address
      address-javascript: 6:7 script-address
      address-line-end: 6:7 script-address
      address-look-alike-slashes: 6:7 unknown-address
      address-mixed-case: 6:7 script-address
      address-named-entity: 6:7 script-address
      address-of-a-linked-image: 6:1 script-address, 6:2 page-address
      address-percent-encoded: 6:7 page-address
      address-percent-encoded-letter: 6:7 page-address
      address-soft-hyphen: 6:7 page-address
      address-space-before: 6:7 script-address
      address-tab: 6:7 script-address
      address-up: 6:7 page-address
      address-up-encoded: 6:7 unknown-address
      address-vbscript: 6:7 script-address
      address-view-source: 6:7 page-address
      attribute-breaks-out: 6:14 unknown-id
      attribute-client: 6:20 component
      attribute-comment: 6:14 component
      attribute-element: 6:20 mdx-syntax
      attribute-event: 6:47 component
      attribute-expression: 6:14 component
      attribute-over-lines: 6:14 unknown-id
      attribute-path: 6:9 unknown-id
      attribute-prototype: 6:14 unknown-id
      attribute-quoted-in-braces: 6:14 component
      attribute-raw: 6:20 component, 6:30 component
      attribute-server: 6:20 component
      attribute-set-html: 6:20 component
      attribute-slot: 6:20 component
      attribute-spread: 6:14 component
      attribute-template: 6:14 component
      carriage-returns: 8:1 page-expression
      component-fragment: 6:1 component
      component-look-alike: 6:7 component
      component-member: 6:1 component
      component-nameless: 6:1 component, 6:3 page-expression
      component-of-every-object: 6:1 raw-html, 8:1 component
      component-unknown: 6:1 component
      deep-brackets: 6:626 mdx-syntax
      deep-components: 6:601 mdx-syntax
      deep-lists: 55:101 mdx-syntax
      deep-quotations: 6:201 mdx-syntax
      deep-quotations-by-thousands: 6:101 mdx-syntax
      export-components: 6:1 page-export
      export-default: 6:1 page-export
      export-run: 6:1 page-export
      export-star: 6:1 page-export
      export-static-paths: 6:1 page-export
      expression-after-a-comment: 6:18 page-expression
      expression-after-a-line-comment: 6:1 page-expression
      expression-behind-a-cut-code-span: 8:4 page-expression
      expression-between-comments: 6:7 page-expression
      expression-call: 6:7 page-expression
      expression-empty: 6:7 page-expression
      expression-function: 6:7 page-expression
      expression-in-footnote: 8:16 page-expression
      expression-in-heading: 6:10 page-expression
      expression-in-link-text: 6:8 page-expression
      expression-in-list: 7:5 page-expression
      expression-in-quotation: 6:3 page-expression
      expression-in-strikethrough: 6:9 page-expression
      expression-in-table: 8:11 page-expression
      expression-in-text: 6:7 page-expression
      expression-on-its-own: 6:1 page-expression
      expression-over-lines: 6:8 mdx-syntax
      expression-template: 6:7 page-expression
      front-matter-alias: 3:14 front-matter-syntax
      front-matter-ends-early: 3:1 front-matter-syntax
      front-matter-ends-in-a-string: 3:1 front-matter-syntax
      front-matter-key: 4:1 unknown-key
      front-matter-merge: 4:1 unknown-key
      front-matter-prototype: 4:1 unknown-key
      front-matter-second: 10:1 page-expression
      front-matter-slug: 4:1 unknown-key
      front-matter-tag: 2:8 front-matter-syntax
      front-matter-toml: 1:1 missing-front-matter
      front-matter-twice: 3:1 front-matter-syntax
      heading-first: 8:1 heading-order
      heading-skips: 8:1 heading-order, 8:12 page-expression
      hidden-direction: 6:7 hidden-character, 6:8 page-expression, 6:109 hidden-character
      hidden-direction-by-number: 6:7 hidden-character
      html-anchor: 6:7 raw-html
      html-autolink: 6:29 mdx-syntax
      html-base: 6:1 raw-html
      html-cdata: 6:2 mdx-syntax
      html-comment: 6:2 mdx-syntax
      html-custom-element: 6:1 raw-html
      html-declaration: 6:2 mdx-syntax
      html-form: 6:1 raw-html, 6:40 raw-html
      html-frame: 6:1 raw-html
      html-image: 6:1 raw-html
      html-in-a-table: 8:4 raw-html
      html-instruction: 6:2 mdx-syntax
      html-link: 6:1 raw-html
      html-meta: 6:1 raw-html
      html-script: 6:1 raw-html
      html-script-in-text: 6:7 raw-html
      html-style: 6:1 raw-html, 6:8 page-expression
      html-style-plain: 6:1 raw-html
      html-svg: 6:1 raw-html, 6:40 raw-html
      html-unclosed: 6:54 mdx-syntax
      image-data: 6:1 data-address
      image-definition: 6:1 page-address
      image-host: 6:1 bare-host-address
      image-in-a-table: 8:4 page-address
      image-javascript: 6:1 script-address
      image-of-the-build: 6:1 page-address
      image-remote: 6:1 page-address
      image-title: 6:1 page-address
      image-up: 6:1 page-address
      image-with-blank-text: 6:1 image-text, 6:1 page-address
      image-with-unseen-text: 6:1 image-text, 6:1 page-address
      image-without-text: 6:1 image-text, 6:1 page-address
      import-after-text: 8:1 page-import
      import-and-export: 6:1 page-import, 7:1 page-export
      import-file-system: 6:1 page-import
      import-remote: 6:1 page-import
      import-styles: 6:1 page-import
      layout: 4:1 unknown-key
      line-separators: 6:33 page-expression
      null: 6:7 hidden-character, 6:8 page-expression"
    `);
    expect(told.filter((line) => line.endsWith('PASSED'))).toEqual([]);
  }, 60_000);

  test.each([
    ['as an update', 'content/updates/2026-03-10-hostile.mdx', ''],
    ['as a draft', 'content/pages/hostile.mdx', 'draft: true\n'],
    ['as a draft of an update', 'content/updates/2026-03-10-hostile.mdx', 'draft: true\n'],
    ['as the overview', 'content/pages/index.mdx', ''],
  ])('is refused also %s', (_, file, matter) => {
    for (const name of [
      'expression-in-text',
      'import-file-system',
      'html-script',
      'address-data',
    ]) {
      const text = readHostilePage(name).replace('title:', `${matter}title:`);
      expect(errorsOf(write(file, text)).has(file)).toBe(true);
    }
  });

  test('is not built, writes nothing, and leaves nothing behind', async () => {
    const work = mkdtempSync(join(tmpdir(), 'reckoner-hostile-'));
    onTestFinished(() => {
      rmSync(work, { recursive: true });
    });
    const [canary, out] = [join(work, 'canary'), join(work, 'site')];
    const args = ['--dossier', copyDossier(addHostilePages('refused')), '--out', out];
    const { code } = await runScript('build', args, { CANARY: canary });
    expect(code).toBe(1);
    expect(existsSync(canary)).toBe(false);
    expect(existsSync(out)).toBe(false);
  }, 60_000);
});

test('each thing that a page may not hold has its own error', () => {
  const kinds = {
    import: 'import-file-system',
    export: 'export-run',
    expression: 'expression-in-text',
    'unknown component': 'component-unknown',
    'raw HTML': 'html-script',
    'attribute that is no plain string': 'attribute-expression',
    'front matter key outside the schema': 'layout',
    'javascript: address': 'address-javascript',
    'data: address': 'address-data',
    'protocol-relative address': 'address-host',
    'image without alternative text': 'image-without-text',
    'heading that skips a level': 'heading-first',
  };
  const words = Object.entries(kinds).map(([kind, name]) => `${kind}\n  ${wordsOf(name)}`);
  expect(words.join('\n')).toMatchInlineSnapshot(`
    "import
      page-import: expected prose and known components; found an import. Take it out: components need none, and pages run no code. Begin a sentence with another word than import.
    export
      page-export: expected prose and known components; found an export. Take it out: pages hand nothing on and run no code. Begin a sentence with another word than export.
    expression
      page-expression: expected prose, known components, or a comment {/* … */}; found an expression in braces. Take it out: pages run no code. Write a literal brace as &#123;.
    unknown component
      component: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <Script>. docs/writing.md shows each of them.
    raw HTML
      raw-html: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <script>. Write Markdown instead of HTML.
    attribute that is no plain string
      component: expected an attribute that is plain text in quotes; found "claim". Write name="text".
    front matter key outside the schema
      unknown-key: expected one of the keys title, description, order, range, sources, draft; found "layout". Take the key out, or see schemas/ for what may stand here.
    javascript: address
      script-address: expected an address that begins with https://, http://, mailto:, / or #; found "javascript:globalThis.canary=true", which runs code. Take it out: pages run no code.
    data: address
      data-address: expected an address that begins with https://, http://, mailto:, / or #; found "data:text/html,<script>globalThis.canary=true</script>", which is a page or an image in itself. Put the file into public/ and write its path, such as /chart.png.
    protocol-relative address
      bare-host-address: expected an address that begins with https://, http://, mailto:, / or #; found "//canary.invalid/", which leads to another site without saying how. Write https:// before the name of the site, or one slash before a path of this one.
    image without alternative text
      image-text: expected words for readers who do not see the image; found none. Say what it shows: ![what it shows](/chart.png).
    page-address: expected an image of public/, by its path from the slash; found "https://canary.invalid/image.png". Put the file into public/, as in /chart.png.
    heading that skips a level
      heading-order: expected a heading with at most ##: one level below the heading before it; found ###. Take a # away, or add the heading between."
  `);
  expect(new Set(Object.values(kinds).map(wordsOf)).size).toBe(12);
});
