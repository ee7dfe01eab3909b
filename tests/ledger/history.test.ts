import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { tellChange } from '../../src/ledger/changeWords.ts';
import { changesOf, isCorrection, lastChanged } from '../../src/ledger/history.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { need } from '../../src/ledger/ledger.ts';
import { printReleasedValue, writeReleasedValue } from '../../src/ledger/releasedValue.ts';
import { loadDossier } from '../../src/load/loadDossier.ts';
import { absences, qualifiers } from '../../src/model/claim.ts';
import { releaseDossier } from '../../src/release.ts';
import { languageOf } from '../../src/words/language.ts';
import { writeValue } from '../../src/words/value.ts';
import { root } from '../support/build.ts';
import { addClaim, copyDossier, files, remove, replace } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';
import { claim } from '../support/ledger.ts';

const english = languageOf('en-GB');
const later = { id: 'passengers.post-0302.2026-03-20', value: 900, asOf: '2026-03-20' } as const;
const boats = 'boats.office-report.north-ferry';

/** The ledger of a copy that was released, edited and released again. */
function movedLedger(...edits: readonly Edit[]): Ledger {
  const dir = copyDossier(addClaim(later));
  releaseDossier(dir, { text: 'First', date: '2026-03-10' });
  for (const edit of edits) edit(dir);
  releaseDossier(dir, { text: 'Second', date: '2026-04-02' });
  return checkDossier(dir).ledger;
}

const moreBoats = replace(files.claims, '"value": 3,', '"value": 5,');
const otherHeadline = replace(files.rows, '"The north has most boats"', '"Most boats are north"');

function tell(ledger: Ledger, tag = 'en-GB'): string[] {
  return ledger.changes.map((change) => {
    const { name, words, path } = tellChange(ledger, change, languageOf(tag));
    return `${change.release.date} ${name}: ${words} -> ${path ?? 'nowhere'}`;
  });
}

describe('what changed between releases', () => {
  test('is told of values, headlines and what is gone, with both values in words', () => {
    const gone = remove(`data/claims/${later.id}.json`);
    expect(tell(movedLedger(moreBoats, otherHeadline, gone))).toMatchInlineSnapshot(`
      [
        "2026-04-02 Boats at a crossing: North ferry · River Office: was “3 boats”, became “5 boats” -> measures/boats/#boats.office-report.north-ferry",
        "2026-04-02 Passengers carried so far: was “900 passengers”, taken out -> measures/passengers/",
        "2026-04-02 Headline of the figure “boats”: was “The north has most boats”, became “Most boats are north” -> figures/boats/",
      ]
    `);
  });

  test('is told where only the qualifier changed', () => {
    const about = replace(
      files.claims,
      '"value": 3,\n    "qualifier": "exact"',
      '"value": 3,\n    "qualifier": "about"',
    );
    expect(tell(movedLedger(about))).toMatchInlineSnapshot(`
      [
        "2026-04-02 Boats at a crossing: North ferry · River Office: was “3 boats”, became “about 3 boats” -> measures/boats/#boats.office-report.north-ferry",
      ]
    `);
  });

  test('is told in the words of the page', () => {
    const ledger = movedLedger(moreBoats);
    expect(tell(ledger, 'ar')[0]).toMatch(/كان «.*»، وأصبح «.*»/);
  });

  test('is told of a reading with the value that was used', () => {
    const { dossier, ...ledger } = movedLedger(moreBoats);
    const [first, second] = [...dossier.releases.values()];
    if (!first || !second) throw new Error('there are two releases');
    const id = 'first-day';
    const told = tellChange(
      { ...ledger, dossier },
      { kind: 'readings', id, earlier: first, release: second, before: null, after: later.id },
      english,
    );
    expect(told).toMatchInlineSnapshot(`
      {
        "name": "What the editors use: Passengers carried so far",
        "path": "measures/passengers/#reading-first-day",
        "words": "was “No position taken”, became “900 passengers · Alder Post”",
      }
    `);
  });

  test('is nothing where nothing changed, and nothing with one release', () => {
    const ahead = replace(files.settings, '"released": "2026-03-10"', '"released": "2026-04-02"');
    const unmoved = movedLedger(ahead);
    expect(unmoved.dossier.releases.size).toBe(2);
    expect(unmoved.changes).toEqual([]);
    const dir = copyDossier();
    releaseDossier(dir, { text: 'First', date: '2026-03-10' });
    expect(checkDossier(dir).ledger.changes).toEqual([]);
  });

  test('is a correction only of what readers had seen', () => {
    const dir = copyDossier();
    releaseDossier(dir, { text: 'First', date: '2026-03-10' });
    for (const edit of [addClaim(later), moreBoats]) edit(dir);
    releaseDossier(dir, { text: 'Second', date: '2026-04-02' });
    const { changes } = checkDossier(dir).ledger;
    expect(changes.map(({ id }) => id)).toEqual([boats, later.id]);
    expect(changes.filter(isCorrection).map(({ id }) => id)).toEqual([boats]);
  });

  test('dates the pages that draw from it, and no others', () => {
    const ledger = movedLedger(moreBoats);
    expect(lastChanged(ledger, { claims: [boats] })).toBe('2026-04-02');
    expect(lastChanged(ledger, { claims: ['passengers.post-0302'] })).toBe('2026-03-10');
    expect(changesOf(ledger.changes, { headlines: ['boats'] })).toEqual([]);
    const { dossier } = checkDossier(copyDossier()).ledger;
    expect(lastChanged({ dossier, changes: [] }, {})).toBe('2026-03-10');
  });
});

describe('a released value', () => {
  test('has the words of its claim, for every claim of the dossier', () => {
    const { dossier } = loadDossier(root);
    expect(dossier.claims.size).toBeGreaterThan(100);
    for (const one of dossier.claims.values()) {
      const measure = need(dossier.measures, one.measure);
      const words = writeReleasedValue(printReleasedValue(one), measure, english);
      expect(words).toBe(writeValue(one, measure, english));
    }
  });

  test('is another for each qualifier and each absence', () => {
    const values = [
      ...qualifiers.map((qualifier) => printReleasedValue(claim({ value: 5, qualifier }))),
      ...absences.map((absent) => printReleasedValue(claim({ value: null, absent }))),
      printReleasedValue(claim({ value: { low: 5, high: 6 }, qualifier: 'about' })),
      printReleasedValue(claim({ value: { low: 5, high: 6 }, qualifier: 'between' })),
    ];
    expect(new Set(values).size).toBe(qualifiers.length + absences.length + 2);
    expect(values.slice(0, 3)).toEqual([5, 'about 5', 'between 5']);
  });

  test('stays as it was written where its measure is gone', () => {
    expect(writeReleasedValue('at-least 5', undefined, english)).toBe('at-least 5');
    expect(writeReleasedValue(5000, undefined, english)).toBe('5,000');
  });
});
