import { generateAtomFeed } from 'feedsmith';
import { escapeText } from '../base/hast.ts';
import { siteAddress } from '../figure/credit.ts';
import type { DossierFile } from '../model/dossier.ts';

/** One entry of a feed; its address is its id. Days are days of releases or updates. */
export interface AtomEntry {
  /** The path of its page on the site, without a slash before it. */
  readonly path: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  /** HTML. */
  readonly content: string;
}

/** What a feed holds, its entries the newest first. */
export interface AtomContent {
  readonly path: string;
  readonly title: string;
  /** The path of the page that tells the same. */
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** Returns a feed in Atom (RFC 4287). It was updated when its last entry was, else on the day of the dossier. */
export function printAtom(
  settings: DossierFile,
  { path, title, page, entries }: AtomContent,
): string {
  const { address: site, publisher, licences, released, language } = settings;
  const own = siteAddress(site, path);
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? released;
  const feed = generateAtomFeed({
    id: own,
    title: { value: title, type: 'text' },
    updated: momentOf(updated),
    links: [
      { href: own, rel: 'self', type: 'application/atom+xml' },
      { href: siteAddress(site, page), rel: 'alternate', type: 'text/html', hreflang: language },
      { href: licences.text.address, rel: 'license' },
    ],
    authors: [{ name: publisher.name, uri: publisher.address }],
    entries: entries.map((entry) => ({
      id: siteAddress(site, entry.path),
      title: { value: entry.title, type: 'text' },
      published: momentOf(entry.published),
      updated: momentOf(entry.updated),
      links: [{ href: siteAddress(site, entry.path), rel: 'alternate', type: 'text/html' }],
      content: { value: entry.content, type: 'html' },
    })),
  });
  return joinSections(feed);
}

/**
 * The library puts words with a sign of XML into sections on lines of their own, whose white space
 * would be part of the words, and of an address; it has no setting for that.
 */
function joinSections(xml: string): string {
  return xml.replace(/\s*<!\[CDATA\[(.*?)\]\]>\s*/gs, (_, words: string) => escapeText(words));
}

/** A day stands for its first moment (RFC 3339, UTC). */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
