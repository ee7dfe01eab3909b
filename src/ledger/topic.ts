import type { Dossier } from '../load/dossier.ts';
import type { Topic } from '../model/dossier.ts';
import type { Measure } from '../model/measure.ts';

/** Returns the id of a measure's topic: the name of its file. */
export function topicOf(measure: Measure, { placeOf }: Dossier): string {
  const { file } = placeOf(measure);
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '');
}

/** Returns the topics of some measures, in the dossier's order. */
export function listTopics(measures: Iterable<Measure>, dossier: Dossier): Topic[] {
  const ids = new Set([...measures].map((measure) => topicOf(measure, dossier)));
  return dossier.settings.topics.filter(({ id }) => ids.has(id));
}
