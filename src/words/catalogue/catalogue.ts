import type { Speaker } from '../../model/origin.ts';
import type { CheckKind, Outcome, RateUnit } from '../../model/check.ts';
import type { Absence, Qualifier, Status } from '../../model/claim.ts';
import type { ChoiceRule, Relation } from '../../model/reading.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Standing, Verdict } from '../../model/verdict.ts';
import type { Directness } from '../../model/directness.ts';
import type { FigureWords } from './figure/words.ts';
import type { SiteWords } from './site/words.ts';

/** What a cell of a table can hold beside a value: the four absences. Zero is a number. */
export type Missing = Absence | 'not-reported';

/** Plural forms by the categories of Unicode CLDR; `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What can be counted in the interface's own sentences. */
export const countables = [
  'claim',
  'origin',
  'source',
  'measure',
  'disagreement',
  'reading',
  'figure',
  'check',
  'point',
  'row',
  'panel',
  'other',
] as const;
export type Countable = (typeof countables)[number];

/** The signs and relations that stand between the terms of a derivation. */
export const signs = [
  'plus',
  'minus',
  'times',
  'over',
  'makes',
  'equals',
  'differs',
  'may-equal',
  'at-most',
  'above',
  'may-exceed',
  'at-least',
  'below',
  'may-fall-short',
  'not-after',
  'after',
  'may-follow',
  'among',
  'not-among',
  'may-be-among',
  'within-bounds',
  'out-of-bounds',
  'may-be-out-of-bounds',
] as const;
export type Sign = (typeof signs)[number];

type Season = (year: string) => string;

