import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../src/check.ts';
import { freezeUpdate } from '../src/freeze.ts';
import { listUpdates, stateNamed, stateUpdate } from '../src/ledger/stated.ts';
import { withoutDrafts } from '../src/load/dossier.ts';
import { languageOf } from '../src/words/language.ts';
import { runScript } from './support/build.ts';
import { check, copyDossier, files, replace, write } from './support/dossierCopy.ts';
import { claim, file, frozen, id, update } from './support/updates.ts';

const page = (matter: string, words = 'Words.'): string =>
  `---\ntitle: More\ndescription: More of it.\n${matter}---\n\n${words}\n`;

describe('an update', () => {
  test('has its day in the name of its file', () => {
    expect(
      check(write('content/updates/first-day.mdx', page('draft: true\n'))),
    ).toMatchInlineSnapshot(
      `"content/updates/first-day.mdx:1:1 update-name: expected a file name that is a day and a name in small letters, as in 2026-03-10-first-day; found "first-day". Rename the file: its name becomes the address, its day the date of the update."`,
    );
  });

  test('is held to the rules of pages', () => {
    const words = 'See [it](/nowhere/) or <b>here</b>.';
    expect(check(write(file, page('draft: true\n', words)))).toMatchInlineSnapshot(`
      "content/updates/2026-03-10-first-day.mdx:7:5 unknown-address: expected the path of a page of this site or of a file of public/; found "/nowhere/". Name another, or add the page to content/pages/ or the file to public/.
      content/updates/2026-03-10-first-day.mdx:7:24 raw-html: expected one of the components Value, Range, When, Figure, Cite, Term, Note, Quote, Plain; found <b>. Write Markdown instead of HTML."
    `);
  });

  test('takes the keys of an update only', () => {
    expect(check(write(file, page('draft: true\norder: 1\n')))).toMatchInlineSnapshot(
      `"content/updates/2026-03-10-first-day.mdx:5:1 unknown-key: expected one of the keys title, description, draft; found "order". Take the key out, or see schemas/ for what may stand here."`,
    );
  });

  test('is listed before those of earlier days', () => {
    const older = 'content/updates/2026-03-09-before.mdx';
    const dir = copyDossier(
      write(file, page('draft: true\n')),
      write(older, page('draft: true\n')),
    );
    const ids = listUpdates(checkDossier(dir).ledger).map((one) => one.id);
    expect(ids).toEqual([id, '2026-03-09-before']);
  });
});

describe('when the ledger moves', () => {
  const moved = replace(files.claims, '"value": 400', '"value": 410');
  const later = replace(files.settings, '"released": "2026-03-10"', '"released": "2026-04-01"');

  test('an update says what it stated, when, and what is said now', () => {
    const { ledger } = checkDossier(frozen(moved));
    const language = languageOf('en-GB');
    expect(stateNamed(ledger, { names: `claim:${claim}`, update: id }, language)).toBe(
      '[stated on 10 March 2026: 400 passengers, now 410 passengers]',
    );
    expect(stateNamed(ledger, { names: `claim:${claim}` }, language)).toBe('410 passengers');
    const own = ledger.dossier.updates.get(id);
    expect(own && stateUpdate(ledger, own, language).title).toBe('400 passengers on the first day');
  });

  test('in Arabic too', () => {
    const dir = frozen(moved, replace(files.settings, '"en-GB"', '"ar"'));
    const { ledger } = checkDossier(dir);
    const words = stateNamed(ledger, { names: `claim:${claim}`, update: id }, languageOf('ar'));
    expect(words).toMatch(/^\[ذُكر في .*: 400 passengers، والآن .*\]$/);
  });

  test('what has not moved is said as ever', () => {
    const { ledger } = checkDossier(frozen(moved));
    const names = `when:${claim}`;
    expect(stateNamed(ledger, { names, update: id }, languageOf('en-GB'))).toBe(
      'as of 1 March 2026',
    );
  });

  test('what was stated in an earlier release keeps its words when frozen again', () => {
    const dir = frozen(moved, later);
    const { values } = freezeUpdate(dir, id);
    expect(values[0]).toEqual({
      names: `claim:${claim}`,
      words: '400 passengers',
      stated: '2026-03-10',
    });
  });

  test('a draft, and an update of this very release, state anew', () => {
    const [words] = freezeUpdate(frozen(moved), id).values.map((value) => value.words);
    expect(words).toBe('410 passengers');
    const dir = copyDossier(write(file, update('draft: true\n')));
    freezeUpdate(dir, id);
    for (const edit of [moved, later]) edit(dir);
    expect(freezeUpdate(dir, id).values[0]?.words).toBe('410 passengers');
  });
});

