import { s } from 'hastscript';
import { JSDOM } from 'jsdom';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { DossierFile } from '../../src/model/dossier.ts';
import { printEmbedCode } from '../../src/publish/embedCode.ts';
import { reportFigure, reportSite } from '../../src/publish/reportAddress.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';

const { ledger } = checkDossier(join(root, 'tests/fixtures/small'));
const language = languageOf('en-GB');

/** The small dossier with other settings. */
function withSettings(own: Partial<DossierFile>): Ledger {
  const { dossier } = ledger;
  return { ...ledger, dossier: { ...dossier, settings: { ...dossier.settings, ...own } } };
}

test('the code to embed a figure is a frame with a title, a height that suits, and one script', () => {
  const figure = {
    id: 'boats',
    headline: 'More "boats" & <ferries>',
    drawing: s('svg', { height: 200 }),
  };
  const site = withSettings({ address: 'https://example.org/x/' });
  const { document } = new JSDOM(printEmbedCode(site, figure)).window;
  const frame = document.querySelector('iframe');
  expect(frame?.src).toBe('https://example.org/x/embed/boats/');
  expect(frame?.title).toBe(figure.headline);
  expect([frame?.width, frame?.getAttribute('loading')]).toEqual(['100%', 'lazy']);
  expect(Number(frame?.height)).toBeGreaterThan(400);
  const scripts = [...document.querySelectorAll('script')];
  expect(scripts.map(({ src }) => src)).toEqual(['https://example.org/x/embed.js']);
});

test('an error is reported by mail, with the figure in the subject, where editors give an address', () => {
  const site = withSettings({
    contact: 'errors@example.org',
    title: 'A & B',
    address: 'https://example.org',
  });
  const link = reportFigure(site, { id: 'boats' }, language);
  expect(link?.address).toBe('errors@example.org');
  const address = new URL(link?.href ?? '');
  expect(`${address.protocol}${address.pathname}`).toBe('mailto:errors@example.org');
  expect(address.searchParams.get('subject')).toBe('Figure “boats” of “A & B”');
  expect(address.searchParams.get('body')).toBe('https://example.org/figures/boats/');
});

test('an error is reported on a page where they give that, and else on that of the publisher', () => {
  const page = 'https://example.org/report/?from=site';
  const given = withSettings({ contact: page });
  expect(reportFigure(given, { id: 'boats' }, language)).toEqual({ href: page, address: page });
  const publisher = { name: 'Editors', address: 'https://press.example/contact/' };
  const { href } = reportSite(withSettings({ contact: undefined, publisher }), language) ?? {};
  expect(href).toBe(publisher.address);
});

test('where nobody can be reached outside the site itself, no link leads in a circle', () => {
  const address = 'https://example.org/x';
  const publisher = { name: 'Editors', address: 'https://example.org/x/about/' };
  const site = withSettings({ contact: undefined, address, publisher });
  expect(reportFigure(site, { id: 'boats' }, language)).toBe(null);
  expect(reportSite(site, language)).toBe(null);
});
