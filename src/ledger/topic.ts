import type { Dossier } from '../load/dossier.ts';
import type { Measure } from '../model/measure.ts';

/** Returns the id of a measure's topic: the name of its file. */
export function topicOf(measure: Measure, { placeOf }: Dossier): string {
  const { file } = placeOf(measure);
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '');
}
