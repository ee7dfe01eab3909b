import type {
  Article,
  CorrectionComment,
  DataDownload,
  Dataset,
  Organization,
  WebPage,
} from 'schema-dts';
import { siteAddress } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import { tellChange } from '../ledger/changeWords.ts';
import { isCorrection } from '../ledger/history.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Language } from '../words/language.ts';

/** A page as search engines are told of it. */
export interface StructuredPage {
  /** Its path on the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Days. */
  readonly published: string;
  readonly modified: string;
  /** The path of its card. */
  readonly card: string;
  readonly figure: ResolvedFigure | null;
  /** True for narrative. */
  readonly isArticle: boolean;
}

interface Context {
  readonly '@context': 'https://schema.org';
}
type StructuredData = Context & (Article | Dataset | WebPage);

/**
 * Returns what schema.org calls a page: narrative is an article, a figure and the page of all data are
 * data sets with their downloads, the corrections are corrections; null for lists.
 */
export function describePage(
  ledger: Ledger,
  page: StructuredPage,
  language: Language,
): StructuredData | null {
  const context = { '@context': 'https://schema.org' } as const;
  if (page.figure) return { ...context, ...describeFigure(ledger, page, page.figure) };
  if (page.isArticle) return { ...context, ...describeArticle(ledger, page) };
  if (page.path === 'data/') return { ...context, ...describeData(ledger, page) };
  if (page.path !== 'corrections/') return null;
  return { ...context, ...describeCorrections(ledger, page, language) };
}

/** Returns structured data as text that no parser of HTML takes for the end of its element. */
export function printStructuredData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function describeArticle({ dossier }: Ledger, page: StructuredPage): Article {
  const { settings } = dossier;
  const { title, description, published, modified, path, card } = page;
  const address = siteAddress(settings.address, path);
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: title,
    description,
    image: siteAddress(settings.address, card),
    datePublished: published,
    dateModified: modified,
    author: organisation(settings),
    publisher: organisation(settings),
    inLanguage: settings.language,
    license: settings.licences.text.address,
    about: settings.title,
    isPartOf: whole(settings),
  };
}

function describeData({ dossier }: Ledger, page: StructuredPage): Dataset {
  const { settings, measures } = dossier;
  const files = ['data/claims.csv', 'data/claims.json'].map((path) => [path, path] as const);
  return {
    ...dataset(settings, page, files),
    name: settings.title,
    description: settings.description,
    variableMeasured: [...measures.values()].map(({ label }) => label),
  };
}

function describeFigure(
  { dossier }: Ledger,
  page: StructuredPage,
  figure: ResolvedFigure,
): Dataset {
  const { id, headline, subtitle, description, sources } = figure;
  const files = (['csv', 'json', 'zip', 'svg', 'png'] as const).map(
    (ending) => [`${id}.${ending}`, `${page.path}${id}.${ending}`] as const,
  );
  const measures = [...new Set(figure.table.flatMap(({ measure }) => measure || []))];
  return {
    ...dataset(dossier.settings, page, files),
    name: headline,
    description: [subtitle, ...description].join(' '),
    variableMeasured: measures,
    citation: sources.flatMap(({ address }) => address ?? []),
  };
}

function dataset(
  settings: Ledger['dossier']['settings'],
  { path, published, modified, card }: StructuredPage,
  files: readonly (readonly [name: string, path: string])[],
) {
  const address = siteAddress(settings.address, path);
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    datePublished: published,
    dateModified: modified,
    creator: organisation(settings),
    publisher: organisation(settings),
    license: settings.licences.data.address,
    inLanguage: settings.language,
    isAccessibleForFree: true,
    image: siteAddress(settings.address, card),
    isPartOf: whole(settings),
    distribution: files.map(([name, file]): DataDownload => ({
      '@type': 'DataDownload',
      name,
      contentUrl: siteAddress(settings.address, file),
      encodingFormat: mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? '',
    })),
  } as const satisfies Dataset;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function describeCorrections(ledger: Ledger, page: StructuredPage, language: Language): WebPage {
  const { settings } = ledger.dossier;
  const address = siteAddress(settings.address, page.path);
  const corrections = listCorrections(ledger, page, language);
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: page.title,
    dateModified: page.modified,
    publisher: organisation(settings),
    isPartOf: whole(settings),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function listCorrections(
  ledger: Ledger,
  page: StructuredPage,
  language: Language,
): CorrectionComment[] {
  const { address } = ledger.dossier.settings;
  const { told } = language.words.site.history;
  return ledger.changes.filter(isCorrection).map((change) => {
    const { name, words, path } = tellChange(ledger, change, language);
    const { number, date } = change.release;
    return {
      '@type': 'CorrectionComment',
      text: told(name, words),
      datePublished: date,
      url: siteAddress(address, path ?? `${page.path}#release-${number}`),
    };
  });
}

function organisation({ publisher }: Ledger['dossier']['settings']): Organization {
  return { '@type': 'Organization', name: publisher.name, url: publisher.address };
}

function whole({ title, address }: Ledger['dossier']['settings']) {
  return { '@type': 'WebSite', name: title, url: address } as const;
}
