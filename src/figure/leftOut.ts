import { overlap, parseEdtf } from '../base/edtf.ts';
import { kinds } from '../chart/kinds/index.ts';
import { dateBy } from '../ledger/dating.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { timeOf } from '../ledger/time.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { LeftOutReason } from '../words/catalogue/description/words.ts';

/** Returns why each claim of a figure's cells that is not drawn is left out. */
export function explainLeftOut(
  ledger: Ledger,
  figure: Figure,
  claims: readonly Claim[],
): LeftOutReason[] {
  return claims.map((claim) => reasonOf(claim, figure, ledger));
}

function reasonOf(claim: Claim, figure: Figure, ledger: Ledger): LeftOutReason {
  const { without, origins, period, kind, measures } = figure;
  const { needs } = kinds[kind];
  if (without.includes(claim.id) || origins?.includes(claim.origin) === false) return 'on-purpose';
  if (needs === 'events') return dateBy(claim, ledger) ? 'outside-period' : 'undated';
  if (claim.value === null && !measures.includes(claim.measure)) return 'without-number';
  const time = timeOf(claim);
  if (needs === 'time' && time === null) return 'undated';
  if (period !== undefined && measures.includes(claim.measure)) {
    const asked = parseEdtf(period);
    if (time === null) return 'undated';
    if (asked && !overlap(asked, time)) return 'outside-period';
  }
  if (needs === 'places' && claim.place === undefined) return 'without-place';
  return 'without-number';
}
