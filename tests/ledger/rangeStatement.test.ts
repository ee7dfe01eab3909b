import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { need } from '../../src/ledger/ledger.ts';
import { stateClaims, stateRange } from '../../src/ledger/rangeStatement.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { languageOf } from '../../src/words/language.ts';
import { smallDossier } from '../support/dossierCopy.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

const { ledger } = checkDossier(smallDossier);
const language = languageOf('en-GB');

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
      `"at least 500 passengers, as of 1 March 2026 (1 claim from 1 origin)"`,
    );
    expect(range([{ value: 500, qualifier: 'at-most' }])).toMatchInlineSnapshot(
      `"up to 500 passengers, as of 1 March 2026 (1 claim from 1 origin)"`,
    );
  });

  test('of one number that all say in the same words keeps them', () => {
    const about = { value: 500, qualifier: 'about' } as const;
    expect(range([about, about])).toMatch(/^about 500 passengers,/);
    expect(range([about, { value: 500 }])).toMatch(/^500 passengers,/);
    expect(range([{ value: 500, qualifier: 'nearly' }])).toMatch(/^nearly 500 passengers,/);
  });

  test('says how many claims it leaves out', () => {
    expect(range([{ value: 400 }, { value: 9, status: ['disowned'] }])).toMatchInlineSnapshot(
      `"400 passengers, as of 1 March 2026 (1 claim from 1 origin; 1 claim left out: disowned, or a copying error)"`,
    );
  });

  test('of nothing is a fault of ours', () => {
    const query = { measure: 'passengers', at: '1999' };
    expect(() => stateRange(ledger, query, language)).toThrowErrorMatchingInlineSnapshot(
      `[Error: no number is reported for passengers]`,
    );
  });
});

/** A range of boats, whose true number is fixed, so that it is asked for no time. */
const stateBoats = (claims: readonly Partial<Claim>[], tag = 'en-GB') => {
  const cell = { measure: 'boats', dimensions: { crossing: 'south-ferry' } };
  const whole = claims.map((own, index) => claim({ id: `boats.s${index}`, ...cell, ...own }));
  return stateRange(ledgerOf(whole), cell, languageOf(tag));
};

describe('the time of a range that is asked for none', () => {
  const time = (...times: Partial<Claim>[]) =>
    stateBoats(times.map((own) => ({ value: 1, ...own }))).time;

  test('is that of its claims, and says that it is theirs', () => {
    expect(time({ asOf: '2026-03-13' }, { asOf: '2026-02-27' }, { asOf: '2026-03-01' })).toBe(
      'stated as of 27 February\u2009–\u200913 March 2026',
    );
    expect(time({ asOf: '2026-03-01' })).toBe('stated as of 1 March 2026');
  });

  test('is no finer than the claims at its ends', () => {
    expect(time({ asOf: '2026-02' }, { asOf: '2026-02-26' })).toBe('stated as of February 2026');
    expect(time({ asOf: '2025' }, { asOf: '2026-02-26' })).toBe(
      'stated as of 2025 to 26 February 2026',
    );
  });

  test('takes the period of a claim that has one', () => {
    expect(time({ asOf: '2026-03-01' }, { period: '2026-03-02/2026-03-05' })).toBe(
      'stated as of 1\u2009–\u20095 March 2026',
    );
    expect(time({ period: '2024/..' })).toBe('since 2024');
  });

  test('says that some claims, or all, are not dated', () => {
    expect(time({ asOf: null }, { asOf: '2026-03-01' })).toBe(
      'stated as of 1 March 2026, some not dated',
    );
    expect(time({ asOf: null }, { asOf: null })).toBe('not dated by any source');
    expect(time({ asOf: null })).toBe('not dated by the source');
  });

  test('is that of the claims that count', () => {
    expect(time({ asOf: '2020', status: ['disowned'] }, { asOf: '2026-03-01' })).toBe(
      'stated as of 1 March 2026',
    );
  });
});

test('the time of a range over a period is the period, not a moment', () => {
  const fares: Measure = { ...need(ledger.dossier.measures, 'passengers'), time: 'period' };
  const own = ledgerOf([claim({ period: '2025' })], [], {
    measures: new Map([...ledger.dossier.measures, ['passengers', fares]]),
  });
  const { time } = stateRange(own, { measure: 'passengers', at: '2025' }, language);
  expect(time).toBe('in 2025');
});

