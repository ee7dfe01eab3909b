import type { Span } from '../base/edtf.ts';
import { parseEdtf } from '../base/edtf.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import { checkRelations } from './checks/index.ts';
import { aboveZero } from './checks/judgement.ts';
import type { Judgement, Operand } from './checks/kind.ts';
import { extentOf } from './extent.ts';
import { need } from './ledger.ts';
import { listIds } from './named.ts';
import type { Ledger } from './ledger.ts';
import { timeOf } from './time.ts';

/** Returns what comes of a check and how; throws for one that the rules refuse beforehand. */
export function judgeCheck(check: Check, ledger: Ledger): Judgement {
  const { kind, claims, bounds = {}, per = 'year' } = check;
  return checkRelations[kind].judge(
    (role) => listIds(claims[role]).map((id) => operandOf(need(ledger.dossier.claims, id), ledger)),
    { bounds: { low: bounds.low ?? -Infinity, high: bounds.high ?? Infinity }, per },
  );
}

/** Returns a claim as it enters a check. */
export function operandOf(claim: Claim, ledger: Ledger): Operand {
  const measure = need(ledger.dossier.measures, claim.measure);
  const extent = extentOf(claim, measure);
  return {
    claim,
    measure,
    extent: extent && aboveZero(extent, measure),
    time: closeTime(timeOf(claim), need(ledger.dossier.sources, claim.source).published),
  };
}

/** What is said to go on goes on, as far as the source can know, to the day it was published. */
function closeTime(time: Span | null, published: string | null): Span | null {
  if (!time || time.end !== Infinity || published === null) return time;
  const end = parseEdtf(published)?.end ?? Infinity;
  return end > time.start ? { ...time, end } : time;
}
