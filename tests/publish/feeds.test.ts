import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { freezeUpdate } from '../../src/freeze.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { printDataFeed } from '../../src/publish/dataFeed.ts';
import { printUpdatesFeed } from '../../src/publish/updatesFeed.ts';
import { releaseDossier } from '../../src/release.ts';
import { languageOf } from '../../src/words/language.ts';
import { copyDossier, files, replace } from '../support/dossierCopy.ts';
import { frozen, id } from '../support/updates.ts';

const english = languageOf('en-GB');
const hostile = 'Fewer < & "more" ]]> <script>alert(1)</script>';
const { window } = new JSDOM();

/** Reads a feed as another program does; throws for what is not well-formed. */
function parse(xml: string): Document {
  const feed = new window.DOMParser().parseFromString(xml, 'application/xml');
  const error = feed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return feed;
}

function textsOf(feed: Document | Element, selector: string): string[] {
  return [...feed.querySelectorAll(selector)].map((element) => element.textContent);
}

/** A dossier with an update and two releases, between which a value has changed. */
function released(): Ledger {
  const dir = frozen(replace(files.settings, '"title": "', '"title": "A & B < C: '));
  releaseDossier(dir, { text: hostile, date: '2026-03-10' });
  replace(files.claims, '"value": 400', '"value": 410')(dir);
  releaseDossier(dir, { text: 'Corrected', date: '2026-04-02' });
  return checkDossier(dir).ledger;
}

const prints = { data: printDataFeed, updates: printUpdatesFeed };

describe.each(['data', 'updates'] as const)('the feed of %s', (name) => {
  const print = (ledger: Ledger): string => prints[name](ledger, english);

  test('has all that Atom requires (RFC 4287, 4.1.1 and 4.1.2), each once', () => {
    const feed = parse(print(released()));
    const { documentElement: root } = feed;
    expect([root.namespaceURI, root.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    for (const element of [root, ...feed.querySelectorAll('entry')]) {
      const own = [...element.children].map(({ localName }) => localName);
      for (const required of ['id', 'title', 'updated'])
        expect(own.filter((one) => one === required)).toHaveLength(1);
    }
    expect(textsOf(feed, 'feed > author > name')).toEqual(['The Alder editors']);
    for (const moment of textsOf(feed, 'updated, published'))
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/);
    for (const entry of feed.querySelectorAll('entry'))
      expect(entry.querySelector('link[rel="alternate"]')?.getAttribute('href')).toMatch(/^https:/);
  });

  test('names itself, and has ids that are addresses and differ', () => {
    const feed = parse(print(released()));
    const ids = textsOf(feed, 'id');
    const self = feed.querySelector('feed > link[rel="self"]')?.getAttribute('href');
    expect(self).toBe(`https://example.org/feeds/${name}.atom`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((one) => URL.canParse(one))).toBe(true);
  });

  test('keeps hostile words as words', () => {
    const feed = parse(print(released()));
    expect(textsOf(feed, 'feed > title')[0]).toContain('A & B < C: ');
    expect(feed.querySelector('script')).toBeNull();
    for (const content of textsOf(feed, 'content'))
      expect(new JSDOM(content).window.document.querySelector('script')).toBeNull();
  });

  test('keeps an address and a title as they are, without white space around them', () => {
    const ledger = released();
    const { settings } = ledger.dossier;
    const address = 'https://example.org/about/?a=1&b=<2>';
    const title = `A]]>B <&"' <![CDATA[ &lt;`;
    const dossier = {
      ...ledger.dossier,
      settings: { ...settings, title, publisher: { name: 'We & <us>', address } },
    };
    const feed = parse(print({ ...ledger, dossier }));
    expect(textsOf(feed, 'author > uri')).toEqual([address]);
    expect(textsOf(feed, 'author > name')).toEqual(['We & <us>']);
    expect(textsOf(feed, 'feed > title')).toEqual([expect.stringContaining(title)]);
    for (const words of textsOf(feed, 'title, content')) expect(words).toBe(words.trim());
  });

  test('is the same for the same dossier', () => {
    expect(print(released())).toBe(print(released()));
  });

  test('is a feed also where there is nothing to tell', () => {
    const { ledger: none } = checkDossier(copyDossier());
    const empty = parse(print(none));
    expect(textsOf(empty, 'feed > updated')).toEqual(['2026-03-10T00:00:00.000Z']);
    expect(textsOf(empty, 'entry')).toEqual([]);
  });
});

test('the feed of the data tells each release, the newest first, with what it changed', () => {
  const entries = [...parse(printDataFeed(released(), english)).querySelectorAll('entry')];
  expect(entries.map((entry) => textsOf(entry, 'title')[0])).toEqual([
    'Release 2, 2 April 2026',
    'Release 1, 10 March 2026',
  ]);
  const [second, first] = entries.map(
    (entry) => new JSDOM(textsOf(entry, 'content')[0]).window.document.body,
  );
  expect(second?.textContent).toMatchInlineSnapshot(
    `"CorrectedPassengers carried so far · River Office: was “400 passengers”, became “410 passengers”"`,
  );
  expect(first?.textContent).toContain(hostile);
  expect(first?.textContent).toContain('The first release, with 7 claims.');
  expect(second?.querySelector('a')?.href).toBe(
    'https://example.org/measures/passengers/#passengers.office-report.2026-03-01',
  );
});

test('the feed of updates tells what an update stated and what is said now, and when that changed', () => {
  const feed = parse(printUpdatesFeed(released(), english));
  expect(textsOf(feed, 'entry > id')).toEqual([`https://example.org/updates/${id}/`]);
  expect(textsOf(feed, 'entry > published, entry > updated')).toEqual([
    '2026-03-10T00:00:00.000Z',
    '2026-04-02T00:00:00.000Z',
  ]);
  const content = new JSDOM(textsOf(feed, 'content')[0]).window.document.body;
  expect([...content.querySelectorAll('li')].map((item) => item.textContent))
    .toMatchInlineSnapshot(`
    [
      "Passengers carried so far · River Office: [stated on 10 March 2026: 400 passengers, now 410 passengers]",
      "Passengers carried so far: [stated on 10 March 2026: 400 to 500 passengers, now 410 to 500 passengers]",
      "Passengers carried so far · River Office: as of 1 March 2026",
    ]
  `);
});

test('a draft stands in no feed', () => {
  const dir = frozen();
  replace(`content/updates/${id}.mdx`, 'counted.\n', 'counted.\ndraft: true\n')(dir);
  freezeUpdate(dir, id);
  const feed = parse(printUpdatesFeed(checkDossier(dir).ledger, english));
  expect(textsOf(feed, 'entry')).toEqual([]);
});
