import type { Ground, MapPoint } from './ground.ts';

/** A place of a map: claims stand at it, and routes begin and end there. */
export interface Site {
  readonly id: string;
  readonly label: string;
  /** Null where no position is recorded: it is told in words below the map. */
  readonly at: MapPoint | null;
  /** Path data of the ground within which the place lies; empty without a position. */
  readonly ring: string;
}

/** What is counted at a site: the claims that stand in one circle. */
export interface Tally {
  readonly id: string;
  readonly label: string;
  readonly site: string;
  /** The ids of its marks. */
  readonly marks: readonly string[];
}

/** A way from one site to another, as a claim states it. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The id of its mark. */
  readonly mark: string;
}

/** What a map draws besides its marks. */
export interface MapData {
  readonly ground: Ground;
  readonly sites: readonly Site[];
  readonly tallies: readonly Tally[];
  readonly routes: readonly Route[];
  /** How exactly the sites in sight are known, one line for each precision there is. */
  readonly precisions: readonly string[];
  /** How the dossier writes the name of a country, by its usual name, where it differs. */
  readonly ownNames?: ReadonlyMap<string, string>;
}
