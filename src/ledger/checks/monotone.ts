import {
  claimTerm,
  extentOf,
  judgeAtMost,
  leastSigns,
  mergeJudgements,
  mostSigns,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Judgement, Operand } from './kind.ts';

/** In the order of their times, values never fall, or never rise. */
export const monotone: CheckRelation = {
  roles: {},
  oneOf: { rising: { least: 2 }, falling: { least: 2 } },
  takes: 'numbers',
  timed: () => ['rising', 'falling'],
  judge: (parts) => {
    const isRising = parts('rising').length > 0;
    const series = (isRising ? parts('rising') : parts('falling')).toSorted(byTime);
    const pairs = series.slice(1).map((later, index): Judgement => {
      const earlier = series[index] as Operand;
      const [lower, higher] = isRising ? [earlier, later] : [later, earlier];
      const outcome = judgeAtMost(extentOf(lower), extentOf(higher));
      const sign = isRising ? mostSigns[outcome] : leastSigns[outcome];
      return { outcome, steps: [[claimTerm(earlier), signTerm(sign), claimTerm(later)]] };
    });
    return mergeJudgements(pairs);
  },
};

function byTime(a: Operand, b: Operand): number {
  const [left, right] = [a.time?.end ?? 0, b.time?.end ?? 0];
  return left < right ? -1 : left > right ? 1 : 0;
}