describe('the ends of a range', () => {
  const ends = (...claims: Partial<Claim>[]) => stateBoats(claims).ends;
  const [office, post] = [{ origin: 'river-office' }, { origin: 'alder-post' }];

  test('are credited to those who state them', () => {
    expect(ends({ value: 1, ...office }, { value: 2, ...post })).toMatchInlineSnapshot(
      `"Lowest: River Office; highest: Alder Post"`,
    );
  });

  test('say so where one claim alone sets both', () => {
    const both = { value: { low: 1, high: 3 }, qualifier: 'between', ...post } as const;
    expect(ends(both, { value: 2, ...office })).toMatchInlineSnapshot(
      `"Lowest and highest in one claim: Alder Post"`,
    );
  });

  test('say so where one origin sets both with two claims', () => {
    expect(ends({ value: 1, ...post }, { value: 3, ...post })).toMatchInlineSnapshot(
      `"Lowest and highest: Alder Post"`,
    );
  });

  test('name the origin of most claims, and count the others', () => {
    const low = [office, post, post].map((origin) => ({ value: 1, ...origin }));
    expect(ends(...low, { value: 2, ...office })).toMatchInlineSnapshot(
      `"Lowest: Alder Post and 1 other; highest: River Office"`,
    );
  });

  test('are not told apart where all state one number: then it says who states it', () => {
    expect(ends({ value: 2, ...office }, { value: 2, ...post })).toMatchInlineSnapshot(
      `"Stated by: River Office and 1 other"`,
    );
    expect(ends({ value: 2, ...post }, { value: 2, ...post })).toMatchInlineSnapshot(
      `"Stated by: Alder Post"`,
    );
    expect(stateBoats([{ value: 2 }], 'ar-JO').ends).toMatchInlineSnapshot(
      `"القائل: River Office"`,
    );
  });

  test('and their time are said in Arabic, too', () => {
    const claims = [
      { value: 1, asOf: '2026-03-01', ...office },
      { value: 2, asOf: null, ...post },
    ];
    const { time, ends: said } = stateBoats(claims, 'ar-JO');
    expect([time, said]).toMatchInlineSnapshot(`
      [
        "إفادات تعود إلى ١ آذار ٢٠٢٦، وبعضها بلا تاريخ",
        "الأدنى: River Office؛ الأعلى: Alder Post",
      ]
    `);
  });
});

describe('a range of dates in words', () => {
  const query = { measure: 'bridge-opening', dimensions: {} };
  const date = (value: string, own: Partial<Claim> = {}): Claim =>
    claim({ id: `bridge-opening.${value}`, ...query, value, ...own });
  const state = (...claims: Claim[]) => {
    const stated = stateClaims(ledgerOf(claims), { query, claims }, language);
    return stated && { value: stated.value, time: stated.time, basis: stated.basis };
  };

  test('runs from the earliest date to the latest, and is its own time', () => {
    expect(state(date('2025-11-30'), date('2025-11-02'), date('2025-11-09'))).toEqual({
      value: '2\u2009–\u200930 November 2025',
      time: '',
      basis: '3 claims from 1 origin',
    });
  });

  test('is no finer than its dates, and one date where all agree', () => {
    expect(state(date('2025-11'), date('2025-11-02'))?.value).toBe('November 2025');
    expect(state(date('2025-11-02'))?.value).toBe('2 November 2025');
  });

  test('keeps the qualifiers of its ends', () => {
    const hedged = date('2025-11-30', { qualifier: 'at-least' });
    expect(state(date('2025-11-02'), hedged)?.value).toBe(
      '2 November 2025 to not before 30 November 2025',
    );
  });

  test('says who gives the earliest and the latest', () => {
    const ends = (...claims: Claim[]) =>
      stateClaims(ledgerOf(claims), { query, claims }, language)?.ends;
    const other = { origin: 'alder-post' };
    expect(ends(date('2025-11-30', other), date('2025-11-02'))).toMatchInlineSnapshot(
      `"Earliest: River Office; latest: Alder Post"`,
    );
    expect(ends(date('2025-11-02/2025-11-04'))).toMatchInlineSnapshot(
      `"Earliest and latest in one claim: River Office"`,
    );
    expect(ends(date('2025-11-02'), date('2025-11-02', other))).toMatchInlineSnapshot(
      `"Stated by: River Office and 1 other"`,
    );
  });

  test('leaves out what is disowned, and is none where nothing is left', () => {
    const disowned = date('2020-01-01', { status: ['disowned'] });
    expect(state(date('2025-11-02'), disowned)).toMatchObject({
      value: '2 November 2025',
      basis: '1 claim from 1 origin; 1 claim left out: disowned, or a copying error',
    });
    expect(state(disowned)).toBeNull();
  });
});
