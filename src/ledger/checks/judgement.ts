import { isAbove, isWithin, sharesNumber } from '../../base/extent.ts';
import type { Extent } from '../../base/extent.ts';
import type { Measure } from '../../model/measure.ts';
import type { Outcome } from '../../model/check.ts';
import type { Judgement, Operand, Term } from './kind.ts';
import type { Sign } from '../../words/catalogue/catalogue.ts';

/** Returns the numbers of an operand that the rules have made sure of. */
export function extentOf({ extent, claim }: Operand): Extent {
  if (!extent) throw new Error(`no number in ${claim.id}: the rules should have refused this`);
  return extent;
}

/** Returns the only operand of a part that the rules have made sure of. */
export function only(operands: readonly Operand[]): Operand {
  const [operand] = operands;
  if (!operand)
    throw new Error('a check without one of its claims: the rules should have refused this');
  return operand;
}

/** Returns the outcome of "no more than": certain, impossible, or neither. */
export function judgeAtMost(a: Extent, b: Extent): Outcome {
  if (a.high <= b.low) return 'holds';
  return isAbove(a, b) ? 'fails' : 'undecided';
}

/** Returns the outcome of "lies within": certain where the other allows all that the one does. */
export function judgeWithin(one: Extent, other: Extent): Outcome {
  if (!sharesNumber(one, other)) return 'fails';
  return isWithin(one, other) ? 'holds' : 'undecided';
}

/** Returns the outcome of "the same": one of two statements, itself no mere bound, is what the other allows. */
export function judgeSame(a: Extent, b: Extent): Outcome {
  if (!sharesNumber(a, b)) return 'fails';
  const states = (one: Extent, other: Extent): boolean =>
    Number.isFinite(one.low) && Number.isFinite(one.high) && isWithin(one, other);
  return states(a, b) || states(b, a) ? 'holds' : 'undecided';
}

/** Returns several judgements as one: a single failure fails the whole. */
export function mergeJudgements(judgements: readonly Judgement[]): Judgement {
  const all = judgements.map(({ outcome }) => outcome);
  return {
    outcome: (['fails', 'undecided'] as const).find((outcome) => all.includes(outcome)) ?? 'holds',
    steps: judgements.flatMap(({ steps }) => steps),
  };
}

/**
 * Returns the judgement of a series in which each must stand to every later one as a pair is judged.
 * Neighbours are shown; where all of them may hold, so are those further apart that cannot.
 */
export function judgeSeries(
  series: readonly Operand[],
  judgePair: (earlier: Operand, later: Operand) => Judgement,
): Judgement {
  const neighbours = series
    .slice(1)
    .map((later, index) => judgePair(series[index] as Operand, later));
  if (neighbours.some(({ outcome }) => outcome === 'fails')) return mergeJudgements(neighbours);
  const apart = series.flatMap((earlier, index) =>
    series.slice(index + 2).map((later) => judgePair(earlier, later)),
  );
  return mergeJudgements([...neighbours, ...apart.filter(({ outcome }) => outcome === 'fails')]);
}

/** Nobody counts fewer than none: only a change or a date goes below zero. */
export function aboveZero(extent: Extent, { kind }: Measure): Extent {
  if (kind === 'change' || kind === 'date' || extent.low >= 0) return extent;
  return { ...extent, low: Math.min(0, extent.high), openLow: false };
}

/** What stands between two sides, by the outcome of "the same", "no more than" and "no less than". */
export const equalSigns = { holds: 'equals', fails: 'differs', undecided: 'may-equal' } as const;
export const mostSigns = { holds: 'at-most', fails: 'above', undecided: 'may-exceed' } as const;
export const leastSigns = {
  holds: 'at-least',
  fails: 'below',
  undecided: 'may-fall-short',
} as const;

/** Returns terms with a sign between each two. */
export function joinTerms(terms: readonly Term[], sign: Sign): Term[] {
  return terms.flatMap((term, index) => (index === 0 ? [term] : [signTerm(sign), term]));
}

/** Returns a sign as a term. */
export function signTerm(sign: Sign): Term {
  return { kind: 'sign', sign };
}

/** Returns a claim as a term. */
export function claimTerm(claim: Operand): Term {
  return { kind: 'claim', claim };
}
