import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listExploreChoices } from '../../src/publish/exploreChoices.ts';
import {
  cutTopics,
  listExploreTopics,
  pageSize,
  printExploreJson,
} from '../../src/publish/exploreRecords.ts';
import type { ExploreRecord } from '../../src/publish/exploreRecords.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';
import { smallDossier } from '../support/dossierCopy.ts';

describe.each(['.', 'tests/fixtures/water', 'tests/fixtures/small'])('the list of %s', (dir) => {
  const { ledger } = checkDossier(join(root, dir));
  const { dossier } = ledger;
  const language = languageOf(dossier.settings.language);
  const topics = listExploreTopics(ledger, language);
  const records = topics.flatMap((topic) => topic.records);

  test('holds every claim once', () => {
    expect(records.map(({ id }) => id).sort()).toEqual([...dossier.claims.keys()].sort());
  });

  test('is cut into pages without losing or repeating one', () => {
    const count = Math.ceil(records.length / pageSize);
    const pages = Array.from({ length: count }, (_, index) => cutTopics(topics, index + 1));
    for (const page of pages.slice(0, -1))
      expect(page.flatMap((topic) => topic.records)).toHaveLength(pageSize);
    expect(pages.flatMap((page) => page.flatMap((topic) => topic.records))).toEqual(records);
  });

  test('is what the browser filters', () => {
    expect(JSON.parse(printExploreJson(ledger, language))).toEqual(records);
  });

  test('offers exactly what some claim has', () => {
    const { groups, measures, members, origins, ...other } = listExploreChoices(ledger, language);
    const ids = (lists: readonly { choices: readonly { id: string }[] }[]): string[] =>
      lists.flatMap(({ choices }) => choices.map(({ id }) => id)).sort();
    const used = (pick: (one: ExploreRecord) => string | readonly string[]): string[] =>
      [...new Set(records.flatMap(pick))].sort();
    expect(other.topics.map(({ id }) => id).sort()).toEqual(used(({ topic }) => topic));
    expect(groups.map(({ id }) => id).sort()).toEqual(used(({ group }) => group));
    expect(ids(measures)).toEqual(used(({ measure }) => measure));
    expect(ids(members)).toEqual(used((one) => one.members));
    expect(ids(origins)).toEqual(used(({ origin }) => origin));
  });
});

test('a claim of the list has its words, its days and its disagreement', () => {
  const { ledger } = checkDossier(smallDossier);
  const records = listExploreTopics(ledger, languageOf('en-GB')).flatMap((one) => one.records);
  const record = records.find(({ dispute }) => dispute !== 'none');
  expect(record).toMatchInlineSnapshot(`
    {
      "dispute": "settled",
      "disputed": "Contested, explained",
      "from": "2026-03-01",
      "group": "offices",
      "id": "passengers.office-report.2026-03-01",
      "key": 400,
      "measure": "passengers",
      "members": [],
      "moment": 1772323200000,
      "name": "Passengers carried so far",
      "origin": "river-office",
      "publisher": "River Office",
      "reading": "measures/passengers/#reading-first-day",
      "said": "River Office",
      "source": "office-report",
      "statuses": [],
      "time": "as of 1 March 2026",
      "to": "2026-03-01",
      "topic": "first",
      "value": "400 passengers",
    }
  `);
});

test('a number that could not be confirmed, or is a copying error, says so as it does in a figure', () => {
  const { ledger } = checkDossier(root);
  const { words } = languageOf('en-GB');
  const records = listExploreTopics(ledger, languageOf('en-GB')).flatMap((one) => one.records);
  const marked = (mark: string): string[] =>
    records
      .filter(({ statuses }) => statuses.includes(mark))
      .map(({ id }) => id)
      .sort();
  const unconfirmed = [...ledger.dossier.claims.values()].filter(
    ({ checked }) => checked === false,
  );
  expect(unconfirmed.length).toBeGreaterThan(0);
  expect(marked(words.status.unconfirmed)).toEqual(unconfirmed.map(({ id }) => id).sort());
  expect(marked(words.status['copy-error'])).toEqual([...ledger.copyErrors].sort());
});
