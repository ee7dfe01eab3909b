import type { Dossier } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { chainOf } from './places.ts';
import { sortClaims } from './sortClaims.ts';

/** Claims of one measure that speak of a place. */
export interface PlaceClaims {
  readonly measure: string;
  readonly claims: readonly Claim[];
}

/** A place with all that is said of it. */
export interface PlaceEntry {
  readonly place: Place;
  /** The place of which it is a part, where it is one. */
  readonly within: Place | null;
  readonly measures: readonly PlaceClaims[];
}

/** A widest place, such as a country, with its parts; null for places that are a part of none and have no parts. */
export interface PlaceGroup {
  readonly head: PlaceEntry | null;
  readonly entries: readonly PlaceEntry[];
}

/** Returns every place of the dossier once, grouped by its widest place, each part after what it is a part of. */
export function listPlaces(ledger: Ledger, tag: string): PlaceGroup[] {
  const { dossier } = ledger;
  const parts = Map.groupBy(dossier.places.values(), ({ id }) => chainOf(id, dossier).at(1)?.id);
  const byLabel = (a: Place, b: Place): number => a.label.localeCompare(b.label, tag);
  const partsOf = ({ id }: Place): Place[] =>
    (parts.get(id) ?? []).toSorted(byLabel).flatMap((place) => [place, ...partsOf(place)]);
  const roots = (parts.get(undefined) ?? []).toSorted(byLabel);
  const entry = (place: Place): PlaceEntry => toEntry(place, ledger);
  const groups = roots
    .filter((root) => parts.has(root.id))
    .map((root) => ({ head: entry(root), entries: partsOf(root).map(entry) }));
  const alone = roots.filter((root) => !parts.has(root.id)).map(entry);
  return [...groups, ...(alone.length > 0 ? [{ head: null, entries: alone }] : [])];
}

function toEntry(place: Place, ledger: Ledger): PlaceEntry {
  const { dossier } = ledger;
  const own = [...dossier.claims.values()].filter((claim) => claim.place === place.id);
  const measures = [...Map.groupBy(own, ({ measure }) => measure)].map(([measure, claims]) => ({
    measure,
    claims: sortClaims(claims, need(dossier.measures, measure)),
  }));
  return { place, within: withinOf(place, dossier), measures };
}

function withinOf({ id }: Place, dossier: Dossier): Place | null {
  return chainOf(id, dossier).at(1) ?? null;
}