describe('a dossier with other errors', () => {
  test('is not frozen', () => {
    const dir = copyDossier(
      write(file, update()),
      write('content/pages/more.mdx', page('', '<b>x</b>')),
    );
    const { findings, values } = freezeUpdate(dir, id);
    expect(findings.map(({ code }) => code)).toEqual(['raw-html']);
    expect(values).toEqual([]);
  });
});

describe('a draft', () => {
  test('is checked, and no reader sees it', () => {
    const dir = copyDossier(write('content/pages/more.mdx', page('draft: true\n')));
    const { dossier } = checkDossier(dir).ledger;
    expect(dossier.pages.has('more')).toBe(true);
    expect(withoutDrafts(dossier).pages.has('more')).toBe(false);
    expect(check(write('content/pages/more.mdx', page('draft: true\n', '<b>x</b>')))).toContain(
      'raw-html',
    );
  });

  test('has no place among the chapters yet', () => {
    expect(check(write('content/pages/more.mdx', page('draft: true\norder: 1\n')))).toBe('');
  });

  test('is linked from drafts only', () => {
    const draft = write('content/pages/more.mdx', page('draft: true\n', 'Back to [it](/more/).'));
    expect(check(draft)).toBe('');
    const other = write('content/pages/other.mdx', page('', 'See [more](/more/).'));
    expect(check(draft, other)).toMatchInlineSnapshot(
      `"content/pages/other.mdx:6:5 draft-address: expected the path of a page that is published; found "/more/", a draft. Take "draft: true" out of content/pages/more.mdx, or take the link out."`,
    );
  });

  test('is no chapter for a question', () => {
    const question = write(
      'data/questions.json',
      JSON.stringify([{ id: 'how', question: 'How?', answer: 'So.', chapter: 'more' }]),
    );
    const draft = write('content/pages/more.mdx', page('draft: true\norder: 2\n'));
    expect(check(question, draft)).toMatchInlineSnapshot(
      `"data/questions.json:1:57 unknown-id: expected the name of a chapter: a page with an "order"; found "more", a draft. Take "draft: true" out of the page, or name another chapter."`,
    );
  });

  test('is no overview', () => {
    expect(check(replace(files.index, '---\n\n', 'draft: true\n---\n\n'))).toMatchInlineSnapshot(
      `"content/pages/index.mdx:4:8 draft-overview: expected an overview that is published; found a draft. Take "draft: true" out."`,
    );
  });
});

describe('a site', () => {
  test('shows its updates with what they stated, and no draft', async () => {
    const dir = frozen(
      replace(files.claims, '"value": 400', '"value": 410'),
      write('content/pages/more.mdx', page('draft: true\norder: 2\n')),
      write('content/updates/2026-03-09-before.mdx', page('draft: true\n')),
    );
    const out = join(dir, 'site');
    const { code, stderr } = await runScript('build', ['--dossier', dir, '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const read = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');
    /** In the text only: a heading says what was stated then. */
    const words = '[stated on 10 March 2026: 400 passengers, now 410 passengers]';
    expect(read(`updates/${id}`).split(words).length - 1).toBe(1);
    expect(read(`updates/${id}`)).toContain('<h1>400 passengers on the first day</h1>');
    expect(read(`updates/${id}`)).toContain('<time datetime="2026-03-10">10 March 2026</time>');
    expect(read('updates')).toContain('>400 passengers on the first day</a>');
    expect(read('updates')).not.toContain(words);
    expect(read('')).toContain('href="/updates/"');
    expect(read('') + read('updates')).not.toContain('More');
    for (const path of ['more', 'updates/2026-03-09-before'])
      expect(existsSync(join(out, path))).toBe(false);
  });
});
