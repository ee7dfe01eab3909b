import { day } from '../../base/edtf.ts';
import type { Extent } from '../../base/extent.ts';
import { judgeAtMost, judgeSeries, signTerm } from './judgement.ts';
import type { CheckRelation, Operand, Term } from './kind.ts';

const signs = { holds: 'not-after', fails: 'after', undecided: 'may-follow' } as const;

/** Each comes no later than the next: dates by their value, other claims by the time they are stated for. */
export const timeOrder: CheckRelation = {
  roles: { order: { least: 2 } },
  takes: 'times',
  judge: (parts) =>
    judgeSeries(parts('order'), (earlier, later) => {
      const outcome = judgeAtMost(daysOf(earlier), daysOf(later));
      return { outcome, steps: [[timeTerm(earlier), signTerm(signs[outcome]), timeTerm(later)]] };
    }),
};

function daysOf({ measure, extent, time, claim }: Operand): Extent {
  if (measure.kind === 'date' && extent) return extent;
  if (!time) throw new Error(`no time in ${claim.id}: the rules should have refused this`);
  return { low: Math.floor(time.start / day), high: Math.floor(time.end / day) };
}

function timeTerm(claim: Operand): Term {
  return { kind: claim.measure.kind === 'date' ? 'claim' : 'time', claim };
}
