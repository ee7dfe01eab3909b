import { describe, expect, test } from 'vitest';
import { endsOf, findRange } from '../../src/ledger/range.ts';
import type { ReportedRange } from '../../src/ledger/range.ts';
import type { Claim } from '../../src/model/claim.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const day = '2026-03-01';

/** What a test compares of a range: bounds with the side on which they are open, and the ids. */
function summarise(range: ReportedRange | null) {
  if (!range) return null;
  const { low, high, openLow, openHigh, origins } = range;
  const bounds = `${openLow ? '(' : '['}${low}, ${high}${openHigh ? ')' : ']'}`;
  const [counted, leftOut] = [range.claims, range.leftOut].map((claims) =>
    claims.map(({ id }) => id),
  );
  return { bounds, counted, leftOut, origins };
}

function rangeOf(claims: readonly Partial<Claim>[], at: string | undefined = day) {
  const whole = claims.map((own, index) =>
    claim({ id: `passengers.s${index}`, asOf: day, ...own }),
  );
  const query = { measure: 'passengers', ...(at === '' ? {} : { at }) };
  return summarise(findRange(ledgerOf(whole), query));
}

const bounds = (...claims: Partial<Claim>[]) => rangeOf(claims)?.bounds;

describe('the bounds of a range', () => {
  test('are the lowest and the highest number that is stated', () => {
    expect(bounds({ value: 400 }, { value: 500 }, { value: 450 })).toBe('[400, 500]');
  });

  test('are one number where all agree', () => {
    expect(bounds({ value: 400 }, { value: 400, qualifier: 'about' })).toBe('[400, 400]');
  });

  test('take both numbers of a value of two', () => {
    expect(bounds({ value: { low: 300, high: 600 }, qualifier: 'between' }, { value: 450 })).toBe(
      '[300, 600]',
    );
  });

  test('take zero for a number', () => {
    expect(bounds({ value: 0 }, { value: 5 })).toBe('[0, 5]');
    expect(bounds({ value: 0 })).toBe('[0, 0]');
  });

  test.each(['at-least', 'more-than'] as const)(
    'are open above for "%s" the highest',
    (qualifier) => {
      expect(bounds({ value: 400 }, { value: 500, qualifier })).toBe('[400, 500)');
      expect(bounds({ value: 500, qualifier })).toBe('[500, 500)');
    },
  );

  test.each(['at-most', 'less-than'] as const)(
    'are open below for "%s" the lowest',
    (qualifier) => {
      expect(bounds({ value: 400, qualifier }, { value: 500 })).toBe('(400, 500]');
    },
  );

  test('stay closed where the number of a bound lies inside', () => {
    expect(bounds({ value: 400, qualifier: 'at-least' }, { value: 500 })).toBe('[400, 500]');
    expect(bounds({ value: 400 }, { value: 500, qualifier: 'at-most' })).toBe('[400, 500]');
  });

  test('stay closed for "nearly" and "about"', () => {
    const hedged = [
      { value: 400, qualifier: 'about' },
      { value: 500, qualifier: 'nearly' },
    ] as const;
    expect(bounds(...hedged)).toBe('[400, 500]');
  });
});

