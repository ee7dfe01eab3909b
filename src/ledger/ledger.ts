import type { Dossier } from '../load/dossier.ts';
import type { Check } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { cellKey } from './cell.ts';
import { findDisagreements } from './disagreement.ts';
import { listChanges } from './history.ts';
import type { Change } from './history.ts';
import { findRoots } from './independence.ts';
import { listNamed } from './named.ts';

/** Claims that cannot all be right, and what the editors make of it. */
export interface Disagreement {
  readonly members: readonly Claim[];
  /** Null where the editors have not looked yet, which the rules refuse. */
  readonly reading: Reading | null;
  /** By whom it was found: by arithmetic, or between statements by the editors. */
  readonly found: 'by-machine' | 'by-hand';
}

/** The claims of a dossier, joined. */
export interface Ledger {
  readonly dossier: Dossier;
  readonly byCell: ReadonlyMap<string, readonly Claim[]>;
  readonly byMeasure: ReadonlyMap<string, readonly Claim[]>;
  readonly bySource: ReadonlyMap<string, readonly Claim[]>;
  readonly byOrigin: ReadonlyMap<string, readonly Claim[]>;
  /** Every disagreement, in the order of the claims; those found by hand last. */
  readonly disagreements: readonly Disagreement[];
  /** The disagreements of which a claim is a member, by its id. */
  readonly disagreementsOf: ReadonlyMap<string, readonly Disagreement[]>;
  /** The checks that name a claim, by its id. */
  readonly checksOf: ReadonlyMap<string, readonly Check[]>;
  /** The origins to which a claim goes back, by its id. */
  readonly rootsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the claims that a reading calls a copying error. */
  readonly copyErrors: ReadonlySet<string>;
  /** Every change from one release to the next, the newest release first. */
  readonly changes: readonly Change[];
}

/** Returns the ledger of a dossier. */
export function joinClaims(dossier: Dossier): Ledger {
  const claims = [...dossier.claims.values()];
  const disagreements = listDisagreements(dossier);
  const parts = [...dossier.readings.values()].flatMap((reading) => reading.parts);
  return {
    dossier,
    byCell: Map.groupBy(claims, cellKey),
    byMeasure: Map.groupBy(claims, ({ measure }) => measure),
    bySource: Map.groupBy(claims, ({ source }) => source),
    byOrigin: Map.groupBy(claims, ({ origin }) => origin),
    disagreements,
    disagreementsOf: byMember(disagreements, ({ members }) => members.map(({ id }) => id)),
    checksOf: byMember([...dossier.checks.values()], (check) =>
      listNamed(check).map(({ id }) => id),
    ),
    rootsOf: new Map(claims.map((claim) => [claim.id, findRoots(claim, dossier)])),
    copyErrors: new Set(
      parts.flatMap((part) => (part.relation === 'copy-error' ? part.claims : [])),
    ),
    changes: listChanges(dossier),
  };
}

function listDisagreements(dossier: Dossier): Disagreement[] {
  const readings = [...dossier.readings.values()];
  const [byHand, read] = [
    readings.filter(({ found }) => found === 'by-hand'),
    readings.filter(({ found }) => found !== 'by-hand'),
  ];
  const readingOf = new Map(
    read.toReversed().flatMap((reading) => reading.claims.map((id) => [id, reading] as const)),
  );
  return [
    ...findDisagreements(dossier.claims.values(), dossier.measures).map((members): Disagreement => {
      const [reading = null] = members.flatMap(({ id }) => readingOf.get(id) ?? []);
      return { members, reading, found: 'by-machine' };
    }),
    ...byHand.map((reading): Disagreement => {
      const members = reading.claims.flatMap((id) => dossier.claims.get(id) ?? []);
      return { members, reading, found: 'by-hand' };
    }),
  ];
}

/** Groups things by the ids of the claims that they name, each once. */
function byMember<T>(
  things: readonly T[],
  idsOf: (thing: T) => readonly string[],
): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const thing of things)
    for (const id of new Set(idsOf(thing))) {
      const own = map.get(id);
      if (own) own.push(thing);
      else map.set(id, [thing]);
    }
  return map;
}

/** Returns true while a part says that nothing explains the difference, or no position is taken. */
export function isOpen({ reading }: Disagreement): boolean {
  return (
    reading === null ||
    reading.choice === null ||
    reading.parts.some(({ relation }) => relation === 'contradiction')
  );
}

/** Returns a record that the rules have made sure of; a missing one is a fault of ours. */
export function need<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined)
    throw new Error(`no record "${id}": the rules should have refused this`);
  return record;
}
