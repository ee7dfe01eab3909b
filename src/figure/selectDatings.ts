import { parseEdtf } from '../base/edtf.ts';
import { listDatedEvents, placeInTime } from '../ledger/dating.ts';
import type { DatedEvent, Dating } from '../ledger/dating.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';

/** The events of a timeline with the dates that are drawn, and the claims of them that are not. */
export interface DatingSelection {
  readonly events: readonly DatedEvent[];
  readonly leftOut: readonly Claim[];
}

/** Returns the events that a timeline asks for in the order of time, each with the dates within its eras and its period. */
export function selectDatings(ledger: Ledger, figure: Figure): DatingSelection {
  const events = listDatedEvents(ledger, figure.events).map((dated) => ({
    ...dated,
    datings: dated.datings.filter((dating) => isAsked(dating, figure)),
  }));
  const shown = new Set(events.flatMap(({ datings }) => datings.map(({ claim }) => claim)));
  const all = events.flatMap(({ event }) => event.dated);
  const claims = [...new Set(all)].flatMap((id) => ledger.dossier.claims.get(id) ?? []);
  return { events, leftOut: claims.filter((claim) => !shown.has(claim)) };
}

function isAsked(dating: Dating, { without, origins, period, eras = [] }: Figure): boolean {
  const { id, origin } = dating.claim;
  if (without.includes(id) || (origins && !origins.includes(origin))) return false;
  const asked = period === undefined ? null : parseEdtf(period);
  if (asked && (asked.start > dating.end || dating.start > asked.end)) return false;
  const place = placeInTime(dating);
  const spans = eras.flatMap((era) => parseEdtf(era) ?? []);
  return spans.length === 0 || spans.some(({ start, end }) => start <= place && place <= end);
}
