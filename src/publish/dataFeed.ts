import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { siteAddress } from '../figure/credit.ts';
import { tellChange } from '../ledger/changeWords.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listReleases } from '../ledger/releases.ts';
import type { Release } from '../model/release.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { printAtom } from './atom.ts';
import type { AtomEntry } from './atom.ts';

/** The path of the feed of changes of the data on the site. */
export const dataFeed = 'feeds/data.atom';

/** Returns the releases as an Atom feed: each with what it added, changed and removed. */
export function printDataFeed(ledger: Ledger, language: Language): string {
  const { settings } = ledger.dossier;
  const entries = listReleases(ledger.dossier)
    .toReversed()
    .map((release) => enterRelease(ledger, release, language));
  const title = language.words.site.history.dataFeed(settings.title);
  return printAtom(settings, { path: dataFeed, title, page: 'corrections/', entries });
}

function enterRelease(ledger: Ledger, release: Release, language: Language): AtomEntry {
  const { number, date, text, claims } = release;
  const { history } = language.words.site;
  const { address: site } = ledger.dossier.settings;
  const items = ledger.changes
    .filter((change) => change.release.number === number)
    .map((change) => {
      const { name, words, path } = tellChange(ledger, change, language);
      const named = path === null ? name : h('a', { href: siteAddress(site, path) }, name);
      return h('li', [named, `: ${words}`]);
    });
  const first = history.first(language.count(Object.keys(claims).length, 'claim'));
  const list = items.length > 0 ? [h('ul', items)] : [];
  return {
    path: `corrections/#release-${number}`,
    title: history.release(language.number(number), writeDate(date, language)),
    published: date,
    updated: date,
    content: toHtml([h('p', text), ...(number === 1 ? [h('p', first)] : list)]),
  };
}