describe('a range is taken', () => {
  test('from claims whose time overlaps the time that is asked', () => {
    const claims = [
      { value: 1, asOf: '2026-02-28' },
      { value: 2, asOf: day },
      { value: 3, asOf: '2026-03' },
      { value: 4, asOf: '2026-03-01/2026-03-05' },
      { value: 5, asOf: '2026-03-02' },
    ];
    expect(rangeOf(claims)?.bounds).toBe('[2, 4]');
    expect(rangeOf(claims, '2026-02')?.bounds).toBe('[1, 1]');
    expect(rangeOf(claims, '2026-03')?.bounds).toBe('[2, 5]');
    expect(rangeOf(claims, '2026-03-03/..')?.bounds).toBe('[3, 4]');
  });

  test('without undated claims where a time is asked, and with them where none is', () => {
    const claims = [{ value: 1, asOf: null }, { value: 2 }];
    expect(rangeOf(claims)).toMatchObject({ bounds: '[2, 2]', counted: ['passengers.s1'] });
    expect(rangeOf(claims, '')?.bounds).toBe('[1, 2]');
  });

  test('from the period of a claim that has one', () => {
    const withPeriod = claim({ id: 'passengers.p', value: 7, period: '2026-03' });
    delete withPeriod.asOf;
    const range = findRange(ledgerOf([withPeriod]), { measure: 'passengers', at: day });
    expect(summarise(range)?.bounds).toBe('[7, 7]');
  });

  test('without claims that have no value', () => {
    const claims: Partial<Claim>[] = [{ value: null, absent: 'withheld' }, { value: 2 }];
    expect(rangeOf(claims)).toMatchObject({ bounds: '[2, 2]', counted: ['passengers.s1'] });
    expect(rangeOf([{ value: null, absent: 'unknown' }])).toBeNull();
  });

  test('without claims that are disowned, which it counts', () => {
    const claims: Partial<Claim>[] = [{ value: 400 }, { value: 9000, status: ['disowned'] }];
    expect(rangeOf(claims)).toEqual({
      bounds: '[400, 400]',
      counted: ['passengers.s0'],
      leftOut: ['passengers.s1'],
      origins: 1,
    });
  });

  test('with claims that are provisional, estimated or revised', () => {
    const claims: Partial<Claim>[] = [
      { value: 1, status: ['provisional', 'estimated'] },
      { value: 2, status: ['revised'] },
    ];
    expect(rangeOf(claims)).toMatchObject({ bounds: '[1, 2]', leftOut: [] });
  });

  test('without claims that any reading calls a copying error, which it counts', () => {
    const claims = [
      claim({ id: 'passengers.a', value: 400 }),
      claim({ id: 'passengers.b', value: 4000 }),
    ];
    const ids = claims.map(({ id }) => id);
    const part = { claims: ['passengers.b'], text: 'A zero too many.' };
    const copied = reading({
      id: 'copied',
      claims: ids,
      parts: [{ ...part, relation: 'copy-error' }],
    });
    const other = reading({ id: 'other', claims: ids, parts: [{ ...part, relation: 'rounding' }] });
    const range = findRange(ledgerOf(claims, [copied, other]), { measure: 'passengers', at: day });
    expect(summarise(range)).toMatchObject({ bounds: '[400, 400]', leftOut: ['passengers.b'] });
    const rounded = findRange(ledgerOf(claims, [other]), { measure: 'passengers', at: day });
    expect(summarise(rounded)).toMatchObject({ bounds: '[400, 4000]', leftOut: [] });
  });

  test('of one cell: other members and other measures are not of it', () => {
    const claims = [
      claim({ id: 'boats.a', measure: 'boats', dimensions: { crossing: 'north-ferry' }, value: 1 }),
      claim({ id: 'boats.b', measure: 'boats', dimensions: { crossing: 'south-ferry' }, value: 2 }),
      claim({ id: 'boats.c', measure: 'boats', dimensions: {}, value: 3 }),
    ];
    const query = { measure: 'boats', dimensions: { crossing: 'north-ferry' } };
    expect(summarise(findRange(ledgerOf(claims), query))?.bounds).toBe('[1, 1]');
    expect(summarise(findRange(ledgerOf(claims), { measure: 'boats' }))?.bounds).toBe('[3, 3]');
  });

  test('as none where nothing is reported for the cell or the time', () => {
    expect(rangeOf([])).toBeNull();
    expect(rangeOf([{ value: 1 }], '2027')).toBeNull();
    expect(rangeOf([{ value: 1, status: ['disowned'] }])).toBeNull();
  });
});

describe('the ends of a range', () => {
  const endsOfClaims = (...claims: Partial<Claim>[]) => {
    const whole = claims.map((own, index) => claim({ id: `passengers.s${index}`, ...own }));
    const range = findRange(ledgerOf(whole), { measure: 'passengers' });
    const { low = [], high = [] } = range ? endsOf(range) : {};
    return [low, high].map((ends) => ends.map(({ id }) => id));
  };

  test('are the claims that state its lowest and its highest number', () => {
    expect(endsOfClaims({ value: 400 }, { value: 450 }, { value: 500 }, { value: 400 })).toEqual([
      ['passengers.s0', 'passengers.s3'],
      ['passengers.s2'],
    ]);
  });

  test('may be one claim that states both', () => {
    const both = { value: { low: 300, high: 600 }, qualifier: 'between' } as const;
    expect(endsOfClaims({ value: 400 }, both)).toEqual([['passengers.s1'], ['passengers.s1']]);
  });

  test('are never claims that do not count', () => {
    expect(endsOfClaims({ value: 400 }, { value: 9, status: ['disowned'] })).toEqual([
      ['passengers.s0'],
      ['passengers.s0'],
    ]);
  });
});

describe('the origins of a range', () => {
  test('are counted once each, however many repeat one of them', () => {
    const claims = [
      { value: 1, origin: 'river-office', source: 'office-report' },
      { value: 2, origin: 'river-office', source: 'post-0302' },
      { value: 3, origin: 'alder-post', source: 'post-0302' },
    ];
    expect(rangeOf(claims)?.origins).toBe(2);
  });

  test('are those of the claims that count', () => {
    const claims: Partial<Claim>[] = [
      { value: 1, origin: 'river-office' },
      { value: 2, origin: 'alder-post', status: ['disowned'] },
    ];
    expect(rangeOf(claims)?.origins).toBe(1);
  });
});
