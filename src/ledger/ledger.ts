import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import { cellKey } from './cell.ts';

/** The claims of a dossier, joined. */
export interface Ledger {
  readonly dossier: Dossier;
  readonly byCell: ReadonlyMap<string, readonly Claim[]>;
  readonly byMeasure: ReadonlyMap<string, readonly Claim[]>;
  readonly bySource: ReadonlyMap<string, readonly Claim[]>;
}

/** Returns the ledger of a dossier. */
export function joinClaims(dossier: Dossier): Ledger {
  const claims = [...dossier.claims.values()];
  return {
    dossier,
    byCell: Map.groupBy(claims, cellKey),
    byMeasure: Map.groupBy(claims, ({ measure }) => measure),
    bySource: Map.groupBy(claims, ({ source }) => source),
  };
}

/** Returns a record that the rules have made sure of; a missing one is a fault of ours. */
export function need<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined)
    throw new Error(`no record "${id}": the rules should have refused this`);
  return record;
}

/** Returns how many different origins some claims have: ten reprints of one statement count once. */
export function countOrigins(claims: readonly Claim[]): number {
  return new Set(claims.map(({ origin }) => origin)).size;
}
