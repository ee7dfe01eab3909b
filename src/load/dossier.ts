import type { Finding, Place } from '../base/finding.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Dimension } from '../model/dimension.ts';
import type { DossierFile } from '../model/dossier.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Measure } from '../model/measure.ts';
import type { Origin } from '../model/origin.ts';
import type { PageMatter } from '../model/page.ts';
import type { Place as PlaceRecord } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import type { Source } from '../model/source.ts';
import type { Style } from '../model/style.ts';
import type { StatedValue, UpdateMatter } from '../model/update.ts';
import type { Path } from './document.ts';
import type { Mdx } from './mdx.ts';

/** What pages and updates share: what rules read of a file of narrative. */
export interface Prose extends Pick<PageMatter, 'title' | 'description' | 'range' | 'draft'> {
  readonly file: string;
  /** The whole text of the file. */
  readonly text: string;
  /** The text as it was parsed: once, as every rule reads it. */
  readonly mdx: Mdx;
}

/** A page of narrative: its front matter and the whole text of its file. */
export interface Page extends PageMatter, Prose {
  /** The file's name without its ending; `index` is the overview. */
  readonly slug: string;
}

/** A dated page of narrative, which keeps the values that it stated when it was published. */
export interface Update extends UpdateMatter, Prose {
  /** The file's name without its ending: its day and a slug. */
  readonly id: string;
  /** The day, in EDTF. */
  readonly date: string;
  /** What it stated, unless that was never frozen, or cannot be read. */
  readonly stated: readonly StatedValue[] | 'never' | 'refused';
}

/** A record whose id is the name of its file. */
export type Named<T> = T & { readonly id: string };

/** The collections of a dossier by name, each record by its id, in the order of the files. */
export interface Collections {
  readonly origins: Origin;
  readonly sources: Source;
  readonly places: PlaceRecord;
  readonly events: Event;
  readonly dimensions: Named<Dimension>;
  readonly measures: Measure;
  readonly claims: Claim;
  readonly readings: Reading;
  readonly checks: Check;
  readonly figures: Named<Figure>;
  readonly questions: Question;
  readonly glossary: GlossaryTerm;
  /** One record, `style`, of a dossier that has `data/style.json`. */
  readonly styles: Named<Style>;
  /** The id is the number as the file's name has it. */
  readonly releases: Named<Release>;
}
export type CollectionName = keyof Collections;

/** All that a dossier says, validated record by record; every record knows where it stands. */
export type Dossier = {
  readonly [Name in CollectionName]: ReadonlyMap<string, Collections[Name]>;
} & {
  readonly settings: DossierFile;
  readonly pages: ReadonlyMap<string, Page>;
  readonly updates: ReadonlyMap<string, Update>;
  /** The files of `public/` by their address on the site, such as `/icon.svg`. */
  readonly assets: ReadonlySet<string>;
  /** Every id that the files name, those of refused records too, so that one fault is told once. */
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** Every text in records that were refused, for what is judged by its being missing. */
  readonly refused: Readonly<Record<CollectionName | 'pages', ReadonlySet<string>>>;
  /** Collections of which a whole file, or the id of a record, is missing or cannot be read. */
  readonly unread: ReadonlySet<CollectionName>;
  /** Returns the place of a record, or of a value inside it; `offset` counts characters of a text. */
  readonly placeOf: (record: object, path?: Path, offset?: number) => Place;
};

/** Returns all narrative of a dossier, drafts among it. */
export function listProse({ pages, updates }: Pick<Dossier, 'pages' | 'updates'>): Prose[] {
  return [...pages.values(), ...updates.values()];
}

/** Returns the dossier as readers see it: without its drafts. */
export function withoutDrafts(dossier: Dossier): Dossier {
  const isPublished = ([, { draft }]: readonly [string, Prose]): boolean => draft !== true;
  return {
    ...dossier,
    pages: new Map([...dossier.pages].filter(isPublished)),
    updates: new Map([...dossier.updates].filter(isPublished)),
  };
}

/** Returns true for an id that no record has; false where it may stand in what could not be read. */
export function isUnknown({ ids, unread }: Dossier, name: CollectionName, id: string): boolean {
  return !ids[name].has(id) && !unread.has(name);
}

/** Returns true where a refused record may have spoken of an id: its being missing proves nothing. */
export function mayBeNamed(dossier: Dossier, name: CollectionName, id: string): boolean {
  return dossier.unread.has(name) || dossier.refused[name].has(id);
}

/** Returns the words that the dossier does and does not use; of a dossier that lists none, null. */
export function styleOf({ styles }: Dossier): Named<Style> | null {
  return styles.get('style') ?? null;
}

/** What loading returns: the dossier, and what is wrong with it. */
export interface Loaded {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
}
