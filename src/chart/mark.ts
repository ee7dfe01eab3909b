import { statuses } from '../model/claim.ts';
import type { Qualifier } from '../model/claim.ts';
import type { MarkForm, ScaleKind } from '../model/figure.ts';
import type { Language } from '../words/language.ts';
import type { MapData } from './mapData.ts';

/** The forms that tell how a value is stated. */
export const shapes = ['point', 'about', 'range', 'floor', 'ceiling'] as const;
export type Shape = (typeof shapes)[number];

/** What a mark can carry besides its shape: the statuses of claims, that a second reading failed, and that editors call it a copying error. */
export const markStatuses = [...statuses, 'unconfirmed', 'copy-error'] as const;
export type MarkStatus = (typeof markStatuses)[number];

/** When something is true or happened, in UTC milliseconds, inclusive; an end that is not stated is infinite. */
export interface MarkTime {
  readonly start: number;
  readonly end: number;
  /** True for about that time. */
  readonly soft?: boolean;
}

/** One claim as it is drawn. */
export interface Mark {
  /** The claim's id. */
  readonly id: string;
  /** The id of its row, where the chart has rows. */
  readonly row: string;
  /** The id of its panel, where the chart is split into panels. */
  readonly facet: string;
  /** The label of its measure. */
  readonly series: string;
  /** The labels of its members, such as a country; empty for a total. */
  readonly members: readonly string[];
  /** Who first said it. */
  readonly origin: string;
  /** The index of its origin's group: its colour. */
  readonly group: number;
  readonly shape: Shape;
  /** The numbers as stated; both the same but for a range. */
  readonly low: number;
  readonly high: number;
  /** True for more or less than a number, which itself is not reached. */
  readonly isStrict?: boolean;
  /** Null where the source does not date it. */
  readonly time: MarkTime | null;
  /** True where the value is of all its time, as of a fiscal year; else it is of some moment in it. */
  readonly covers: boolean;
  readonly statuses: readonly MarkStatus[];
  /** True for a running total: a step may go through it. */
  readonly cumulative: boolean;
  /** The value in words, with its qualifier, without unit. */
  readonly label: string;
  /** Its time in words, no finer than the source gives it. */
  readonly when: string;
  /** Who states what, of which time: a sentence for tooltips. */
  readonly title: string;
}

/** One row of a chart. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Why there is no value: what a source says of it, or that none reports one. Empty where values stand alone. */
  readonly missing: string;
  /** What else is to be said under its label. */
  readonly note?: string;
}

/** One panel of a chart that is split. */
export interface Facet {
  readonly id: string;
  readonly label: string;
}

/** A stretch of time with an axis of its own, in UTC milliseconds; its label says which. */
export interface Era {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A claim of a sum. */
export interface SumMember {
  readonly mark: Mark;
  /** What it is called beside the others. */
  readonly label: string;
  /** Its value in words, with the speaker and the time where nothing above it says them. */
  readonly words: string;
}

/** Parts beside the total that is stated for them. */
export interface Sum {
  readonly id: string;
  readonly label: string;
  readonly total: SumMember;
  readonly parts: readonly SumMember[];
  /** Who states the parts and when; empty where it is as with the total, or not the same for all. */
  readonly partsLabel: string;
  /** What the parts add up to, in words: worked out, and stated by nobody. */
  readonly added: string;
  /** The least and the most that the total leaves; below zero the parts are more; an end may be infinite. */
  readonly rest: { readonly low: number; readonly high: number };
  /** The rest in words, which say that it is worked out. */
  readonly restLabel: string;
}

/** The scales that numbers can stand on; on that of time they are UTC milliseconds. */
export type MarkScale = ScaleKind | 'time';

/** Whom the words on a drawing name: groups of origins, or each origin with each of its values. */
export type Naming = 'groups' | 'origins';

/** All that a chart kind draws from; it never sees a file. */
export interface ChartData {
  readonly marks: readonly Mark[];
  readonly references: readonly Mark[];
  /** The labels of the measures that references may come from. */
  readonly referenceSeries: readonly string[];
  readonly rows: readonly Row[];
  /** Parts beside their totals, for a chart kind that draws them; their claims are among the marks. */
  readonly sums: readonly Sum[];
  /** The panels in their order; none where the chart is not split. */
  readonly facets: readonly Facet[];
  /** The stretches of time into which a timeline is split, in their order; none where it is not. */
  readonly eras: readonly Era[];
  /** Land, places and routes, for a map. */
  readonly map?: MapData;
  /** Numbers that the value scale takes in besides its own, so that panels share one. */
  readonly domain: readonly number[];
  /** How a value on a row is drawn. */
  readonly form: MarkForm;
  /** The labels of the origin groups in their order. */
  readonly groups: readonly string[];
  readonly scale: MarkScale;
  readonly naming: Naming;
  /** Returns a number of the scale in words, without a unit. */
  readonly number: (value: number) => string;
  /** UTC milliseconds; the span of time to draw, where the figure names one. */
  readonly period: { readonly start: number; readonly end: number } | null;
  readonly language: Language;
}

const shapeOf: Record<Qualifier, Shape> = {
  exact: 'point',
  about: 'about',
  between: 'range',
  'at-least': 'floor',
  'more-than': 'floor',
  'at-most': 'ceiling',
  'less-than': 'ceiling',
  nearly: 'ceiling',
};

/** Returns the form in which a qualifier is drawn; two numbers are a range whatever the qualifier. */
export function chooseShape(qualifier: Qualifier, isRange: boolean): Shape {
  return isRange ? 'range' : shapeOf[qualifier];
}

/** Returns true for a mark that counts among the others: not disowned, and no copying error. */
export function isCounted({ statuses: carried }: Pick<Mark, 'statuses'>): boolean {
  return !carried.includes('disowned') && !carried.includes('copy-error');
}
