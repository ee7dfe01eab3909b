import {
  claimTerm,
  extentOf,
  judgeAtMost,
  leastSigns,
  mergeJudgements,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Judgement } from './kind.ts';

/** Each of the top is at least as large as each of the others. */
export const rank: CheckRelation = {
  roles: { top: { least: 1 }, others: { least: 1 } },
  takes: 'numbers',
  judge: (parts) => {
    const pairs = parts('top').flatMap((top) =>
      parts('others').map((other): Judgement => {
        const outcome = judgeAtMost(extentOf(other), extentOf(top));
        return {
          outcome,
          steps: [[claimTerm(top), signTerm(leastSigns[outcome]), claimTerm(other)]],
        };
      }),
    );
    return mergeJudgements(pairs);
  },
};
