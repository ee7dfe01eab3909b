import type { Span } from '../base/edtf.ts';
import { parseEdtf } from '../base/edtf.ts';
import type { Path } from '../load/document.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import { checkRelations } from './checks/index.ts';
import { aboveZero } from './checks/judgement.ts';
import type { Judgement, Operand } from './checks/kind.ts';
import { extentOf } from './extent.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { timeOf } from './time.ts';

/** Returns what comes of a check and how; throws for one that the rules refuse beforehand. */
export function judgeCheck(check: Check, ledger: Ledger): Judgement {
  const { kind, claims, bounds = {}, per = 'year' } = check;
  return checkRelations[kind].judge(
    (role) => listIds(claims[role]).map((id) => operandOf(need(ledger.dossier.claims, id), ledger)),
    { bounds: { low: bounds.low ?? 0, high: bounds.high ?? Infinity }, per },
  );
}

/** A claim that a check names: the part that it plays, and where it is named. */
export interface NamedClaim {
  readonly role: string;
  readonly path: Path;
  readonly id: string;
}

/** Returns every mention of a claim in a check. */
export function listNamed({ claims }: Check): NamedClaim[] {
  return Object.entries(claims).flatMap(([role, named]) =>
    listIds(named).map((id, index) => ({
      role,
      path: typeof named === 'string' ? ['claims', role] : ['claims', role, index],
      id,
    })),
  );
}

function listIds(named: string | readonly string[] | undefined): readonly string[] {
  return typeof named === 'string' ? [named] : (named ?? []);
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
