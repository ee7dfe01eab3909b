import { describe, expect, test } from 'vitest';
import { check, files, remove, replace, write } from '../support/dossierCopy.ts';

const topics = (to: string) =>
  replace(files.settings, '{ "id": "first", "label": "Crossings" }', to);
const speed = JSON.stringify([
  {
    id: 'speed',
    label: 'Speeds',
    definition: 'How fast.',
    kind: 'rate',
    time: 'fixed',
    unit: { other: 'knots' },
  },
  {
    id: 'depth',
    label: 'Depths',
    definition: 'How deep.',
    kind: 'rate',
    time: 'fixed',
    unit: { other: 'metres' },
  },
]);
const label = '{ "id": "first", "label": "Crossings" }';

describe('a file of measures', () => {
  test('is one of the topics of the dossier; it is told once, however many measures it has', () => {
    expect(check(write('data/measures/second.json', speed))).toMatchInlineSnapshot(
      `"data/measures/second.json:1:1 topic: expected a file named for one of the topics of data/dossier.json; found "second". Add {"id": "second", "label": "…"} to "topics"."`,
    );
  });

  test('may be meant by a topic that is misspelt: the nearest is named', () => {
    expect(check(write('data/measures/firsts.json', speed))).toMatchInlineSnapshot(
      `"data/measures/firsts.json:1:1 topic: expected a file named for one of the topics of data/dossier.json; found "firsts". Did you mean "first"?"`,
    );
  });

  test('is a topic once it has a label', () => {
    const labelled = topics(`${label}, { "id": "second", "label": "Speeds" }`);
    expect(check(write('data/measures/second.json', speed), labelled)).toBe('');
  });

  test('without a measure needs no label', () => {
    expect(check(write('data/measures/second.json', '[]'))).toBe('');
  });
});

describe('a topic', () => {
  test('has measures', () => {
    const edit = topics(`${label}, { "id": "second", "label": "Speeds" }`);
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/dossier.json:15:63 topic: expected a topic with measures; found "second", without a file data/measures/second.json. Take it out, or name the file that is meant."`,
    );
  });

  test('is not missed while a file of measures cannot be read, or a measure is refused', () => {
    const labelled = topics(`${label}, { "id": "second", "label": "Speeds" }`);
    const unread = check(labelled, write('data/measures/second.json', '[{]'));
    expect(unread).toMatch(/^data\/measures\/second\.json:\S+ json-syntax: [^\n]*$/);
    const refused = check(
      labelled,
      write('data/measures/second.json', '[{ "id": "speed", "label": "Speeds" }]'),
    );
    expect(refused).not.toMatch(/ topic: /);
  });

  test('is named once', () => {
    expect(check(topics(`${label}, ${label}`))).toMatchInlineSnapshot(
      `"data/dossier.json:15:63 repeated-entry: expected each entry once in a list; found "first" again, first at data/dossier.json:15:22. Take it out, or name what was meant."`,
    );
  });

  test('is not asked for where the settings cannot be read', () => {
    const findings = check(remove(files.settings));
    expect(findings).not.toMatch(/ topic: /);
  });

  test('is listed at least once', () => {
    expect(check(topics(''))).toMatchInlineSnapshot(
      `"data/dossier.json:15:13 wrong-value: expected at least one entry; found []. Add at least one entry."`,
    );
  });
});
