import type { Claim } from '../model/claim.ts';
import type { Reading, Relation } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { areOfOneTime, bearingOf, conflict, sharesValue } from './bearing.ts';
import { cellKey } from './cell.ts';
import { listRoots } from './independence.ts';
import { need } from './ledger.ts';
import { isLeftOut } from './range.ts';
import type { Ledger } from './ledger.ts';
import { timeOf } from './time.ts';

/** One claim set against another. */
export interface Comparison {
  readonly other: Claim;
  readonly verdict: Verdict;
  /** What the editors make of it, where their reading speaks of just these two. */
  readonly relation: Relation | null;
  readonly reading: Reading | null;
}

/**
 * Returns a claim set against every claim of its cell by other origins, whatever the date, and against
 * those from which a reading by hand sets it apart.
 */
export function compareClaim(claim: Claim, ledger: Ledger): Comparison[] {
  const own = ledger.rootsOf.get(claim.id) ?? new Set();
  const ofCell = ledger.byCell.get(cellKey(claim)) ?? [];
  const byHand = (ledger.disagreementsOf.get(claim.id) ?? []).flatMap(({ members, reading }) =>
    members.filter((other) => reading?.found === 'by-hand' && isSetApart(reading, claim, other)),
  );
  return [...new Set([...ofCell, ...byHand])]
    .filter((other) => other !== claim && !listRoots([other], ledger).isSubsetOf(own))
    .map((other) => compareTo(claim, other, ledger));
}

/** Editors set the choice apart from all parts, or one part from another; what stands in one part stands together. */
function isSetApart({ parts, choice }: Reading, a: Claim, b: Claim): boolean {
  if (choice !== null) return choice === a.id || choice === b.id;
  const partOf = ({ id }: Claim) => parts.find(({ claims }) => claims.includes(id));
  return parts.length === 1 || partOf(a) !== partOf(b);
}

function compareTo(claim: Claim, other: Claim, ledger: Ledger): Comparison {
  const reading = findReading(claim, other, ledger);
  if (!reading) return { other, verdict: judge(claim, other, ledger), relation: null, reading };
  const relation = relationOf(reading, claim, other);
  const verdict =
    relation === null ? 'conflicts' : relation === 'contradiction' ? 'contradicts' : 'differs';
  return { other, verdict, relation, reading };
}

/** The reading that sets the two apart; claims that one reading holds may also agree with each other. */
function findReading(claim: Claim, other: Claim, ledger: Ledger): Reading | null {
  const shared = (ledger.disagreementsOf.get(claim.id) ?? []).filter(({ members }) =>
    members.includes(other),
  );
  const apart = shared.find(({ found, reading }) =>
    found === 'by-hand'
      ? reading !== null && isSetApart(reading, claim, other)
      : inConflict(claim, other, ledger),
  );
  return apart?.reading ?? null;
}

/**
 * A part says how its claims relate to the choice or, where none is made, to the others. Of two parts
 * beside a choice the reading does not say how they relate to each other.
 */
function relationOf({ parts, choice }: Reading, claim: Claim, other: Claim): Relation | null {
  if (choice !== null && choice !== claim.id && choice !== other.id) return null;
  const asked = choice === claim.id ? other : claim;
  return parts.find(({ claims }) => claims.includes(asked.id))?.relation ?? null;
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
  if (a && b && areOfOneTime(a, b)) return sharesValue(a, b) ? 'supports' : 'conflicts';
  if (a && b) return conflict(a, b) ? 'conflicts' : 'different-date';
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

/** How many other origins say what of a claim. */
export interface Corroboration {
  readonly agree: number;
  readonly differ: number;
  /** Origins that speak of the same cell for another time, without one, or in words. */
  readonly aside: number;
  /** Origins that speak of the measure, but not of this cell. */
  readonly silent: number;
}

/**
 * Returns how many other origins agree with a claim, differ from it (an origin that does both differs),
 * speak of its cell without saying either, and speak of its measure but not of its cell. What its
 * speaker has disowned, or the editors call a copying error, agrees with nothing.
 */
export function corroborate(claim: Claim, ledger: Ledger): Corroboration {
  const own = listRoots([claim], ledger);
  const comparisons = compareClaim(claim, ledger);
  const of = (passes: (comparison: Comparison) => boolean): Set<string> =>
    listRoots(
      comparisons.filter(passes).map(({ other }) => other),
      ledger,
    ).difference(own);
  const differ = of(({ verdict }) => isApart(verdict));
  const agree = of(({ verdict, other }) => verdict === 'supports' && !isLeftOut(other, ledger));
  const speaking = of(() => true);
  const all = listRoots(ledger.byMeasure.get(claim.measure) ?? [], ledger).difference(own);
  return {
    agree: agree.difference(differ).size,
    differ: differ.size,
    aside: speaking.difference(differ).difference(agree).size,
    silent: all.difference(speaking).size,
  };
}

/** Returns true for a verdict by which two claims do not sit together. */
export function isApart(verdict: Verdict): boolean {
  return verdict === 'contradicts' || verdict === 'differs' || verdict === 'conflicts';
}
