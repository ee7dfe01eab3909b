import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapSite } from '../../src/astro/siteMap.ts';
import { checkDossier } from '../../src/check.ts';
import { fixedPaths } from '../../src/rules/pageAddress.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';
import { check, files, replace } from '../support/dossierCopy.ts';

const link = (path: string) =>
  replace(files.page, 'The bridge was opened', `See [this](${path}).\n\nThe bridge was opened`);

test('a link may lead to every page that the engine makes, and to no other', () => {
  const routes = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file) && file !== '404.astro')
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    // The first page of a list of pages stands at the place of its folder.
    .map((file) => file.replace(/(?:index|\[\.\.\.page\])\.astro$/, '').replace(/\.astro$/, '/'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((path) => !path.includes('['));
  expect([...fixedPaths].sort()).toEqual(routes.sort());
});

test('each page of the site map is among them', () => {
  const { ledger } = checkDossier(root);
  const { pages, settings } = ledger.dossier;
  const links = mapSite({ ledger, language: languageOf(settings.language) })
    .flatMap((group) => group.links)
    .map(({ path }) => path.replace(/#.*/, ''));
  const own = links.filter((path) => !pages.has(path.replace(/\/$/, '')));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((path) => !fixedPaths.includes(`/${path}`))).toEqual([]);
});

test.each(['/glossary/#ferry', '/explore/?contested=yes', '/figures/boats/', '/feeds/data.atom'])(
  'a page may lead to %s',
  (path) => {
    expect(check(link(path))).toBe('');
  },
);

test('a figure has a page and files of its name, no others', () => {
  expect(check(link('/figures/boats/boats.csv'))).toBe('');
  expect(check(link('/figures/boat/'))).toMatchInlineSnapshot(
    `"content/pages/crossings.mdx:9:5 unknown-address: expected the path of a page of this site or of a file of public/; found "/figures/boat/". Did you mean "/figures/boats/"?"`,
  );
  expect(check(link('/figures/boats/boats.gif'))).toMatchInlineSnapshot(
    `"content/pages/crossings.mdx:9:5 unknown-address: expected the path of a page of this site or of a file of public/; found "/figures/boats/boats.gif". Did you mean "/figures/boats/boats.zip"?"`,
  );
});

test.each(['<https://example.org/a b>', 'https://me:word@example.org/'])(
  'a link leads to a web address in one piece, unlike %s',
  (address) => {
    expect(check(link(address))).toBe(
      `content/pages/crossings.mdx:9:5 page-address: expected an address that begins with https://, http://, mailto:, / or #; found "${address.replace(/^<|>$/g, '')}". Write it as one whole address, without white space, a user name or a password.`,
    );
  },
);
