import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gallery } from '../gallery/cases.ts';
import { resolveFigure } from '../src/figure/resolveFigure.ts';
import { checkDossier } from '../src/check.ts';
import { judgeCheck } from '../src/ledger/check.ts';
import { checkRelations } from '../src/ledger/checks/index.ts';
import { printSteps } from '../src/ledger/derivation.ts';
import { checkKinds } from '../src/model/check.ts';
import { chartKinds } from '../src/model/figure.ts';
import { languageOf, languages } from '../src/words/language.ts';
import { root } from './support/build.ts';
import { addClaim, check, copyDossier, replace, write } from './support/dossierCopy.ts';

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

  test('a reading, one object is enough, and check names its claims', () => {
    const north = { crossing: 'north-ferry' };
    const contradicting = addClaim({
      ...{ id: 'boats.post-0302.north-ferry', measure: 'boats', value: 4, asOf: null },
      dimensions: north,
    });
    const unread = check(contradicting);
    expect(unread).toMatch(/^data\/claims\/\S+ disagreement: [^\n]*$/);
    const claims = JSON.parse(/"claims": (\[.*?\])/.exec(unread)?.[1] ?? '[]') as string[];
    const [other, choice] = claims;
    const reading = {
      ...{ id: 'north-boats', measure: 'boats', dimensions: north, claims, choice },
      parts: [{ claims: [other], relation: 'different-date', text: 'A boat came later.' }],
    };
    const answered = write('data/readings/second.json', JSON.stringify([reading]));
    const { ledger, findings } = checkDossier(copyDossier(contradicting, answered));
    expect(findings).toEqual([]);
    const read = ledger.disagreements.find((one) => one.reading?.id === 'north-boats');
    expect(read?.members.map(({ id }) => id)).toEqual(claims);
  });

  test('a check, one object is enough, and it is worked out', () => {
    const rise = {
      id: 'rise',
      title: 'Whether more people came',
      kind: 'at-most',
      claims: {
        value: 'passengers.office-report.2026-03-01',
        limit: 'passengers.office-report.2026-03-05',
      },
      expected: 'holds',
    };
    const added = write('data/checks/second.json', JSON.stringify([rise]));
    const { ledger, findings } = checkDossier(copyDossier(added));
    expect(findings).toEqual([]);
    const [first, ...more] = ledger.dossier.checks.values();
    expect(more).toEqual([]);
    const { steps } = first ? judgeCheck(first, ledger) : { steps: [] };
    expect(printSteps(steps, languageOf('en'))).toBe('400 is no more than at least 650');
    expect(ledger.checksOf.get(rise.claims.limit)).toEqual([first]);
  });

  test('a check kind, its file, its line in the index, its name, its sentence and its test are enough', () => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const list = (folder: string) => readdirSync(join(root, folder));
    const names = checkKinds.map((kind) =>
      kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    const shared = ['index.ts', 'judgement.ts', 'kind.ts'];
    const files = list('src/ledger/checks').filter((file) => !shared.includes(file));
    expect(files.toSorted()).toEqual(names.map((name) => `${name}.ts`).toSorted());
    expect(list('tests/ledger/checks')).toEqual(
      expect.arrayContaining(names.map((name) => `${name}.test.ts`)),
    );
    expect(Object.keys(checkRelations)).toEqual([...checkKinds]);
    for (const name of names)
      expect(read('src/ledger/checks/index.ts')).toContain(
        `import { ${name} } from './${name}.ts';`,
      );
    for (const file of list('src/words/catalogue/method')) {
      const { checkKinds: sentences } = languageOf(file.replace('.ts', '')).words.method;
      expect(Object.keys(sentences).toSorted()).toEqual(checkKinds.toSorted());
      expect(new Set(Object.values(sentences)).size).toBe(checkKinds.length);
    }
    for (const kind of checkKinds) expect(read('src/model/check.ts')).toContain(`'${kind}'`);
  });

  test('a language, its catalogue and one line are enough: every catalogue is spoken', () => {
    const catalogue = join(root, 'src/words/catalogue');
    const folders = readdirSync(catalogue, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.length).toBeGreaterThan(2);
    for (const folder of ['', ...folders]) {
      const files = readdirSync(join(catalogue, folder)).filter((name) => name.endsWith('.ts'));
      const names = files.filter((name) => name !== 'catalogue.ts' && name !== 'words.ts');
      expect(names.map((name) => name.replace('.ts', '')).sort()).toEqual([...languages].sort());
    }
  });

  test('a chart kind, its files and its lines are enough: every kind has them', () => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const names = chartKinds.map((kind) =>
      kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    const files = readdirSync(join(root, 'src/chart/kinds')).filter((file) => file !== 'index.ts');
    expect(files.toSorted()).toEqual(names.map((name) => `${name}.ts`).toSorted());
    expect(readdirSync(join(root, 'tests/chart'))).toEqual(
      expect.arrayContaining(names.map((name) => `${name}.test.ts`)),
    );
    for (const name of names)
      expect(read('src/chart/kinds/index.ts')).toContain(`from './${name}.ts';`);
    for (const kind of chartKinds) expect(read('src/model/figure.ts')).toContain(`'${kind}'`);
    expect(Object.keys(gallery)).toEqual(expect.arrayContaining([...chartKinds]));
    for (const language of languages) {
      const { chart } = languageOf(language).words.figure.description;
      expect(Object.keys(chart).toSorted()).toEqual([...chartKinds].toSorted());
    }
    for (const kind of chartKinds) expect(read('schemas/figures.json')).toContain(`"${kind}"`);
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
