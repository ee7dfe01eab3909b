import type { Ledger } from '../ledger/ledger.ts';
import { topicOf } from '../ledger/topic.ts';
import type { Language } from '../words/language.ts';

/** Something by which claims can be filtered, and its name. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Choices under a name that they share. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What the filters of the explorer offer. */
export interface ExploreChoices {
  readonly topics: readonly Choice[];
  readonly groups: readonly Choice[];
  /** By topic. */
  readonly measures: readonly ChoiceGroup[];
  /** By dimension; an id is `dimension.member`. */
  readonly members: readonly ChoiceGroup[];
  /** By group. */
  readonly origins: readonly ChoiceGroup[];
}

/** Returns what claims can be filtered by, without what none of them has. */
export function listExploreChoices(ledger: Ledger, language: Language): ExploreChoices {
  const { dossier, byMeasure, byOrigin } = ledger;
  const { topics, originGroups: groups } = dossier.settings;
  const measures = [...dossier.measures.values()].filter(({ id }) => byMeasure.has(id));
  const origins = [...dossier.origins.values()].filter(({ id }) => byOrigin.has(id));
  const byName = (choices: readonly Choice[]): Choice[] =>
    choices
      .map(({ id, label }) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, language.tag));
  const used = new Set(
    [...dossier.claims.values()].flatMap(({ dimensions }) =>
      Object.entries(dimensions).map(([name, member]) => `${name}.${member}`),
    ),
  );
  const whole = ({ choices }: ChoiceGroup): boolean => choices.length > 0;
  return {
    topics: topics.filter(({ id }) => measures.some((one) => topicOf(one, dossier) === id)),
    groups: groups.filter(({ id }) => origins.some(({ group }) => group === id)),
    measures: topics
      .map(({ id, label }) => ({
        label,
        choices: byName(measures.filter((one) => topicOf(one, dossier) === id)),
      }))
      .filter(whole),
    members: [...dossier.dimensions.values()]
      .map(({ id, label, members }) => ({
        label,
        choices: members
          .map((member) => ({ id: `${id}.${member.id}`, label: member.label }))
          .filter((member) => used.has(member.id)),
      }))
      .filter(whole),
    origins: groups
      .map(({ id, label }) => ({
        label,
        choices: byName(origins.filter(({ group }) => group === id)),
      }))
      .filter(whole),
  };
}
