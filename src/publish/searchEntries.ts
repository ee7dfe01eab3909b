import { need } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { stateHead } from '../ledger/head.ts';
import { stateUpdate } from '../ledger/stated.ts';
import { nameCell, plainText, stateClaim } from '../ledger/statement.ts';
import type { EntryKind } from '../words/catalogue/lookup/words.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { splitTerm } from './searchTerms.ts';

/** Something that search finds. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** Where it stands, below the site's base. */
  readonly path: string;
  readonly title: string;
  /** The short forms of a term, by which it is found first. */
  readonly short?: string;
  /** A page on many matters: it comes after the page on the matter itself. */
  readonly isCollection?: boolean;
  /** The words by which it is found beside its title; null where they are those of its page. */
  readonly text: string | null;
}

/** Where search looks. */
export interface Searched {
  readonly ledger: Ledger;
  readonly language: Language;
  /** The pages that the engine itself writes. */
  readonly sitePages: readonly { readonly path: string; readonly name: string }[];
}

/** Pages that are lists of titles: by its own entry each of those is found already. */
const lists = [
  'figures/',
  'explore/',
  'search/',
  'sources/',
  'origins/',
  'measures/',
  'glossary/',
  'updates/',
  'data/',
];

/** Pages of much text on many matters, which other pages tell one by one. */
const collections = ['', 'disagreements/', 'does-not-add-up/', 'timeline/', 'places/'];

type Entries = (searched: Searched) => SearchEntry[];

/** What there is of each kind. */
const listers: Readonly<Record<EntryKind, Entries>> = {
  page: ({ ledger, language, sitePages }) => {
    const written = [...ledger.dossier.pages.values()].map((page) => ({
      path: page.slug === 'index' ? '' : `${page.slug}/`,
      name: stateHead(ledger, page, language).title,
    }));
    const paths = new Set(written.map(({ path }) => path));
    const own = sitePages.filter(({ path }) => !paths.has(path) && !path.includes('#'));
    return [...written, ...own].map(({ path, name }) => ({
      kind: 'page',
      path,
      title: name,
      text: lists.includes(path) ? '' : null,
      isCollection: collections.includes(path),
    }));
  },
  question: ({ ledger, language }) =>
    [...ledger.dossier.questions.values()].map(({ id, question, answer, chapter }) => ({
      kind: 'question',
      path: `#${id}`,
      title: question,
      text: [
        plainText(ledger, answer, language),
        stateHead(ledger, need(ledger.dossier.pages, chapter), language).title,
      ].join('\n'),
    })),
  update: ({ ledger, language }) =>
    [...ledger.dossier.updates.values()].map((update) => ({
      kind: 'update',
      path: `updates/${update.id}/`,
      title: stateUpdate(ledger, update, language).title,
      text: null,
    })),
  figure: ({ ledger, language }) =>
    [...ledger.dossier.figures.values()].map(({ id, headline, subtitle, meaning, howToRead }) => {
      const [title = '', ...texts] = [headline, subtitle, meaning, howToRead].map((text) =>
        plainText(ledger, text, language),
      );
      return { kind: 'figure', path: `figures/${id}/`, title, text: texts.join('\n') };
    }),
  measure: ({ ledger, language }) =>
    [...ledger.dossier.measures.values()].map(({ id, label, definition }) => ({
      kind: 'measure',
      path: `measures/${id}/`,
      title: label,
      text: [definition, ...listSpeakers(ledger, id, language)].join('\n'),
    })),
  source: ({ ledger, language }) =>
    [...ledger.dossier.sources.values()].map(({ id, publisher, title, via, published, kind }) => ({
      kind: 'source',
      path: `sources/${id}/`,
      title: joinWords(language, [publisher, title ?? language.words.label.untitled]),
      text: joinWords(language, [
        ...(via === undefined ? [] : [via]),
        published === null ? language.words.figure.page.undated : writeDate(published, language),
        language.words.sourceKind[kind],
      ]),
    })),
  origin: ({ ledger }) =>
    [...ledger.dossier.origins.values()].map(({ id, label, names = [], note = '' }) => ({
      kind: 'origin',
      path: `origins/${id}/`,
      title: label,
      text: [...names, note].join('\n'),
    })),
  term: ({ ledger, language }) =>
    [...ledger.dossier.glossary.values()].map(({ id, term, text }) => ({
      kind: 'term',
      path: `glossary/#${id}`,
      title: term,
      short: splitTerm(term).short.join(', '),
      text: plainText(ledger, text, language),
    })),
  claim: ({ ledger, language }) =>
    [...ledger.dossier.claims.keys()].map((id) => describeClaim(ledger, id, language)),
};

/** Returns everything that search finds, of the given kinds. */
export function listSearchEntries(searched: Searched, kinds: readonly EntryKind[]): SearchEntry[] {
  return kinds.flatMap((kind) => listers[kind](searched));
}

function describeClaim(ledger: Ledger, id: string, language: Language): SearchEntry {
  const { claim, measure, origin, source, value, time } = stateClaim(ledger, id, language);
  return {
    kind: 'claim',
    path: `measures/${measure.id}/#${id}`,
    title: joinWords(language, [nameCell(claim, ledger, language), value]),
    text: [
      joinWords(language, [time, origin.label, source.publisher]),
      // The source's words, not ours.
      `“${claim.locator.phrase}”`,
      claim.note === undefined ? '' : plainText(ledger, claim.note, language),
    ].join('\n'),
  };
}

/** Returns who states a measure, as a line; none where nobody does. */
function listSpeakers({ byMeasure, dossier }: Ledger, id: string, language: Language): string[] {
  const origins = new Set((byMeasure.get(id) ?? []).map(({ origin }) => origin));
  if (origins.size === 0) return [];
  const labels = [...origins].map((origin) => need(dossier.origins, origin).label);
  return [`${language.words.label.origin}: ${joinWords(language, labels)}`];
}

function joinWords({ words }: Language, parts: readonly string[]): string {
  return parts.join(words.separator);
}
