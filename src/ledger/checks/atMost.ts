import { claimTerm, extentOf, judgeAtMost, mostSigns, only, signTerm } from './judgement.ts';
import type { CheckRelation } from './kind.ts';

/** A value is no more than a limit. */
export const atMost: CheckRelation = {
  roles: { value: 'one', limit: 'one' },
  takes: 'numbers',
  judge: (parts) => {
    const [value, limit] = [only(parts('value')), only(parts('limit'))];
    const outcome = judgeAtMost(extentOf(value), extentOf(limit));
    return { outcome, steps: [[claimTerm(value), signTerm(mostSigns[outcome]), claimTerm(limit)]] };
  },
};
