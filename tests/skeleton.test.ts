import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../src/check.ts';
import { skeletonKinds, writeSkeleton } from '../src/skeleton.ts';
import type { SkeletonKind } from '../src/skeleton.ts';
import { runScript } from './support/build.ts';
import { copyDossier, printFindings, write } from './support/dossierCopy.ts';

/** What an editor writes into the blanks, by their keys. */
const filled: Record<SkeletonKind, Record<string, unknown>> = {
  update: { description: 'What is new.' },
  page: { description: 'What there is.' },
  claim: {
    id: 'passengers.post-0302.2026-03-02',
    measure: 'passengers',
    value: 600,
    qualifier: 'about',
    asOf: '2026-03-02',
    source: 'post-0302',
    origin: 'alder-post',
    phrase: 'on the next day',
  },
  source: {
    id: 'post-0304',
    publisher: 'Alder Post',
    address: 'https://example.org/post/again/',
    published: '2026-03-04',
    kind: 'news',
    origin: 'alder-post',
  },
  figure: {
    kind: 'steps',
    subtitle: 'Passengers carried so far',
    howToRead: 'Each mark is a claim.',
    meaning: 'There is a count.',
    measures: ['passengers'],
  },
};

/** Writes into each blank of a file what stands for its key. */
function fill(path: string, values: Record<string, unknown>): void {
  let text = readFileSync(path, 'utf8');
  for (const [key, value] of Object.entries(values))
    text = path.endsWith('.mdx')
      ? text.replace(`${key}: ''`, `${key}: ${String(value)}`)
      : text.replace(new RegExp(`"${key}": (?:\\[""\\]|"")`), `"${key}": ${JSON.stringify(value)}`);
  writeFileSync(path, text);
}

const findingsOf = (dir: string): string => printFindings(checkDossier(dir).findings);

