import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { cellKey } from './cell.ts';
import { findDisagreements } from './disagreement.ts';

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
  /** The ids of the claims that a reading calls a copying error. */
  readonly copyErrors: ReadonlySet<string>;
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
    disagreementsOf: byMember(disagreements),
    copyErrors: new Set(
      parts.flatMap((part) => (part.relation === 'copy-error' ? part.claims : [])),
    ),
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

function byMember(disagreements: readonly Disagreement[]): Map<string, Disagreement[]> {
  const map = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements)
    for (const { id } of disagreement.members) {
      const own = map.get(id);
      if (own) own.push(disagreement);
      else map.set(id, [disagreement]);
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
