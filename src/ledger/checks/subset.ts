import { optionsOf } from '../bearing.ts';
import type { Outcome } from '../../model/check.ts';
import {
  claimTerm,
  extentOf,
  judgeAtMost,
  judgeWithin,
  mostSigns,
  only,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Operand } from './kind.ts';

const amongSigns = { holds: 'among', fails: 'not-among', undecided: 'may-be-among' } as const;

/**
 * A part is counted in a whole: its number is no larger, its options are among those of the whole, its
 * date lies within.
 */
export const subset: CheckRelation = {
  roles: { part: 'one', whole: 'one' },
  takes: 'values',
  judge: (parts) => {
    const [part, whole] = [only(parts('part')), only(parts('whole'))];
    const isNumber = part.extent !== null && part.measure.kind !== 'date';
    const outcome = isNumber
      ? judgeAtMost(extentOf(part), extentOf(whole))
      : part.extent
        ? judgeWithin(part.extent, extentOf(whole))
        : judgeOptions(part, whole);
    const sign = isNumber ? mostSigns[outcome] : amongSigns[outcome];
    return { outcome, steps: [[claimTerm(part), signTerm(sign), claimTerm(whole)]] };
  },
};

function judgeOptions(part: Operand, whole: Operand): Outcome {
  const options = optionsOf(whole.claim);
  return optionsOf(part.claim).every((option) => options.includes(option)) ? 'holds' : 'fails';
}
