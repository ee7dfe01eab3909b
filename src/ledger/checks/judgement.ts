import { isAbove, isWithin, sharesNumber } from '../../base/extent.ts';
import type { Extent } from '../../base/extent.ts';
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

/** Returns the outcome of "the same": one states what the other allows, none does, or neither is sure. */
export function judgeEqual(a: Extent, b: Extent): Outcome {
  if (!sharesNumber(a, b)) return 'fails';
  return isWithin(a, b) || isWithin(b, a) ? 'holds' : 'undecided';
}

/** Returns several judgements as one: a single failure fails the whole. */
export function mergeJudgements(judgements: readonly Judgement[]): Judgement {
  const all = judgements.map(({ outcome }) => outcome);
  return {
    outcome: (['fails', 'undecided'] as const).find((outcome) => all.includes(outcome)) ?? 'holds',
    steps: judgements.flatMap(({ steps }) => steps),
  };
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
