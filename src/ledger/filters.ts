import { relations } from '../model/reading.ts';
import type { Language } from '../words/language.ts';
import { listRoots } from './independence.ts';
import { need } from './ledger.ts';
import type { Disagreement, Ledger } from './ledger.ts';
import { topicOf } from './topic.ts';

/** By what disagreements can be looked through. */
export const facets = ['topic', 'relation', 'origin'] as const;
export type Facet = (typeof facets)[number];

/** A page of disagreements that have something in common. */
export interface Filter {
  readonly by: Facet;
  readonly id: string;
  readonly label: string;
  /** What it means, where that is not plain; else empty. */
  readonly text: string;
  readonly disagreements: readonly Disagreement[];
}

/** Returns the disagreements that a filter leaves. */
export function filterDisagreements(ledger: Ledger, by: Facet, id: string): Disagreement[] {
  return ledger.disagreements.filter((one) => idsOf(one, by, ledger).has(id));
}

/** Returns every filter that leaves some disagreement: topics and relations in their order, origins by name. */
export function listFilters(ledger: Ledger, language: Language): Filter[] {
  const { settings, origins } = ledger.dossier;
  const { words } = language;
  const named = [...origins.values()].toSorted((a, b) =>
    a.label.localeCompare(b.label, language.tag),
  );
  const options: Record<
    Facet,
    readonly { readonly id: string; readonly label: string; readonly text?: string }[]
  > = {
    topic: settings.topics,
    relation: relations.map((id) => ({
      id,
      label: words.relation[id],
      text: words.method.relations[id],
    })),
    origin: named,
  };
  return facets
    .flatMap((by) =>
      options[by].map(({ id, label, text = '' }) => ({
        by,
        id,
        label,
        text,
        disagreements: filterDisagreements(ledger, by, id),
      })),
    )
    .filter(({ disagreements }) => disagreements.length > 0);
}

function idsOf({ members, reading }: Disagreement, by: Facet, ledger: Ledger): Set<string> {
  const { dossier } = ledger;
  switch (by) {
    case 'topic':
      return new Set(
        members.map(({ measure }) => topicOf(need(dossier.measures, measure), dossier)),
      );
    case 'relation':
      return new Set(reading?.parts.map(({ relation }) => relation));
    case 'origin':
      return listRoots(members, ledger);
  }
}
