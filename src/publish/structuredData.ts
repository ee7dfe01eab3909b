import type {
  AboutPage,
  Article,
  CorrectionComment,
  DataDownload,
  Dataset,
  Graph,
  Organization,
  WebPage,
  WebSite,
} from 'schema-dts';
import { siteAddress } from '../figure/credit.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import { tellChange } from '../ledger/changeWords.ts';
import { isCorrection } from '../ledger/history.ts';
import { countOrigins } from '../ledger/independence.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listReleases } from '../ledger/releases.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { clipWords } from './clipWords.ts';

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
type StructuredData = (Context & (AboutPage | Article | Dataset | WebPage)) | Graph;

/** The length in characters of what is said of the data of a figure. */
const dataLength = 500;

/**
 * Returns what schema.org calls a page: narrative is an article, the overview declares the site besides,
 * a figure and the page of all data are data sets with their downloads, the corrections are corrections;
 * null for lists.
 */
export function describePage(
  ledger: Ledger,
  page: StructuredPage,
  language: Language,
): StructuredData | null {
  const context = { '@context': 'https://schema.org' } as const;
  const { figure } = page;
  if (page.path === '')
    return { ...context, '@graph': [describeSite(ledger, page), describeArticle(ledger, page)] };
  if (figure) return { ...context, ...describeFigure(ledger, { ...page, figure }, language) };
  if (page.isArticle) return { ...context, ...describeArticle(ledger, page) };
  if (page.path === 'data/') return { ...context, ...describeData(ledger, page) };
  if (page.path === 'about/') return { ...context, ...describeAbout(ledger, page) };
  if (page.path !== 'corrections/') return null;
  return { ...context, ...describeCorrections(ledger, page, language) };
}

/** Returns structured data as text that no parser of HTML takes for the end of its element. */
export function printStructuredData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The site, of which every page says that it is a part. */
function describeSite({ dossier }: Ledger, { modified }: StructuredPage): WebSite {
  const { settings } = dossier;
  return {
    ...whole(settings),
    description: settings.description,
    publisher: organisation(settings),
    inLanguage: settings.language,
    dateModified: modified,
  };
}

function describeAbout({ dossier }: Ledger, page: StructuredPage): AboutPage {
  const { settings } = dossier;
  const address = siteAddress(settings.address, page.path);
  return {
    '@type': 'AboutPage',
    '@id': address,
    url: address,
    name: page.title,
    description: page.description,
    dateModified: page.modified,
    inLanguage: settings.language,
    publisher: organisation(settings),
    mainEntity: organisation(settings),
    isPartOf: whole(settings),
  };
}

function describeArticle({ dossier }: Ledger, page: StructuredPage): Article {
  const { settings } = dossier;
  const { title, description, published, modified, path, card } = page;
  const address = siteAddress(settings.address, path);
  return {
    '@type': 'Article',
    // The address of the overview is that of the whole site.
    '@id': path === '' ? `${address}#text` : address,
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
  ledger: Ledger,
  { figure, ...page }: StructuredPage & { readonly figure: ResolvedFigure },
  language: Language,
): Dataset {
  const { id, headline, sources } = figure;
  const files = (['csv', 'json', 'zip', 'svg', 'png'] as const).map(
    (ending) => [`${id}.${ending}`, `${page.path}${id}.${ending}`] as const,
  );
  const measures = [...new Set(figure.table.flatMap(({ measure }) => measure || []))];
  return {
    ...dataset(ledger.dossier.settings, page, files),
    name: headline,
    description: describeClaims(ledger, figure, language),
    variableMeasured: measures,
    citation: sources.flatMap(({ address }) => address ?? []),
  };
}

/** What the data of a figure are of, how many claims and origins they hold, and their release, in sentences. */
function describeClaims(
  ledger: Ledger,
  { subtitle, table }: ResolvedFigure,
  language: Language,
): string {
  const { sentence, site } = language.words;
  const claims = [...new Set(table.flatMap(({ claim }) => claim ?? []))];
  const basis = sentence.basis(
    language.count(claims.length, 'claim'),
    language.count(countOrigins(claims, ledger), 'origin'),
  );
  const release = listReleases(ledger.dossier).at(-1);
  const released =
    release &&
    site.history.release(language.number(release.number), writeDate(release.date, language));
  const sentences = [basis, released ?? ''].filter(Boolean).map(closeSentence).join(' ');
  return `${closeSentence(clipWords(subtitle, dataLength - sentences.length - 2))} ${sentences}`;
}

function closeSentence(words: string): string {
  return /[.!?؟…]$/u.test(words) ? words : `${words}.`;
}

function dataset(
  settings: Ledger['dossier']['settings'],
  { path, published, modified, card }: Omit<StructuredPage, 'figure'>,
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
  const url = siteAddress(address, '');
  return { '@type': 'WebSite', '@id': url, name: title, url } as const;
}
