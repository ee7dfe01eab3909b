import { siteAddress } from '../figure/credit.ts';
import { listReleases } from '../ledger/releases.ts';
import { findModified, proseAt } from '../prose/pageSubject.ts';
import { clipWords } from '../publish/clipWords.ts';
import { describePage, printStructuredData } from '../publish/structuredData.ts';
import { sitePath } from './address.ts';
import { cardPath, describeCardOf } from './cards.ts';
import { getFigure, getSite } from './dossier.ts';

/** What a page says of itself in its head, for search engines and for those who share it. */
export interface PageHead {
  /** With the title of the dossier. */
  readonly title: string;
  readonly description: string;
  /** The address of the page, with host. */
  readonly address: string;
  readonly kind: 'article' | 'website';
  readonly modified: string;
  /** The address of its card, with host. */
  readonly card: string;
  /** What stands on the card, in words. */
  readonly cardWords: string;
  /** JSON-LD, or null. */
  readonly data: string | null;
}

/** The length in characters to which search engines show a description. */
const descriptionLength = 160;

/** Returns the head of the page at a path below the base. */
export function composeHead(
  pathname: string,
  { title, description }: { readonly title: string; readonly description: string },
): PageHead {
  const { ledger, language } = getSite();
  const { settings, figures, updates } = ledger.dossier;
  const path = pathname.slice(sitePath('').length);
  const [room = '', id = ''] = path.split('/');
  // What a site says of itself is no article, also where the dossier adds to it.
  const prose = room === 'about' ? null : proseAt(ledger, path);
  const card = cardPath(path);
  const update = room === 'updates' ? updates.get(id) : undefined;
  const isFigure = room === 'figures' && figures.has(id);
  const first = listReleases(ledger.dossier).find(
    ({ headlines }) => !isFigure || Object.hasOwn(headlines, id),
  );
  const published = update?.date ?? first?.date ?? settings.released;
  const modified = findModified(ledger, path) ?? published;
  const page = {
    ...{ path, title, published, modified, card },
    description: clipWords(description, descriptionLength),
    figure: isFigure ? getFigure(id) : null,
    isArticle: prose !== null,
  };
  const data = describePage(ledger, page, language);
  return {
    title: path === '' ? settings.title : `${title} – ${settings.title}`,
    description: page.description,
    address: siteAddress(settings.address, path),
    kind: prose ? 'article' : 'website',
    modified,
    card: siteAddress(settings.address, card),
    cardWords: describeCardOf(path),
    data: data && printStructuredData(data),
  };
}
