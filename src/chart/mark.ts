import { statuses } from '../model/claim.ts';
import type { Qualifier } from '../model/claim.ts';
import type { MarkForm, ScaleKind } from '../model/figure.ts';
import type { Language } from '../words/language.ts';

/** The forms that tell how a value is stated. */
export const shapes = ['point', 'about', 'range', 'floor', 'ceiling'] as const;
export type Shape = (typeof shapes)[number];

/** What a mark can carry besides its shape: the statuses of claims, that a second reading failed, and that editors call it a copying error. */
export const markStatuses = [...statuses, 'unconfirmed', 'copy-error'] as const;
export type MarkStatus = (typeof markStatuses)[number];

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
  /** UTC milliseconds, inclusive; null where the source does not date it. */
  readonly time: { readonly start: number; readonly end: number } | null;
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
}

/** One panel of a chart that is split. */
export interface Facet {
  readonly id: string;
  readonly label: string;
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
  /** The panels in their order; none where the chart is not split. */
  readonly facets: readonly Facet[];
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
