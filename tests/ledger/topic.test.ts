import { describe, expect, test } from 'vitest';
import { topicOf } from '../../src/ledger/topic.ts';
import { loadDossier } from '../../src/load/loadDossier.ts';
import { copyDossier, files, replace, write } from '../support/dossierCopy.ts';

/** A copy with two more topics, the measures of which stand in files of their names. */
function load() {
  const added = ['speed', 'depth'].map((id) =>
    write(
      `data/measures/${id}s.json`,
      JSON.stringify([
        {
          id,
          label: id,
          definition: 'How much.',
          kind: 'rate',
          time: 'fixed',
          unit: { other: 'units' },
        },
      ]),
    ),
  );
  const topics = replace(
    files.settings,
    '"topics": [',
    '"topics": [{ "id": "speeds", "label": "Speeds" }, { "id": "depths", "label": "Depths" }, ',
  );
  return loadDossier(copyDossier(...added, topics)).dossier;
}

describe('the topic of a measure', () => {
  test('is the name of its file', () => {
    const dossier = load();
    const topics = [...dossier.measures.values()].map((measure) => [
      measure.id,
      topicOf(measure, dossier),
    ]);
    expect(Object.fromEntries(topics)).toEqual({
      passengers: 'first',
      boats: 'first',
      'bridge-opening': 'first',
      'bridge-owner': 'first',
      speed: 'speeds',
      depth: 'depths',
    });
  });
});
