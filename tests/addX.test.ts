import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveFigure } from '../src/figure/resolveFigure.ts';
import { checkDossier } from '../src/check.ts';
import { languageOf, languages } from '../src/words/language.ts';
import { root } from './support/build.ts';
import { check, copyDossier, replace, write } from './support/dossierCopy.ts';

const claim = {
  id: 'boats.post-0302.all-ferries',
  measure: 'boats',
  value: 3,
  qualifier: 'about',
  asOf: '2026-03-02',
  dimensions: { crossing: 'all-ferries' },
  source: 'post-0302',
  origin: 'alder-post',
  locator: { phrase: 'some three boats' },
};

/** What the README says is all that has to be touched, tried on a copy. */
describe('to add', () => {
  test('a claim, one object is enough, and the figure of its measure shows it', () => {
    const dir = copyDossier(write('data/claims/second.json', JSON.stringify([claim])));
    const { ledger, findings } = checkDossier(dir);
    expect(findings).toEqual([]);
    const { table } = resolveFigure(ledger, 'boats', languageOf('en-GB'));
    expect(table.map((row) => row.claim?.id)).toContain(claim.id);
  });

  test('a figure, one file and its name in a page are enough', () => {
    const figure = readFileSync(join(root, 'tests/fixtures/small/data/figures/boats.json'), 'utf8');
    const findings = check(
      write('data/figures/fleet.json', figure),
      replace('content/pages/crossings.mdx', '<Figure id="boats" />', '<Figure id="fleet" />'),
    );
    expect(findings).toBe('');
  });

  test('a page, one file is enough', () => {
    const page = '---\ntitle: More\ndescription: More of it.\norder: 2\n---\n\nSome words.\n';
    const { ledger, findings } = checkDossier(copyDossier(write('content/pages/more.mdx', page)));
    expect(findings).toEqual([]);
    expect([...ledger.dossier.pages.keys()]).toContain('more');
  });

  test('a language, its catalogue and one line are enough: every catalogue is spoken', () => {
    for (const folder of ['', 'labels', 'method']) {
      const files = readdirSync(join(root, 'src/words/catalogue', folder));
      const names = files.filter((name) => name.endsWith('.ts') && name !== 'catalogue.ts');
      expect(names.map((name) => name.replace('.ts', '')).sort()).toEqual([...languages].sort());
    }
  });

  test('an output, its file and its route are enough: every route of data has both', () => {
    const routes = readdirSync(join(root, 'src/pages/data')).filter((name) => name.endsWith('.ts'));
    expect(routes).toEqual(['claims.csv.ts', 'claims.json.ts']);
    for (const route of routes) {
      const text = readFileSync(join(root, 'src/pages/data', route), 'utf8');
      const printer = /publish\/(\w+)\.ts/.exec(text)?.[1] ?? '';
      expect(existsSync(join(root, `src/publish/${printer}.ts`))).toBe(true);
    }
  });

  test('anything, the README says where: each row names files that are there', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const paths = [
      ...readme.matchAll(/`((?:src|data|content|scripts|schemas|tests)\/[\w./]*)`/g),
    ].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
