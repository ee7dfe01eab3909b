import { buildElement, printSvg } from '../base/hast.ts';
import { siteAddress } from '../figure/credit.ts';

/** A page for search engines. */
export interface MappedPage {
  readonly path: string;
  /** The day on which something of it last changed; null where no release tells. */
  readonly modified: string | null;
}

/** Returns the pages of a site as a sitemap (sitemaps.org, version 0.9), by path. */
export function printSitemap(site: string, pages: readonly MappedPage[]): string {
  const entries = pages
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, modified }) =>
      buildElement('url', {}, [
        buildElement('loc', {}, siteAddress(site, path)),
        ...(modified === null ? [] : [buildElement('lastmod', {}, modified)]),
      ]),
    );
  const set = buildElement(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    entries,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printSvg(set)}\n`;
}
