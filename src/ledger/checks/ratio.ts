import { divideExtents } from '../../base/extent.ts';
import type { Extent } from '../../base/extent.ts';
import {
  claimTerm,
  extentOf,
  judgeWithin,
  leastSigns,
  mostSigns,
  only,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Term } from './kind.ts';

const signs = {
  holds: 'within-bounds',
  fails: 'out-of-bounds',
  undecided: 'may-be-out-of-bounds',
} as const;

/** A part over a whole lies within stated bounds. */
export const ratio: CheckRelation = {
  roles: { part: 'one', whole: 'one' },
  takes: 'numbers',
  setting: 'bounds',
  judge: (parts, { bounds }) => {
    const [part, whole] = [only(parts('part')), only(parts('whole'))];
    const quotient = divideExtents(extentOf(part), extentOf(whole));
    const outcome = judgeWithin(quotient, bounds);
    const sign = signsOf(bounds)[outcome];
    const number = (extent: Extent): Term => ({ kind: 'number', extent, measure: null });
    return {
      outcome,
      steps: [
        [claimTerm(part), signTerm('over'), claimTerm(whole), signTerm('makes'), number(quotient)],
        [number(quotient), signTerm(sign), number(endOf(bounds))],
      ],
    };
  },
};

/** One bound is spoken of as a limit, two as what the quotient lies between. */
function signsOf({ low, high }: Extent) {
  if (high === Infinity) return leastSigns;
  return low === -Infinity ? mostSigns : signs;
}

function endOf({ low, high }: Extent): Extent {
  if (high === Infinity) return { low, high: low };
  return low === -Infinity ? { low: high, high } : { low, high };
}
