import { statusesOf } from '../figure/chartData.ts';
import { sortKeysOf } from '../figure/sortKeys.ts';
import { isOpen, need } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { sortClaims } from '../ledger/sortClaims.ts';
import { nameCell, stateClaim } from '../ledger/statement.ts';
import { timeOf } from '../ledger/time.ts';
import { topicOf } from '../ledger/topic.ts';
import type { Claim } from '../model/claim.ts';
import type { Language } from '../words/language.ts';

/** Whether a claim is a member of a disagreement, and of one that is open. */
export type Dispute = 'open' | 'settled' | 'none';

/** A claim as the explorer shows it: what it is filtered and sorted by, and everything in words. */
export interface ExploreRecord {
  readonly id: string;
  readonly topic: string;
  readonly measure: string;
  /** Its members, each as `dimension.member`; none for a total. */
  readonly members: readonly string[];
  readonly origin: string;
  readonly group: string;
  readonly source: string;
  /** The first and last day of its time, such as "2026-01-21"; "0000" and "9999" for an end that is open, null for both where it is not dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dispute: Dispute;
  /** Where the editors' reading of its disagreement stands, below the site's base; null where there is none. */
  readonly reading: string | null;
  /** By what it sorts among values; null where it has no number. */
  readonly key: number | null;
  /** The same among times. */
  readonly moment: number | null;
  readonly name: string;
  readonly value: string;
  /** What is to be known of the value, as the figures mark it, such as that it could not be confirmed. */
  readonly statuses: readonly string[];
  readonly time: string;
  readonly said: string;
  readonly publisher: string;
  readonly disputed: string;
}

/** How many claims stand on one page of the list. */
export const pageSize = 100;

/** A topic and what is recorded of it. */
export interface ExploreTopic {
  readonly id: string;
  readonly label: string;
  readonly records: readonly ExploreRecord[];
}

/** Returns every claim by topic: in the order of topics, measures, and the claims of one. A topic without a claim is left out. */
export function listExploreTopics(ledger: Ledger, language: Language): ExploreTopic[] {
  const { dossier } = ledger;
  const byTopic = Map.groupBy(dossier.measures.values(), (one) => topicOf(one, dossier));
  return dossier.settings.topics
    .map(({ id, label }) => ({
      id,
      label,
      records: (byTopic.get(id) ?? []).flatMap((measure) =>
        sortClaims(ledger.byMeasure.get(measure.id) ?? [], measure).map((claim) =>
          recordForExplorer(ledger, claim, language),
        ),
      ),
    }))
    .filter(({ records }) => records.length > 0);
}

/** Returns a page of the list, counted from one, under its topics. */
export function cutTopics(topics: readonly ExploreTopic[], page: number): ExploreTopic[] {
  let first = (page - 1) * pageSize;
  return topics
    .map((topic) => {
      const records = topic.records.slice(Math.max(0, first), Math.max(0, first + pageSize));
      first -= topic.records.length;
      return { ...topic, records };
    })
    .filter(({ records }) => records.length > 0);
}

/** Returns what the explorer's filters read, as JSON. */
export function printExploreJson(ledger: Ledger, language: Language): string {
  const records = listExploreTopics(ledger, language).flatMap((topic) => topic.records);
  return `${JSON.stringify(records)}\n`;
}

function recordForExplorer(ledger: Ledger, claim: Claim, language: Language): ExploreRecord {
  const { measure, origin, source, value, time } = stateClaim(ledger, claim.id, language);
  const keys = sortKeysOf(claim);
  return {
    id: claim.id,
    topic: topicOf(measure, ledger.dossier),
    measure: measure.id,
    members: Object.entries(claim.dimensions).map(([name, member]) => `${name}.${member}`),
    origin: origin.id,
    group: origin.group,
    source: source.id,
    ...daysOf(claim),
    ...disputeOf(ledger, claim, language),
    key: keys.value === '' ? null : keys.value,
    moment: keys.time === '' ? null : keys.time,
    name: nameCell(claim, ledger, language),
    value,
    statuses: statusesOf(claim, ledger).map((status) => language.words.status[status]),
    time,
    said: origin.label,
    publisher: source.publisher,
  };
}

function daysOf(claim: Claim): Pick<ExploreRecord, 'from' | 'to'> {
  const span = timeOf(claim);
  if (!span) return { from: null, to: null };
  const day = (moment: number, open: string): string =>
    Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : open;
  return { from: day(span.start, '0000'), to: day(span.end, '9999') };
}

function disputeOf(
  { disagreementsOf, dossier }: Ledger,
  { id }: Claim,
  { words }: Language,
): Pick<ExploreRecord, 'dispute' | 'disputed' | 'reading'> {
  const all = disagreementsOf.get(id) ?? [];
  const first = all.find(isOpen) ?? all[0];
  if (!first) return { dispute: 'none', disputed: '', reading: null };
  const dispute = isOpen(first) ? 'open' : 'settled';
  const { reading } = first;
  return {
    dispute,
    disputed: words.site.lookup.explore.contestedBy[dispute],
    reading:
      reading && `measures/${need(dossier.measures, reading.measure).id}/#reading-${reading.id}`,
  };
}