describe('a skeleton', () => {
  test.each(skeletonKinds)('of a %s passes the check once its blanks are filled', (kind) => {
    const dir = copyDossier();
    const { file, findings } = writeSkeleton(dir, { kind, title: 'A second look' });
    expect(findings).toEqual([]);
    expect(findingsOf(dir)).toContain(`${file}:`);
    fill(join(dir, file), filled[kind]);
    if (kind === 'source')
      write(
        'content/pages/more.mdx',
        '---\ntitle: A\ndescription: B.\nsources: [post-0304]\n---\n',
      )(dir);
    expect(findingsOf(dir)).toBe('');
  });

  test('of data has blanks that the check names, each with what belongs there', () => {
    const dir = copyDossier();
    writeSkeleton(dir, { kind: 'source', title: 'A second look' });
    expect(findingsOf(dir)).toMatchInlineSnapshot(`
      "data/sources/a-second-look.json:3:11 wrong-value: expected an id of small letters, digits and hyphens, such as "first-batch"; found "". Write it.
      data/sources/a-second-look.json:4:18 wrong-value: expected some words; found "". Write it.
      data/sources/a-second-look.json:6:16 wrong-value: expected a web address that begins with https:// or http://; found "". Write it.
      data/sources/a-second-look.json:7:18 wrong-value: expected a possible date in EDTF, such as 2026-01-21, 2026-01, 2026-01~ or 2022/..; found "". Write it.
      data/sources/a-second-look.json:8:13 wrong-value: expected one of primary, wire, news, ngo, thinktank, parliament, social; found "". Choose one of them.
      data/sources/a-second-look.json:9:15 wrong-value: expected an id of small letters, digits and hyphens, such as "first-batch"; found "". Write it, or leave the key out."
    `);
  });

  test('of prose says in comments what to write, and is a draft', () => {
    const dir = copyDossier();
    const { file } = writeSkeleton(dir, { kind: 'update', title: 'Here: a second look' });
    expect(readFileSync(join(dir, file), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: 'Here: a second look'
      description: ''
      draft: true
      ---

      {/* The description above is blank: write one sentence, for lists and search engines. */}

      {/* A value is bound to its claim: join <Value claim="ID" /> to the words before it on the line. A contested number: <Range measure="ID" at="TIME" />. */}

      {/* Write here what is new. To publish: take "draft: true" out, then run npm run freeze with the name of this file. */}
      "
    `);
  });

  test('explains each field, those that may be left out last', () => {
    const { blanks } = writeSkeleton(copyDossier(), { kind: 'claim', title: 'Second' });
    expect(
      blanks.map(({ path, optional }) => (optional ? `(${path})` : path)).join(' '),
    ).toMatchInlineSnapshot(
      `"id measure value dimensions source origin locator locator.phrase (absent) (qualifier) (asOf) (period) (locator.section) (event) (place) (derivedFrom) (status) (checked) (annotations) (note)"`,
    );
    expect(blanks.every(({ description }) => description !== '')).toBe(true);
  });

  test('overwrites nothing', () => {
    const dir = copyDossier(write('content/pages/more.mdx', 'mine'));
    const { findings } = writeSkeleton(dir, { kind: 'page', title: 'More' });
    expect(printFindings(findings)).toMatchInlineSnapshot(
      `"content/pages/more.mdx:1:1 file-exists: expected a file that is not there yet; found one of that name. Edit that file, or give another title, or a name with --name. It was left as it is."`,
    );
    expect(readFileSync(join(dir, 'content/pages/more.mdx'), 'utf8')).toBe('mine');
  });

  test('has a name that can be an address', () => {
    const named = (title: string, name?: string): string => {
      const { file, findings } = writeSkeleton(copyDossier(), { kind: 'page', title, name });
      return findings.length > 0 ? printFindings(findings) : file;
    };
    expect(named('Über 2 Brücken')).toBe('content/pages/uber-2-brucken.mdx');
    expect(named('الجسر', 'bridge')).toBe('content/pages/bridge.mdx');
    expect(named('الجسر')).toMatchInlineSnapshot(
      `"content/pages/.mdx:1:1 file-name: expected a title with a letter from a to z or a digit: it becomes the name of the file; found none. Give a name of its own with --name."`,
    );
    expect(named('Sources')).toMatchInlineSnapshot(
      `"content/pages/sources.mdx:1:1 page-name: expected a name that the site does not use itself; found "sources". Rename the file."`,
    );
  });
});

describe('on the command line', () => {
  test('new writes a file, explains it, and ends with 1 where there is one', async () => {
    const dir = copyDossier();
    const args = ['page', 'More', '--dossier', dir];
    const { code, stdout } = await runScript('new', args);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "content/pages/more.mdx
        title              The title of the page.
        description        One sentence on what the page tells, for lists and search engines.
        order              (may be left out) The place of a chapter among the chapters; a page without one is no chapter.
        range              (may be left out) The range on the card, of what the title is about: a cell and time, as in {range:…}, or null for none. Without it one is chosen of what is shown.
        sources            (may be left out) Sources that the page uses beside those of its claims.
        draft              (may be left out) True while the page is not published: only \`npm run dev\` shows it.
      Fill in the blanks, then run npm run check.
      "
    `);
    const again = await runScript('new', args);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('content/pages/more.mdx:1:1 error file-exists');
  });

  test('new says how it is used', async () => {
    const { code, stderr } = await runScript('new', ['chapter', 'More']);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "expected one of update, page, claim, source, figure; found "chapter"
      ",
      }
    `);
    expect((await runScript('new', ['page'])).stderr).toMatchInlineSnapshot(`
      "expected <kind> and <title>; found 1 of 2

      Usage: npm run new -- <kind> <title> [options]

      Begins a file with blanks to fill in and says what belongs there; it overwrites nothing. Kinds: update, page, claim, source, figure. Exit 0: written; 1: not written; 2: wrong use.

        --name NAME               the name of the file (default: made from the title)
        --dossier DIR             the folder that holds data/ and content/ (default: this one)
        --help                    print this and stop

      "
    `);
  });

  test('freeze names the updates that there are', async () => {
    const dir = copyDossier(
      write(
        'content/updates/2026-03-10-news.mdx',
        '---\ntitle: A\ndescription: B.\ndraft: true\n---\n',
      ),
    );
    const { code, stderr } = await runScript('freeze', ['2026-03-10-new', '--dossier', dir]);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "expected the name of a file of content/updates/ without .mdx; found "2026-03-10-new". Did you mean "2026-03-10-news"?
      ",
      }
    `);
    const { code: done, stdout } = await runScript('freeze', ['2026-03-10-news', '--dossier', dir]);
    expect({ done, stdout }).toMatchInlineSnapshot(`
      {
        "done": 0,
        "stdout": "content/updates/2026-03-10-news.values.json
      ",
      }
    `);
  });
});
