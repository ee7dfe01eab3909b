import { describe, expect, test } from 'vitest';
import { findDisagreements } from '../../src/ledger/disagreement.ts';
import type { Claim, Qualifier } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { claim } from '../support/ledger.ts';

/** Returns the members of each disagreement between claims of one measure, by their place in the list. */
function find(own: Partial<Measure>, ...claims: Partial<Claim>[]): number[][] {
  const measure: Measure = {
    id: 'things',
    label: 'Things',
    definition: 'Things that are there.',
    kind: 'count',
    time: 'instant',
    unit: { other: 'things' },
    requires: [],
    allows: ['side'],
    tolerance: 0,
    sums: false,
    ...own,
  };
  const whole = claims.map((each, index) =>
    claim({ id: `things.${index}`, measure: 'things', ...each }),
  );
  const found = findDisagreements(whole, new Map([[measure.id, measure]]));
  return found.map((members) => members.map((member) => whole.indexOf(member)));
}

/** A number as of a time. */
const at = (
  asOf: string | null,
  value: number,
  qualifier: Qualifier = 'exact',
): Partial<Claim> => ({
  asOf,
  value,
  qualifier,
});

describe('what is fixed', () => {
  const fixed = { time: 'fixed' } as const;

  test('conflicts whenever it is said, dated or not', () => {
    expect(find(fixed, at('2024', 5), at('2026', 6), at(null, 7))).toEqual([[0, 1, 2]]);
  });

  test('leaves out those who conflict with nobody', () => {
    expect(find(fixed, at(null, 5), at(null, 3, 'at-least'), at(null, 6))).toEqual([[0, 2]]);
  });

  test('is one disagreement, even where two pairs have nothing to do with each other', () => {
    const claims = [at(null, 5, 'at-most'), at(null, 6), at(null, 4, 'less-than'), at(null, 9)];
    expect(find(fixed, ...claims)).toEqual([[0, 1, 2, 3]]);
  });

  test('is asked within one cell', () => {
    const [left, right] = [{ side: 'left' }, { side: 'right' }].map((dimensions) => ({
      dimensions,
    }));
    expect(find(fixed, { ...at(null, 5), ...left }, { ...at(null, 6), ...right })).toEqual([]);
    expect(find(fixed, { ...at(null, 5), ...left }, at(null, 6))).toEqual([]);
  });

  test('is no disagreement where one is silent, or alone', () => {
    expect(find(fixed, at(null, 5), { asOf: null, value: null, absent: 'unknown' })).toEqual([]);
    expect(find(fixed, at(null, 5))).toEqual([]);
    expect(find(fixed)).toEqual([]);
  });
});

