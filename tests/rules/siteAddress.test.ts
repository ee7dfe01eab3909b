import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { checkSiteAddress } from '../../src/rules/siteAddress.ts';
import { copyDossier, files, printFindings, replace } from '../support/dossierCopy.ts';

const told = (address: string, base: string): string => {
  const dir = copyDossier(replace(files.settings, '"https://example.org/",', `"${address}",`));
  return printFindings(checkSiteAddress(checkDossier(dir).ledger.dossier, base));
};

test.each([
  ['https://ferry.example.org/', '/'],
  ['https://ferry.example.org', '/'],
  ['https://ferry.example.org/x/', '/x/'],
  ['https://ferry.example.org/x', '/x/'],
  ['https://ferry.example.org/a/b/', '/a/b/'],
])('the address %s is that of a site at %s', (address, base) => {
  expect(told(address, base)).toBe('');
});

test('a site under a path has an address that ends in it', () => {
  expect(told('https://ferry.example.org/', '/x/')).toMatchInlineSnapshot(
    `"data/dossier.json:5:14 site-address: expected an address that ends in /x/, the path that the site is built for; found "https://ferry.example.org/". Write the address where readers will find the site, or build with --base /. Until the two agree, feeds, cards and the address that a page gives as its own lead nowhere; for a look at the site that does no harm."`,
  );
  expect(told('https://ferry.example.org/y/', '/x/')).toMatchInlineSnapshot(
    `"data/dossier.json:5:14 site-address: expected an address that ends in /x/, the path that the site is built for; found "https://ferry.example.org/y/". Write the address where readers will find the site, or build with --base /y/. Until the two agree, feeds, cards and the address that a page gives as its own lead nowhere; for a look at the site that does no harm."`,
  );
});

test('a site at the top of its host has an address without a path', () => {
  expect(told('https://ferry.example.org/x/', '/')).toMatchInlineSnapshot(
    `"data/dossier.json:5:14 site-address: expected an address without a path, as the site is built for the top of its host; found "https://ferry.example.org/x/". Write the address where readers will find the site, or build with --base /x/. Until the two agree, feeds, cards and the address that a page gives as its own lead nowhere; for a look at the site that does no harm."`,
  );
});
