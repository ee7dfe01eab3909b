import { parseEdtf } from '../base/edtf.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Language } from '../words/language.ts';
import { writeDate } from '../words/date.ts';
import { writeValue } from '../words/value.ts';
import { isOpen, need } from './ledger.ts';
import type { Disagreement, Ledger } from './ledger.ts';

/** When an event happened, as one claim gives it. */
export interface Dating {
  readonly claim: Claim;
  /** UTC milliseconds, both inclusive; an end that is not stated is infinite. */
  readonly start: number;
  readonly end: number;
  /** True for a date that the source calls approximate or uncertain. */
  readonly soft: boolean;
  /** True where the event covered the time, false where it happened some time in it. */
  readonly covers: boolean;
}

/** An event with all the dates that are given for it, in the order of time. */
export interface DatedEvent {
  readonly event: Event;
  readonly datings: readonly Dating[];
  /** Where its place in the order of time is; infinite for an event that nobody dates. */
  readonly start: number;
  /** The disagreements on its dates. */
  readonly disputes: readonly Disagreement[];
}

/**
 * Returns when a claim says that its event happened, or null where its source does not date it. A date
 * says so by its value, with its qualifier as a bound; any other claim by the time for which it is stated.
 */
export function dateBy(claim: Claim, ledger: Ledger): Dating | null {
  const text = dateText(claim, ledger);
  const span = text === null ? null : parseEdtf(text);
  if (!span) return null;
  const { start, end, precision } = boundOf(claim, ledger, span);
  return {
    claim,
    start,
    end,
    soft: span.approximate || span.uncertain || (isDate(claim, ledger) && isVague(claim)),
    covers: claim.period !== undefined && precision === 'interval',
  };
}

/** Returns the date of an event in words, no finer than its claim gives it. */
export function writeDating({ claim }: Dating, ledger: Ledger, language: Language): string {
  const { measures } = ledger.dossier;
  if (isDate(claim, ledger)) return writeValue(claim, need(measures, claim.measure), language);
  return writeDate(dateText(claim, ledger) ?? '', language);
}

/** Returns events in the order of time, by the earliest date that is neither disowned nor a copying error; last those that nobody dates. */
export function listDatedEvents(ledger: Ledger, ids?: readonly string[]): DatedEvent[] {
  const { events } = ledger.dossier;
  const asked = ids ? ids.flatMap((id) => events.get(id) ?? []) : [...events.values()];
  return asked.map((event) => joinDatings(event, ledger)).toSorted(byStart);
}

/** Returns where a stretch of time has its place in an order: its start, or its end where it has none. */
export function placeInTime({ start, end }: Pick<Dating, 'start' | 'end'>): number {
  return Number.isFinite(start) ? start : end;
}

function byStart(a: DatedEvent, b: DatedEvent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.event.id < b.event.id ? -1 : 1;
}

function joinDatings(event: Event, ledger: Ledger): DatedEvent {
  const { claims } = ledger.dossier;
  const datings = event.dated
    .flatMap((id) => claims.get(id) ?? [])
    .flatMap((claim) => dateBy(claim, ledger) ?? [])
    .toSorted((a, b) => placeInTime(a) - placeInTime(b));
  const sound = datings.filter(({ claim }) => !isWithdrawn(claim, ledger));
  const [first] = sound.length > 0 ? sound : datings;
  const start = first ? placeInTime(first) : Infinity;
  return { event, datings, start, disputes: disputesOf(datings, ledger) };
}

function isWithdrawn({ id, status }: Claim, { copyErrors }: Ledger): boolean {
  return status?.includes('disowned') === true || copyErrors.has(id);
}

/** A disagreement is on the date of an event where two of the dates given for it are among its members. */
function disputesOf(datings: readonly Dating[], ledger: Ledger): Disagreement[] {
  const dates = datings.map(({ claim }) => claim).filter((claim) => isDate(claim, ledger));
  const all = dates.flatMap(({ id }) => ledger.disagreementsOf.get(id) ?? []);
  return [...new Set(all)]
    .filter(({ members }) => members.filter((member) => dates.includes(member)).length > 1)
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}

function isDate({ measure }: Claim, { dossier }: Ledger): boolean {
  return dossier.measures.get(measure)?.kind === 'date';
}

/** EDTF. */
function dateText(claim: Claim, ledger: Ledger): string | null {
  if (!isDate(claim, ledger)) return claim.period ?? claim.asOf ?? null;
  return typeof claim.value === 'string' ? claim.value : null;
}

function isVague({ qualifier }: Claim): boolean {
  return qualifier === 'about' || qualifier === 'nearly';
}

/** "Not before 3 May" has no end, "not after 3 May" no start. */
function boundOf<T extends { readonly start: number; readonly end: number }>(
  claim: Claim,
  ledger: Ledger,
  span: T,
): T {
  if (!isDate(claim, ledger)) return span;
  if (claim.qualifier === 'at-least') return { ...span, end: Infinity };
  if (claim.qualifier === 'more-than') return { ...span, start: span.end, end: Infinity };
  if (claim.qualifier === 'at-most') return { ...span, start: -Infinity };
  return claim.qualifier === 'less-than' ? { ...span, start: -Infinity, end: span.start } : span;
}
