import { relations } from '../model/reading.ts';
import type { Language } from '../words/language.ts';
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
  readonly disagreements: readonly Disagreement[];
}

/** Returns every filter that leaves some disagreement: topics and relations in their order, origins by name. */
export function listFilters(ledger: Ledger, language: Language): Filter[] {
  const { settings, origins } = ledger.dossier;
  const named = [...origins.values()].toSorted((a, b) =>
    a.label.localeCompare(b.label, language.tag),
  );
  const options: Record<Facet, readonly { readonly id: string; readonly label: string }[]> = {
    topic: settings.topics,
    relation: relations.map((id) => ({ id, label: language.words.relation[id] })),
    origin: named,
  };
  return facets
    .flatMap((by) =>
      options[by].map(({ id, label }) => ({
        by,
        id,
        label,
        disagreements: ledger.disagreements.filter((one) => idsOf(one, by, ledger).has(id)),
      })),
    )
    .filter(({ disagreements }) => disagreements.length > 0);
}

function idsOf({ members, reading }: Disagreement, by: Facet, { dossier }: Ledger): Set<string> {
  switch (by) {
    case 'topic':
      return new Set(
        members.map(({ measure }) => topicOf(need(dossier.measures, measure), dossier)),
      );
    case 'relation':
      return new Set(reading?.parts.map(({ relation }) => relation));
    case 'origin':
      return new Set(members.map(({ origin }) => origin));
  }
}
