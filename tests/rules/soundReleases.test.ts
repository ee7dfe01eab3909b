import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { listReleases } from '../../src/ledger/releases.ts';
import { releaseDossier } from '../../src/release.ts';
import { addClaim, copyDossier, printFindings, remove, replace } from '../support/dossierCopy.ts';

/** A claim that no other contradicts. */
const later = { id: 'passengers.post-0302.2026-03-20', value: 900, asOf: '2026-03-20' } as const;

describe('the rule on releases', () => {
  /** A copy with three releases, each with another value. */
  function released(): string {
    const dir = copyDossier();
    for (const day of ['10', '11', '12']) release(dir, day);
    return dir;
  }

  function release(dir: string, day: string, value = Number(day)): void {
    addClaim({ ...later, value: 900 + value })(dir);
    releaseDossier(dir, { text: `Of the ${day}th`, date: `2026-03-${day}` });
  }

  test('is content with releases as they are written, also when there are ten', () => {
    const dir = released();
    for (let number = 4; number <= 10; number += 1) release(dir, '12', number + 20);
    const { ledger, findings } = checkDossier(dir);
    expect(printFindings(findings)).toBe('');
    expect(listReleases(ledger.dossier).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('asks for every number, days that do not fall, and the last day as that of the dossier', () => {
    const dir = released();
    remove('data/releases/2.json')(dir);
    replace('data/releases/3.json', '"date": "2026-03-12"', '"date": "2026-03-09"')(dir);
    expect(printFindings(checkDossier(dir).findings)).toMatchInlineSnapshot(`
      "data/dossier.json:16:15 unreleased: expected the day of the last release, 2026-03-09; found 2026-03-12. Run "npm run release" with a line on what is new, or put 2026-03-09 back.
      data/releases/3.json:2:13 release-number: expected 2: releases are numbered from 1 without a gap; found 3. Put back the release that is missing: a release that readers saw stays.
      data/releases/3.json:3:11 release-date: expected a day no earlier than that of release 1, 2026-03-10; found 2026-03-09. Correct the day: releases follow one another."
    `);
  });

  test('asks for the number that the file has as its name', () => {
    const dir = released();
    replace('data/releases/3.json', '"number": 3', '"number": 4')(dir);
    expect(printFindings(checkDossier(dir).findings)).toMatchInlineSnapshot(
      `"data/releases/3.json:2:13 release-number: expected the number that the file has as its name; found 4 in data/releases/3.json. Rename the file to 4.json, or correct the number."`,
    );
  });

  test('lets a claim go: that is a correction, which readers are told', () => {
    const dir = copyDossier(addClaim(later));
    releaseDossier(dir, { text: 'One more', date: '2026-03-10' });
    remove(`data/claims/${later.id}.json`)(dir);
    releaseDossier(dir, { text: 'One less', date: '2026-03-11' });
    const { ledger, findings } = checkDossier(dir);
    expect(printFindings(findings)).toBe('');
    expect(ledger.changes.map(({ id, after }) => ({ id, after }))).toEqual([
      { id: later.id, after: undefined },
    ]);
  });
});
