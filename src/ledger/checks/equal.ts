import {
  claimTerm,
  equalSigns,
  extentOf,
  judgeSame,
  mergeJudgements,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Judgement } from './kind.ts';

/** All values are the same: each is set against each other one. */
export const equal: CheckRelation = {
  roles: { values: { least: 2 } },
  takes: 'numbers',
  judge: (parts) => {
    const values = parts('values');
    const pairs = values.flatMap((a, index) =>
      values.slice(index + 1).map((b): Judgement => {
        const outcome = judgeSame(extentOf(a), extentOf(b));
        return { outcome, steps: [[claimTerm(a), signTerm(equalSigns[outcome]), claimTerm(b)]] };
      }),
    );
    return mergeJudgements(pairs);
  },
};