/** Every word of the interface in one language; the compiler asks a new language for all of them. */
export interface Catalogue {
  /** Values: how a qualifier goes with a number that already has its unit. */
  readonly qualified: Record<Exclude<Qualifier, 'between' | 'exact'>, (value: string) => string>;
  /** A date: the same, as said of a moment. */
  readonly qualifiedDate: Record<Exclude<Qualifier, 'between' | 'exact'>, (date: string) => string>;
  readonly between: (low: string, high: string) => string;
  readonly fromTo: (low: string, high: string) => string;
  readonly orMore: (value: string) => string;
  readonly orBelow: (range: string) => string;
  readonly orLess: (value: string) => string;
  readonly anyNumber: string;
  readonly missing: Record<Missing, string>;
  /** The statuses of claims, and what is said where a second reading failed. */
  readonly status: Record<Status | 'unconfirmed' | 'copy-error', string>;
  readonly directness: Record<Directness, string>;
  /** How sources name the speaker. */
  readonly speaker: Record<Speaker, string>;
  readonly sourceKind: Record<SourceKind, string>;
  readonly relation: Record<Relation, string>;
  readonly outcome: Record<Outcome, string>;
  readonly verdict: Record<Verdict, string>;
  readonly standing: Record<Standing, string>;
  /** What stands between the terms of a derivation. */
  readonly sign: Record<Sign, string>;
  readonly lengthIn: Record<RateUnit, (length: string) => string>;
  readonly count: Record<Countable, Plural>;
  /** What stands between entries of a line that is no sentence. */
  readonly separator: string;
  readonly list: (items: readonly string[]) => string;
  readonly approximateDate: (date: string) => string;
  readonly uncertainDate: (date: string) => string;
  /** Spring, summer, autumn and winter of a year. */
  readonly seasons: readonly [Season, Season, Season, Season];
  readonly asOf: (date: string) => string;
  readonly within: (span: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly undated: string;
  readonly notRecorded: string;
  readonly sentence: Sentences;
  readonly method: Method;
  readonly figure: FigureWords;
  readonly site: SiteWords;
  readonly label: Record<Label, string>;
}

/** The parts of the method page, in their order. */
export const methodSections = [
  'claims',
  'values',
  'times',
  'disagreements',
  'readings',
  'independence',
  'directness',
  'corroboration',
  'ranges',
  'checks',
  'audits',
] as const;
export type MethodSection = (typeof methodSections)[number];

/** The rules by which claims are joined, in words that readers understand. */
export interface Method {
  readonly sections: Record<MethodSection, { readonly title: string; readonly text: string }>;
  readonly relations: Record<Relation, string>;
  readonly choiceRules: Record<ChoiceRule, string>;
  readonly checkKinds: Record<CheckKind, string>;
  readonly verdicts: Record<Verdict, string>;
  readonly directness: Record<Directness, string>;
  /** The tolerance of some measures, such as "5% for 3 measures". */
  readonly tolerance: (share: string, measures: string) => string;
  readonly noTolerance: (measures: string) => string;
}

/** Whose claims set the ends of a range: of two origins, of one, or one claim alone. */
interface EndsWords {
  readonly two: (low: string, high: string) => string;
  readonly one: (origin: string) => string;
  readonly oneClaim: (origin: string) => string;
}

/** Sentences that figures and pages compose from the ledger. */
export interface Sentences {
  readonly range: (range: string, when: string, basis: string) => string;
  readonly basis: (claims: string, origins: string) => string;
  readonly basisWithout: (basis: string, leftOut: string) => string;
  readonly leftOut: (claims: string) => string;
  /** The times for which the claims of a range are stated, where the range is asked for no time. */
  readonly statedAsOf: (span: string) => string;
  readonly someUndated: (stated: string) => string;
  readonly undatedByAny: string;
  readonly ends: Record<'numbers' | 'dates', EndsWords>;
  readonly statedBy: (origins: string) => string;
  /** On a card without a range. */
  readonly reportedUpTo: (day: string) => string;
  readonly shown: (claims: string, origins: string, period: string) => string;
  /** The heading of a drawing; the cell is empty for the total of a measure. */
  readonly overTime: (cell: string) => string;
  readonly byOrigin: (cell: string) => string;
  readonly byMember: (dimensions: string) => string;
  readonly scaleUnit: (unit: string) => string;
  readonly stepThrough: string;
  readonly timed: (value: string, time: string) => string;
  readonly copied: (publisher: string, via: string) => string;
  /** How many other origins say what of a claim. */
  readonly corroboration: (agree: string, differ: string, silent: string) => string;
  readonly aside: (origins: string) => string;
  /** A cell by its measure and its members. */
  readonly named: (measure: string, members: string) => string;
  /** How many of something a list holds, as in "Open (3)". */
  readonly counted: (name: string, count: string) => string;
  readonly usedBecause: (rule: string) => string;
  /** A value of an update that has moved since. */
  readonly thenAndNow: (date: string, then: string, now: string) => string;
  /** The name of the button that opens a side note, for ears. */
  readonly noteMark: (number: string) => string;
  /** A source by its publisher and its date. */
  readonly listed: (publisher: string, date: string) => string;
}

export const labels = [
  'skip',
  'overview',
  'reported',
  'chapter',
  'keyFigures',
  'questions',
  'chapters',
  'sources',
  'measures',
  'data',
  'menu',
  'next',
  'previous',
  'contents',
  'source',
  'origin',
  'measure',
  'value',
  'time',
  'locator',
  'note',
  'annotation',
  'directness',
  'checked',
  'checkedTrue',
  'checkedFalse',
  'checkedNever',
  'table',
  'publisher',
  'published',
  'kind',
  'address',
  'untitled',
  'row',
  'howToRead',
  'meaning',
  'shownHere',
  'downloadCsv',
  'downloadJson',
  'released',
  'licence',
  'place',
  'event',
  'derivedFrom',
  'readSource',
  'readPage',
  'notFound',
  'notFoundText',
  'dataText',
  'sourcesText',
  'measuresText',
  'point',
  'range',
  'spanOfTime',
  'floor',
  'ceiling',
  'about',
  'exactDate',
  'dateFloor',
  'dateCeiling',
  'total',
  'legendWho',
  'legendHow',
  'textLicence',
  'disagreements',
  'disagreementsText',
  'noDisagreements',
  'open',
  'openText',
  'settled',
  'settledText',
  'byHand',
  'editorsUse',
  'noPosition',
  'byTopic',
  'byRelation',
  'byOrigin',
  'all',
  'checks',
  'checksText',
  'noChecks',
  'arithmetic',
  'derivation',
  'readWith',
  'method',
  'methodText',
  'tolerances',
  'origins',
  'originsText',
  'corroboration',
  'reading',
  'audit',
  'auditText',
  'auditInternal',
  'auditInternalText',
  'auditAgainst',
  'auditAgainstText',
  'auditClaims',
  'group',
  'speaker',
  'topic',
  'dataLicence',
  'updates',
  'updatesText',
  'noUpdates',
  'draft',
  'draftText',
  'notes',
  'notesText',
  'isContested',
  'contested',
] as const;
export type Label = (typeof labels)[number];
