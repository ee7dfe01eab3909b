import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import { siteAddress } from '../figure/credit.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';

/** What a citation says: the publisher is the author; of a figure the headline is the title. */
export interface Citation {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly site: string;
  /** The day of the release, as YYYY-MM-DD. */
  readonly released: string;
  readonly address: string;
  readonly language: string;
}

/** Returns what a citation of a figure says. */
export function citeFigure(
  ledger: Ledger,
  { id, headline }: Pick<ResolvedFigure, 'id' | 'headline'>,
): Citation {
  return citePage(ledger, { id, title: headline, path: `figures/${id}/` });
}

/** Returns what a citation of all claims says. */
export function citeData(ledger: Ledger, { words }: Language): Citation {
  return citePage(ledger, { id: 'data', title: words.site.data.cited, path: 'data/' });
}

function citePage(
  { dossier }: Ledger,
  { id, title: own, path }: { readonly id: string; readonly title: string; readonly path: string },
): Citation {
  const { title, publisher, released, address, language } = dossier.settings;
  return {
    id,
    author: publisher.name,
    title: own,
    site: title,
    released,
    address: siteAddress(address, path),
    language,
  };
}

/** Returns a citation as a line of text. */
export function writeCitation(citation: Citation, language: Language): string {
  return language.words.figure.page.citation({
    publisher: citation.author,
    title: citation.title,
    site: citation.site,
    released: writeDate(citation.released, language),
    address: citation.address,
  });
}