describe('what is true at an instant', () => {
  test('conflicts where the times overlap', () => {
    expect(find({}, at('2026-03-01', 5), at('2026-03', 6))).toEqual([[0, 1]]);
    expect(find({}, at('2022/..', 5), at('2026-03', 6))).toEqual([[0, 1]]);
  });

  test('does not conflict where they do not, or where one is not dated', () => {
    expect(find({}, at('2026-03-01', 5), at('2026-03-02', 6))).toEqual([]);
    expect(find({}, at('2026-03-01', 5), at(null, 6))).toEqual([]);
  });

  test('makes one disagreement of two that a claim between them joins', () => {
    const apart = [
      at('2026-03-01', 5),
      at('2026-03-01', 6),
      at('2026-04-01', 7),
      at('2026-04-01', 8),
    ];
    expect(find({}, ...apart)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(find({}, ...apart, at('2026-03/2026-04', 4, 'at-least'))).toEqual([[0, 1, 2, 3]]);
  });
});

describe('a running total', () => {
  const running = { time: 'cumulative' } as const;

  test('conflicts where an earlier floor lies above a later ceiling', () => {
    expect(find(running, at('2026-03-01', 5), at('2026-03-04', 4))).toEqual([[0, 1]]);
    expect(
      find(running, at('2026-03-01', 5, 'at-least'), at('2026-03-04', 5, 'less-than')),
    ).toEqual([[0, 1]]);
  });

  test('may grow, and stay', () => {
    expect(find(running, at('2026-03-01', 5), at('2026-03-04', 9))).toEqual([]);
    expect(find(running, at('2026-03-01', 5), at('2026-03-04', 5))).toEqual([]);
    expect(find(running, at('2026-03-01', 5, 'at-most'), at('2026-03-04', 4))).toEqual([]);
  });

  test('conflicts at one time like any other', () => {
    expect(find(running, at('2026-03-01', 5), at('2026-03', 9))).toEqual([[0, 1]]);
  });

  test('joins what a fall reaches across', () => {
    const claims = [
      at('2026-03-01', 9),
      at('2026-03-02', 9),
      at('2026-03-03', 10),
      at('2026-03-04', 8),
    ];
    expect(find(running, ...claims)).toEqual([[0, 1, 2, 3]]);
  });

  test('joins two later falls to one floor, in whatever order they are said', () => {
    const claims = [at('2026-03-01', 9), at('2026-03-03', 5), at('2026-03-02', 6)];
    expect(find(running, ...claims)).toEqual([[0, 1, 2]]);
  });

  test('has two disagreements where two times have one each and nothing fell between', () => {
    const claims = [
      at('2026-03-01', 4),
      at('2026-03-01', 5),
      at('2026-03-04', 8),
      at('2026-03-04', 9),
    ];
    expect(find(running, ...claims)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('that is not dated conflicts with nothing', () => {
    expect(find(running, at('2026-03-01', 5), at(null, 4))).toEqual([]);
  });
});

describe('what covers a period', () => {
  const over = (period: string, value: number): Partial<Claim> => ({ period, value });

  test('conflicts where the periods are equal, however they are written', () => {
    expect(find({ time: 'period' }, over('2025', 5), over('2025-01/2025-12-31', 6))).toEqual([
      [0, 1],
    ]);
    expect(find({ time: 'period' }, over('2022/..', 5), over('2022-01-01/..', 6))).toEqual([
      [0, 1],
    ]);
  });

  test('does not conflict where they only overlap', () => {
    expect(find({ time: 'period' }, over('2025', 5), over('2025-01/2026-01', 6))).toEqual([]);
  });
});

describe('what belongs to an event', () => {
  const of = (event: string | undefined, value: number): Partial<Claim> =>
    event === undefined ? { value } : { event, value };

  test('conflicts where the event is the same, dated or not', () => {
    const first = { ...of('flood', 5), asOf: '2025' };
    expect(find({ time: 'event' }, first, { ...of('flood', 6), asOf: null })).toEqual([[0, 1]]);
  });

  test('does not conflict where the events are two, or none is named', () => {
    expect(find({ time: 'event' }, of('flood', 5), of('fire', 6))).toEqual([]);
    expect(find({ time: 'event' }, of('flood', 5), of(undefined, 6), of(undefined, 7))).toEqual([]);
  });
});

describe('words', () => {
  const choice = { kind: 'choice', time: 'fixed', exclusive: true } as const;
  const chosen = (...ids: string[]): Partial<Claim> => ({ value: ids });

  test('conflict where options exclude each other and none is named by both', () => {
    expect(find(choice, chosen('town'), chosen('county'), chosen('state'))).toEqual([[0, 1, 2]]);
    expect(find(choice, chosen('town'), chosen('town', 'county'))).toEqual([]);
    expect(find(choice, chosen('town'), chosen('town', 'county'), { value: 'county' })).toEqual([
      [0, 2],
    ]);
  });

  test('conflict where none of several options is named by both', () => {
    const claims = [
      chosen('town', 'county', 'state', 'church'),
      chosen('church', 'state'),
      chosen('guild', 'crown', 'county'),
      chosen('crown', 'guild', 'parish', 'town'),
    ];
    expect(find(choice, ...claims)).toEqual([[1, 2, 3]]);
    expect(find(choice, ...claims.slice(0, 2))).toEqual([]);
    expect(find(choice, ...claims.slice(2))).toEqual([]);
  });

  test('conflict at one time only where the options change', () => {
    const when = (asOf: string, ...ids: string[]) => ({ ...chosen(...ids), asOf });
    const claims = [
      when('2026-01', 'town', 'county'),
      when('2026-02', 'state', 'church'),
      when('2026-01/2026-02', 'county', 'church'),
    ];
    const changing = { ...choice, time: 'instant' } as const;
    expect(find(changing, ...claims)).toEqual([]);
    expect(find(changing, ...claims, when('2026-02-03', 'town'))).toEqual([[1, 2, 3]]);
  });

  test('do not conflict where several options may hold', () => {
    expect(find({ ...choice, exclusive: false }, chosen('town'), chosen('county'))).toEqual([]);
  });

  test('never conflict where they are statements', () => {
    const said = ['It is so.', 'It is not so.'].map((value) => ({ value }));
    expect(find({ kind: 'statement', time: 'fixed' }, ...said)).toEqual([]);
  });
});
