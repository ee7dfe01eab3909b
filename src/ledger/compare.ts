import type { Claim } from '../model/claim.ts';
import type { Reading, Relation } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { areOfOneTime, bearingOf, conflict, sharesValue } from './bearing.ts';
import { cellKey } from './cell.ts';
import { rootOrigins } from './independence.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { timeOf } from './time.ts';

/** One claim set against another. */
export interface Comparison {
  readonly other: Claim;
  readonly verdict: Verdict;
  /** What the editors make of it, where the two disagree. */
  readonly relation: Relation | null;
  readonly reading: Reading | null;
}

/**
 * Returns a claim set against every claim of its cell by other origins, whatever the date, and against
 * those that a reading by hand sets beside it.
 */
export function compareClaim(claim: Claim, ledger: Ledger): Comparison[] {
  const own = rootOrigins(claim, ledger);
  const ofCell = ledger.byCell.get(cellKey(claim)) ?? [];
  const byHand = (ledger.disagreementsOf.get(claim.id) ?? []).flatMap(({ found, members }) =>
    found === 'by-hand' ? members : [],
  );
  return [...new Set([...ofCell, ...byHand])]
    .filter((other) => other !== claim)
    .filter((other) => ![...rootOrigins(other, ledger)].some((origin) => own.has(origin)))
    .map((other) => compareTo(claim, other, ledger));
}

function compareTo(claim: Claim, other: Claim, ledger: Ledger): Comparison {
  const reading = findReading(claim, other, ledger);
  const relation = reading && relationOf(reading, claim, other);
  if (relation !== null) {
    const verdict = relation === 'contradiction' ? 'contradicts' : 'differs';
    return { other, verdict, relation, reading };
  }
  return { other, verdict: judge(claim, other, ledger), relation: null, reading: null };
}

/** The reading that sets the two apart; claims that one reading holds may also agree with each other. */
function findReading(claim: Claim, other: Claim, ledger: Ledger): Reading | null {
  const shared = (ledger.disagreementsOf.get(claim.id) ?? []).filter(({ members }) =>
    members.includes(other),
  );
  const apart = shared.find(({ found }) => found === 'by-hand' || inConflict(claim, other, ledger));
  return apart?.reading ?? null;
}

/** The relation of the part that speaks of either; of two parts, a contradiction is the graver. */
function relationOf({ parts }: Reading, claim: Claim, other: Claim): Relation | null {
  const told = parts
    .filter(({ claims }) => claims.includes(claim.id) || claims.includes(other.id))
    .map(({ relation }) => relation);
  return told.includes('contradiction') ? 'contradiction' : (told[0] ?? null);
}

/** Returns true where two claims of the ledger cannot both hold, as far as a machine can tell. */
export function inConflict(a: Claim, b: Claim, { dossier }: Pick<Ledger, 'dossier'>): boolean {
  const measure = need(dossier.measures, a.measure);
  const [left, right] = [bearingOf(a, measure), bearingOf(b, measure)];
  return b.measure === a.measure && left !== null && right !== null && conflict(left, right);
}

function judge(claim: Claim, other: Claim, { dossier }: Ledger): Verdict {
  const measure = need(dossier.measures, claim.measure);
  if (isSameValue(claim, other)) return 'supports';
  const [a, b] = [bearingOf(claim, measure), bearingOf(other, measure)];
  if (a && b && areOfOneTime(a, b)) return sharesValue(a, b) ? 'supports' : 'contradicts';
  if (a && b) return conflict(a, b) ? 'contradicts' : 'different-date';
  if (measure.kind === 'statement' || measure.kind === 'choice') return 'not-compared';
  if (claim.value === null || other.value === null) return 'not-compared';
  return timeOf(claim) && timeOf(other) ? 'different-date' : 'undated';
}

function isSameValue(a: Claim, b: Claim): boolean {
  return (
    a.value !== null &&
    JSON.stringify(a.value) === JSON.stringify(b.value) &&
    (a.qualifier ?? 'exact') === (b.qualifier ?? 'exact')
  );
}

/** How many other origins agree with a claim, differ from it, or are silent. */
export interface Corroboration {
  readonly agree: number;
  readonly differ: number;
  /** Origins that speak of the measure, but not of this cell at this time. */
  readonly silent: number;
}

/**
 * Returns how many other origins agree with a claim, differ from it (an origin that does both differs),
 * and speak of its measure without saying either.
 */
export function corroborate(claim: Claim, ledger: Ledger): Corroboration {
  const own = rootOrigins(claim, ledger);
  const comparisons = compareClaim(claim, ledger);
  const originsOf = (claims: readonly Claim[]): Set<string> =>
    new Set(claims.flatMap((one) => [...rootOrigins(one, ledger)])).difference(own);
  const of = (...wanted: Verdict[]): Set<string> =>
    originsOf(
      comparisons.filter(({ verdict }) => wanted.includes(verdict)).map(({ other }) => other),
    );
  const differ = of('contradicts', 'differs');
  const agree = of('supports').difference(differ);
  const all = originsOf(ledger.byMeasure.get(claim.measure) ?? []);
  return {
    agree: agree.size,
    differ: differ.size,
    silent: all.difference(differ).difference(agree).size,
  };
}
