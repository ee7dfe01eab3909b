import { describe, expect, test } from 'vitest';
import { plainText, queryOf, resolveText, stateClaim } from '../../src/ledger/statement.ts';
import { checkDossier } from '../../src/check.ts';
import { languageOf } from '../../src/words/language.ts';
import { smallDossier } from '../support/dossierCopy.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const { ledger } = checkDossier(smallDossier);
const language = languageOf('en-GB');
const plain = (text: string) => plainText(ledger, text, language);

describe('a claim in words', () => {
  test.each([
    ['passengers.office-report.2026-03-01', '400 passengers', 'as of 1 March 2026'],
    ['passengers.office-report.2026-03-05', 'at least 650 passengers', 'as of 5 March 2026'],
    ['passengers.post-0302', 'about 500 passengers', 'as of 1 March 2026'],
    ['boats.post-0302.south-ferry', 'between 1 and 2 boats', 'not dated by the source'],
    ['bridge-opening.post-0302', 'November 2025', 'not dated by the source'],
    ['bridge-owner.office-report', 'The county', 'not dated by the source'],
  ])('says what %s says, no more and no less', (id, value, time) => {
    const stated = stateClaim(ledger, id, language);
    expect({ value: stated.value, time: stated.time }).toEqual({ value, time });
    expect(stated.origin.id).toBe(stated.claim.origin);
    expect(stated.source.id).toBe(stated.claim.source);
    expect(stated.measure.id).toBe(stated.claim.measure);
  });

  test('that is unknown is a fault of ours', () => {
    expect(() => stateClaim(ledger, 'a.b', language)).toThrowErrorMatchingInlineSnapshot(
      `[Error: no record "a.b": the rules should have refused this]`,
    );
  });
});

describe('a text', () => {
  test('whose address of a range is unknown is a fault of ours', () => {
    expect(() => queryOf(ledger, 'passengrs')).toThrowErrorMatchingInlineSnapshot(
      `[Error: unknown in a cell's address: passengrs]`,
    );
  });

  test('keeps its words and its emphasis', () => {
    expect(resolveText(ledger, 'The *north* ferry', language)).toEqual([
      { kind: 'words', words: 'The ', emphasis: false },
      { kind: 'words', words: 'north', emphasis: true },
      { kind: 'words', words: ' ferry', emphasis: false },
    ]);
  });

  test('writes the value of a claim', () => {
    expect(plain('Some {claim:passengers.post-0302}.')).toBe('Some about 500 passengers.');
  });

  test('writes the value that a reading chooses', () => {
    expect(plain('So {reading:first-day}.')).toBe('So 400 passengers.');
  });

  test('writes the time of a claim', () => {
    expect(plain('Counted {when:passengers.post-0302}.')).toBe('Counted as of 1 March 2026.');
  });

  test('writes a range', () => {
    expect(plain('{range:passengers@2026-03-01} were carried')).toBe(
      '400 to 500 passengers were carried',
    );
  });

  test('leads from each reference to the claim or the measure', () => {
    const text = '{claim:passengers.post-0302}{reading:first-day}{range:boats.south-ferry}';
    expect(resolveText(ledger, text, language)).toMatchObject([
      { kind: 'claim', claim: 'passengers.post-0302' },
      { kind: 'claim', claim: 'passengers.office-report.2026-03-01' },
      { kind: 'range', measure: 'boats' },
    ]);
  });

  test('that refers to a reading without a choice is a fault of ours', () => {
    const open = ledgerOf([claim({})], [reading({ choice: null })]);
    expect(() => plainText(open, '{reading:first-day}', language)).toThrow();
  });
});
