import { describe, expect, test } from 'vitest';
import {
  plainText,
  queryOf,
  resolveText,
  stateClaim,
  stateRange,
} from '../../src/ledger/statement.ts';
import type { Claim } from '../../src/model/claim.ts';
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

describe('a range in words', () => {
  const range = (claims: readonly Partial<Claim>[]) => {
    const whole = claims.map((own, index) => claim({ id: `passengers.s${index}`, ...own }));
    const query = { measure: 'passengers', at: '2026-03-01' };
    const { value, time, basis } = stateRange(ledgerOf(whole), query, language);
    return `${value}, ${time} (${basis})`;
  };

  test('names both numbers, the time, and how many claims and origins it rests on', () => {
    expect(range([{ value: 400 }, { value: 500, origin: 'alder-post' }])).toMatchInlineSnapshot(
      `"400 to 500 passengers, as of 1 March 2026 (2 claims from 2 origins)"`,
    );
  });

  test('of one number is that number', () => {
    expect(range([{ value: 400 }, { value: 400 }])).toMatchInlineSnapshot(
      `"400 passengers, as of 1 March 2026 (2 claims from 1 origin)"`,
    );
  });

  test('that is open says so', () => {
    expect(range([{ value: 400 }, { value: 500, qualifier: 'more-than' }])).toMatchInlineSnapshot(
      `"400 to 500 passengers or more, as of 1 March 2026 (2 claims from 1 origin)"`,
    );
    expect(range([{ value: 500, qualifier: 'at-least' }])).toMatchInlineSnapshot(
      `"500 passengers or more, as of 1 March 2026 (1 claim from 1 origin)"`,
    );
    expect(range([{ value: 500, qualifier: 'at-most' }])).toMatchInlineSnapshot(
      `"up to 500 passengers, as of 1 March 2026 (1 claim from 1 origin)"`,
    );
  });

  test('says how many claims it leaves out', () => {
    expect(range([{ value: 400 }, { value: 9, status: ['disowned'] }])).toMatchInlineSnapshot(
      `"400 passengers, as of 1 March 2026 (1 claim from 1 origin; 1 claim left out: disowned, or a copying error)"`,
    );
  });

  test('says no time where none is asked', () => {
    const query = { measure: 'boats', dimensions: { crossing: 'south-ferry' } };
    expect(stateRange(ledger, query, language)).toMatchObject({ value: '1 to 2 boats', time: '' });
  });

  test('of nothing is a fault of ours', () => {
    const query = { measure: 'passengers', at: '1999' };
    expect(() => stateRange(ledger, query, language)).toThrowErrorMatchingInlineSnapshot(
      `[Error: no number is reported for passengers]`,
    );
    expect(() => queryOf(ledger, 'passengrs')).toThrowErrorMatchingInlineSnapshot(
      `[Error: unknown in a cell's address: passengrs]`,
    );
  });
});

describe('a text', () => {
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
