import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { releaseDossier } from '../../src/release.ts';
import {
  addClaim,
  copyDossier,
  files,
  printFindings,
  remove,
  replace,
  write,
} from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';
import { file as update, update as draft } from '../support/updates.ts';

/** A claim that no other contradicts. */
const later = { id: 'passengers.post-0302.2026-03-20', value: 900, asOf: '2026-03-20' } as const;

/** Returns the findings of a copy that was released and edited after that. */
function changed(...edits: readonly Edit[]): string {
  const dir = copyDossier(addClaim(later));
  releaseDossier(dir, { text: 'First', date: '2026-03-12' });
  for (const edit of edits) edit(dir);
  return printFindings(checkDossier(dir).findings);
}

const otherValue = replace(files.claims, '"value": 400', '"value": 410');
const otherQualifier = replace(
  files.claims,
  '"value": 3,\n    "qualifier": "exact"',
  '"value": 3,\n    "qualifier": "about"',
);
const newValue = addClaim({
  id: 'passengers.post-0302.2026-03-21',
  value: 950,
  asOf: '2026-03-21',
});
const goneValue = remove(`data/claims/${later.id}.json`);
const otherChoice = replace(
  files.readings,
  '"choice": "passengers.office-report.2026-03-01"',
  '"choice": "passengers.post-0302"',
);
/** The part of a reading is on the claim that is not used. */
const otherPart = replace(
  files.readings,
  '"parts": [\n      {\n        "claims": ["passengers.post-0302"]',
  '"parts": [\n      {\n        "claims": ["passengers.office-report.2026-03-01"]',
);
const otherHeadline = replace(files.rows, '"The north has most boats"', '"Most boats are north"');

test('a value that changed, one that is new and one that is gone', () => {
  expect(changed(otherValue, newValue, goneValue)).toMatchInlineSnapshot(
    `"data/dossier.json:16:15 unreleased: expected what release 1 of 2026-03-12 holds; found 1 value changed, 1 new, 1 gone: passengers.office-report.2026-03-01, passengers.post-0302.2026-03-20, passengers.post-0302.2026-03-21. When all is well, run npm run release -- "what is new"; until then the site says that it has changed since."`,
  );
});

test('a qualifier that changed', () => {
  expect(changed(otherQualifier)).toMatchInlineSnapshot(
    `"data/dossier.json:16:15 unreleased: expected what release 1 of 2026-03-12 holds; found 1 value changed: boats.office-report.north-ferry. When all is well, run npm run release -- "what is new"; until then the site says that it has changed since."`,
  );
});

test('another choice of a reading', () => {
  expect(changed(otherChoice, otherPart)).toMatchInlineSnapshot(
    `"data/dossier.json:16:15 unreleased: expected what release 1 of 2026-03-12 holds; found 1 reading changed: first-day. When all is well, run npm run release -- "what is new"; until then the site says that it has changed since."`,
  );
});

test('another headline, and one that a value in it changes', () => {
  expect(changed(otherHeadline)).toMatchInlineSnapshot(
    `"data/dossier.json:16:15 unreleased: expected what release 1 of 2026-03-12 holds; found 1 headline changed: boats. When all is well, run npm run release -- "what is new"; until then the site says that it has changed since."`,
  );
  const dir = copyDossier(
    replace(files.rows, 'The north has', 'The north has {claim:boats.office-report.north-ferry},'),
  );
  releaseDossier(dir, { text: 'First', date: '2026-03-12' });
  otherQualifier(dir);
  expect(printFindings(checkDossier(dir).findings)).toContain(
    '1 value changed; 1 headline changed: boats.office-report.north-ferry, boats.',
  );
});

test('five are named, those first that readers had seen', () => {
  const more = [1, 2, 3, 4, 5].map((day) =>
    addClaim({
      id: `passengers.post-0302.2026-04-0${day}`,
      value: 1000 + day,
      asOf: `2026-04-0${day}`,
    }),
  );
  expect(changed(otherHeadline, otherValue, ...more)).toMatchInlineSnapshot(
    `"data/dossier.json:16:15 unreleased: expected what release 1 of 2026-03-12 holds; found 1 value changed, 5 new; 1 headline changed: passengers.office-report.2026-03-01, boats, passengers.post-0302.2026-04-01, passengers.post-0302.2026-04-02, passengers.post-0302.2026-04-03 and 2 more. When all is well, run npm run release -- "what is new"; until then the site says that it has changed since."`,
  );
});

test('is a warning, with which a site is built', () => {
  const dir = copyDossier();
  releaseDossier(dir, { text: 'First', date: '2026-03-12' });
  otherValue(dir);
  expect(checkDossier(dir).findings.map(({ severity }) => severity)).toEqual(['warning']);
});

test('nothing is said of what no release keeps: a draft, another text', () => {
  const otherText = replace(files.rows, 'Each row is a crossing.', 'A row is a crossing.');
  expect(changed(write(update, draft('draft: true\n')), otherText)).toBe('');
});

test('nothing is said without a release, nor while the dossier has an error', () => {
  const dir = copyDossier();
  otherValue(dir);
  expect(printFindings(checkDossier(dir).findings)).toBe('');
  expect(changed(otherValue, replace(files.rows, '"boats"', '"boots"'))).not.toContain(
    'unreleased',
  );
});
