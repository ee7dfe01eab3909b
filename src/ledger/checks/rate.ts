import { day, parseEdtf } from '../../base/edtf.ts';
import { multiplyExtents } from '../../base/extent.ts';
import type { Extent } from '../../base/extent.ts';
import type { RateUnit } from '../../model/check.ts';
import type { Claim } from '../../model/claim.ts';
import { claimTerm, equalSigns, extentOf, judgeWithin, only, signTerm } from './judgement.ts';
import type { CheckRelation, Operand, Term } from './kind.ts';

/** Days in a unit: months and years have no one length. */
const days: Record<RateUnit, Extent> = {
  day: { low: 1, high: 1 },
  month: { low: 28, high: 31 },
  year: { low: 365, high: 366 },
};

/** A rate, over a stated duration or else over the period of the total, makes the total. */
export const rate: CheckRelation = {
  roles: { rate: 'one', total: 'one', duration: 'perhaps-one' },
  takes: 'numbers',
  timed: (parts) => (parts('duration').length > 0 ? [] : ['total']),
  setting: 'per',
  judge: (parts, { per }) => {
    const [each, total] = [only(parts('rate')), only(parts('total'))];
    const [duration] = parts('duration');
    const length = duration ? extentOf(duration) : lengthOf(total, per);
    const product = multiplyExtents(extentOf(each), length);
    const outcome = judgeWithin(product, extentOf(total));
    const lengthTerm: Term = duration
      ? claimTerm(duration)
      : { kind: 'length', extent: length, unit: per };
    const made: Term = { kind: 'number', extent: product, measure: total.measure };
    return {
      outcome,
      steps: [
        [claimTerm(each), signTerm('times'), lengthTerm, signTerm('makes'), made],
        [made, signTerm(equalSigns[outcome]), claimTerm(total)],
      ],
    };
  },
};

/**
 * How long the period of a claim is in a unit, its first and its last day counted: a whole number where
 * it is of whole calendar months or years, else as much as the unequal lengths of these allow.
 */
function lengthOf({ time, claim }: Operand, unit: RateUnit): Extent {
  if (!time) throw new Error(`no period in ${claim.id}: the rules should have refused this`);
  const [first, next] = [new Date(time.start), new Date(time.end + 1)];
  if (unit !== 'day' && vagueDays(claim) === 0 && isFirst(first, unit) && isFirst(next, unit)) {
    const years = next.getUTCFullYear() - first.getUTCFullYear();
    const months = years * 12 + next.getUTCMonth() - first.getUTCMonth();
    const whole = unit === 'year' ? years : months;
    return { low: whole, high: whole };
  }
  const most = Math.round((time.end + 1 - time.start) / day);
  const least = Math.max(1, most - vagueDays(claim)); // nothing is published before its beginning
  return { low: least / days[unit].high, high: most / days[unit].low };
}

/** What has gone on since a year, or a month, may go back to any day of it. */
function vagueDays({ period = '' }: Claim): number {
  const [first = '', end = ''] = period.split('/');
  const start = end === '..' || end === '' ? parseEdtf(first) : null;
  return start && period.includes('/') ? Math.round((start.end + 1 - start.start) / day) - 1 : 0;
}

function isFirst(moment: Date, unit: 'month' | 'year'): boolean {
  return moment.getUTCDate() === 1 && (unit === 'month' || moment.getUTCMonth() === 0);
}
