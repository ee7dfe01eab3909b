import { composeFinding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { topicOf } from '../ledger/topic.ts';
import type { Rule } from './rule.ts';

/** Every file of measures is a topic with a label, and every topic has measures. */
export const checkKnownTopics: Rule = ({ dossier }) => {
  const { topics } = dossier.settings;
  const labelled = topics.map(({ id }) => id);
  const firsts = new Map(
    [...dossier.measures.values()]
      .toReversed()
      .map((measure) => [topicOf(measure, dossier), measure] as const),
  );
  const unlabelled = [...firsts].filter(([id]) => !labelled.includes(id) && labelled.length > 0);
  const empty = [...topics.entries()].filter(([, { id }]) => !firsts.has(id));
  return [
    ...unlabelled.map(([id, measure]) =>
      composeFinding({
        code: 'topic',
        at: { ...dossier.placeOf(measure), line: 1, column: 1 },
        expected: 'a file named for one of the topics of data/dossier.json',
        found: `"${id}"`,
        hint: suggestNearest(id, labelled, `Add {"id": "${id}", "label": "…"} to "topics".`),
      }),
    ),
    ...empty
      .filter(() => !dossier.unread.has('measures') && dossier.refused.measures.size === 0)
      .map(([index, { id }]) =>
        composeFinding({
          code: 'topic',
          at: dossier.placeOf(dossier.settings, ['topics', index, 'id']),
          expected: 'a topic with measures',
          found: `"${id}", without a file data/measures/${id}.json`,
          hint: 'Take it out, or name the file that is meant.',
        }),
      ),
  ];
};
