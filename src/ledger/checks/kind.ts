import type { Extent } from '../../base/extent.ts';
import type { Span } from '../../base/edtf.ts';
import type { Outcome, RateUnit } from '../../model/check.ts';
import type { Claim } from '../../model/claim.ts';
import type { Measure } from '../../model/measure.ts';
import type { Sign } from '../../words/catalogue/catalogue.ts';

/** A claim as it enters a check. */
export interface Operand {
  readonly claim: Claim;
  readonly measure: Measure;
  /** The numbers that it allows, or the days of a date; null for words, choices and absences. */
  readonly extent: Extent | null;
  /** The time for which it is stated; an open end reaches to the day its source was published. */
  readonly time: Span | null;
}

/** A term of a derivation: a claim, its time, a number that was worked out, or what stands between. */
export type Term =
  | { readonly kind: 'claim' | 'time'; readonly claim: Operand }
  | { readonly kind: 'number'; readonly extent: Extent; readonly measure: Measure | null }
  | { readonly kind: 'length'; readonly extent: Extent; readonly unit: RateUnit }
  | { readonly kind: 'sign'; readonly sign: Sign };

/** What comes of a check, and how: each step is one line of arithmetic. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly steps: readonly (readonly Term[])[];
}

/** How many claims play a part: just one, one or none, or a list of at least so many. */
export type Need = 'one' | 'perhaps-one' | { readonly least: number };

/** A kind of check: the parts that its claims play, and how they are judged. */
export interface CheckRelation {
  readonly roles: Readonly<Record<string, Need>>;
  /** Of these parts exactly one stands. */
  readonly oneOf?: Readonly<Record<string, Need>>;
  /** What its claims must have: numbers; dates or times; or values of one sort, which need not be numbers. */
  readonly takes: 'numbers' | 'times' | 'values';
  /** The parts of which each claim must have a time that ends. */
  readonly timed?: (parts: Parts) => readonly string[];
  /** A setting beside the claims that it cannot do without. */
  readonly setting?: 'bounds' | 'per';
  readonly judge: (parts: Parts, settings: Settings) => Judgement;
}

/** The operands of each part; a part that is left out is empty. */
export interface Parts {
  (role: string): readonly Operand[];
}

/** The settings of a check. */
export interface Settings {
  readonly bounds: Extent;
  readonly per: RateUnit;
}
