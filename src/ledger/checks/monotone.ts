import { overlap } from '../../base/edtf.ts';
import {
  claimTerm,
  extentOf,
  judgeAtMost,
  judgeSeries,
  leastSigns,
  mostSigns,
  signTerm,
} from './judgement.ts';
import type { CheckRelation, Operand } from './kind.ts';

/** In the order of their times, values never fall, or never rise. */
export const monotone: CheckRelation = {
  roles: {},
  oneOf: { rising: { least: 2 }, falling: { least: 2 } },
  takes: 'numbers',
  timed: () => ['rising', 'falling'],
  judge: (parts) => {
    const isRising = parts('rising').length > 0;
    const series = (isRising ? parts('rising') : parts('falling')).toSorted(byTime);
    return judgeSeries(series, (earlier, later) => {
      const [lower, higher] = isRising ? [earlier, later] : [later, earlier];
      const stated = judgeAtMost(extentOf(lower), extentOf(higher));
      // Where times overlap nobody knows which came first.
      const outcome = stated === 'fails' && overlaps(earlier, later) ? 'undecided' : stated;
      const sign = isRising ? mostSigns[outcome] : leastSigns[outcome];
      return { outcome, steps: [[claimTerm(earlier), signTerm(sign), claimTerm(later)]] };
    });
  },
};

function overlaps(a: Operand, b: Operand): boolean {
  return a.time !== null && b.time !== null && overlap(a.time, b.time);
}

function byTime(a: Operand, b: Operand): number {
  const [left, right] = [a.time?.end ?? 0, b.time?.end ?? 0];
  return left < right ? -1 : left > right ? 1 : 0;
}
