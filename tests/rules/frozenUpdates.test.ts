import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { check, printFindings, replace, write } from '../support/dossierCopy.ts';
import { claim, file, frozen, update, valuesFile } from '../support/updates.ts';

const findingsOf = (dir: string): string => printFindings(checkDossier(dir).findings);

describe('a published update', () => {
  test('needs the values that it stated', () => {
    expect(check(write(file, update()))).toMatchInlineSnapshot(
      `"content/updates/2026-03-10-first-day.mdx:1:1 unfrozen-update: expected what it states in content/updates/2026-03-10-first-day.values.json; found no such file. Run "npm run freeze -- 2026-03-10-first-day"."`,
    );
  });

  test('is no later than the release, on whose day it states what it states', () => {
    expect(check(write('content/updates/2026-03-11-late.mdx', update()))).toMatchInlineSnapshot(
      `"content/updates/2026-03-11-late.mdx:1:1 update-date: expected a day no later than that of the release, 2026-03-10; found 2026-03-11. Set "released" in data/dossier.json to the day of this state, or keep the update as a draft."`,
    );
  });

  test('is complete once it is frozen: what it names, in which words, on which day', () => {
    const dir = frozen();
    expect(findingsOf(dir)).toBe('');
    expect(readFileSync(join(dir, valuesFile), 'utf8')).toMatchInlineSnapshot(`
      "[
        {
          "names": "claim:passengers.office-report.2026-03-01",
          "words": "400 passengers",
          "stated": "2026-03-10"
        },
        {
          "names": "claim:passengers.office-report.2026-03-01",
          "words": "400 passengers",
          "stated": "2026-03-10"
        },
        {
          "names": "range:passengers@2026-03-01",
          "words": "400 to 500 passengers",
          "stated": "2026-03-10"
        },
        {
          "names": "when:passengers.office-report.2026-03-01",
          "words": "as of 1 March 2026",
          "stated": "2026-03-10"
        }
      ]
      "
    `);
  });

  test('names exactly what it has frozen', () => {
    expect(
      findingsOf(frozen(replace(file, ` at="2026-03-01"`, ` at="2026-03-05"`))),
    ).toMatchInlineSnapshot(
      `"content/updates/2026-03-10-first-day.mdx:7:1 unfrozen-update: expected "range:passengers@2026-03-01", as content/updates/2026-03-10-first-day.values.json says; found "range:passengers@2026-03-05". Run "npm run freeze -- 2026-03-10-first-day"."`,
    );
    const added = replace(
      file,
      '\nThe office',
      '\n<When claim="bridge-opening.post-0302" />: the office',
    );
    expect(findingsOf(frozen(added))).toContain('frozen');
    const shorter = replace(file, `, as said <When claim="${claim}" />`, '');
    expect(findingsOf(frozen(shorter))).toMatchInlineSnapshot(
      `"content/updates/2026-03-10-first-day.values.json:18:14 unfrozen-update: expected only values that the update states; found "when:passengers.office-report.2026-03-01". Run "npm run freeze -- 2026-03-10-first-day"."`,
    );
  });

  test('with an unknown id is told that, and nothing of freezing', () => {
    const edit = replace(file, `<When claim="${claim}" />`, '<When claim="nope.nope" />');
    expect(findingsOf(frozen(edit))).toMatchInlineSnapshot(
      `"content/updates/2026-03-10-first-day.mdx:7:63 unknown-id: expected the id of one of the claims; found "nope.nope". Add it to data/claims/, or name another."`,
    );
  });

  test('whose frozen values cannot be read is told that', () => {
    expect(findingsOf(frozen(write(valuesFile, '[{ "names": 1 }]')))).toMatchInlineSnapshot(`
      "content/updates/2026-03-10-first-day.values.json:1:2 missing-key: expected "stated": text in quotes; found nothing. Add "stated".
      content/updates/2026-03-10-first-day.values.json:1:2 missing-key: expected "words": text in quotes; found nothing. Add "words".
      content/updates/2026-03-10-first-day.values.json:1:13 wrong-type: expected text in quotes; found 1. Write it as text, in quotes."
    `);
  });

  test('leaves no values behind', () => {
    expect(check(write(valuesFile, '[]'))).toMatchInlineSnapshot(
      `"content/updates/2026-03-10-first-day.values.json:1:1 unknown-file: expected the update whose values these are beside it; found no "2026-03-10-first-day.mdx". Rename the file as the update, or take it out."`,
    );
  });
});
