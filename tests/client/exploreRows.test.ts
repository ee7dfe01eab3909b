import { describe, expect, test } from 'vitest';
import { selectRows } from '../../src/client/exploreRows.ts';
import {
  countFilters,
  isTime,
  readChosen,
  readPage,
  writeQuery,
} from '../../src/client/exploreState.ts';
import { writeCsv } from '../../src/client/exploreCsv.ts';
import type { ExploreRecord } from '../../src/publish/exploreRecords.ts';

const row = (own: Partial<ExploreRecord>): ExploreRecord => ({
  id: 'boats.post',
  topic: 'river',
  measure: 'boats',
  members: [],
  origin: 'post',
  group: 'press',
  source: 'post-0302',
  from: '2026-01-10',
  to: '2026-01-10',
  dispute: 'none',
  reading: null,
  key: 3,
  moment: 0,
  name: 'Boats',
  value: '3 boats',
  statuses: [],
  time: 'as of 10 January 2026',
  said: 'The Post',
  publisher: 'The Post',
  disputed: '',
  ...own,
});
const { compare } = new Intl.Collator('en', { numeric: true });
const select = (rows: readonly Partial<ExploreRecord>[], chosen: Record<string, string>) =>
  selectRows(rows.map(row), chosen, compare).map(({ id }) => id);

describe('the filters of the explorer', () => {
  test('hold together: a claim has to fit all of them', () => {
    const rows = [
      { id: 'a', topic: 'river', origin: 'office', group: 'state' },
      { id: 'b', topic: 'river' },
      { id: 'c', topic: 'road', measure: 'cars' },
    ];
    expect(select(rows, {})).toEqual(['a', 'b', 'c']);
    expect(select(rows, { topic: 'river' })).toEqual(['a', 'b']);
    expect(select(rows, { topic: 'river', origin: 'post' })).toEqual(['b']);
    expect(select(rows, { measure: 'cars', group: 'state' })).toEqual([]);
  });

  test('know totals from parts', () => {
    const rows = [{ id: 'a' }, { id: 'b', members: ['bank.north'] }];
    expect(select(rows, { member: 'total' })).toEqual(['a']);
    expect(select(rows, { member: 'bank.north' })).toEqual(['b']);
  });

  test('know what is contested, what of it is open, and what is neither', () => {
    const rows = (['open', 'settled', 'none'] as const).map((dispute) => ({
      id: dispute,
      dispute,
    }));
    expect(select(rows, { contested: 'yes' })).toEqual(['open', 'settled']);
    expect(select(rows, { contested: 'open' })).toEqual(['open']);
    expect(select(rows, { contested: 'settled' })).toEqual(['settled']);
    expect(select(rows, { contested: 'no' })).toEqual(['none']);
  });

  const times = [
    { id: 'year', from: '2025-01-01', to: '2025-12-31' },
    { id: 'day', from: '2026-01-31', to: '2026-01-31' },
    { id: 'since', from: '2026-02-01', to: '9999' },
    { id: 'until', from: '0000', to: '2024-06-01' },
    { id: 'undated', from: null, to: null },
  ];
  test.each([
    [{ from: '2026' }, ['day', 'since']],
    [{ to: '2025' }, ['year', 'until']],
    [{ from: '2025-06', to: '2026-01' }, ['year', 'day']],
    [{ from: '2026-01-31', to: '2026-01-31' }, ['day']],
    [{ from: '2030', to: '2030' }, ['since']],
    [{ dated: 'yes' }, ['year', 'day', 'since', 'until']],
    [{ dated: 'no', from: '2026' }, ['undated']],
  ])('of time keep the spans that share a day: %o', (chosen, found) => {
    expect(select(times, chosen)).toEqual(found);
  });
});

test('claims sort both ways with those that have nothing to go by last', () => {
  const rows = [
    { id: 'a', key: 20, name: 'zinc' },
    { id: 'b', key: null, name: 'Éclair' },
    { id: 'c', key: 3, name: 'apple' },
  ];
  expect(select(rows, { sort: 'value-asc' })).toEqual(['c', 'a', 'b']);
  expect(select(rows, { sort: 'value-desc' })).toEqual(['a', 'c', 'b']);
  expect(select(rows, { sort: 'name-asc' })).toEqual(['c', 'b', 'a']);
  expect(select(rows, { sort: 'constructor-asc' })).toEqual(['a', 'b', 'c']);
});

describe('the address of the explorer', () => {
  const accepts = (name: string, value: string): boolean => name === 'topic' && value === 'river';

  test('is written, and read back', () => {
    const query = writeQuery({ topic: 'river' }, 3);
    expect(query).toBe('?topic=river&page=3');
    expect(readChosen(query, ['topic', 'origin'], accepts)).toEqual({ topic: 'river' });
    expect(readPage(query)).toBe(3);
    expect(writeQuery({}, 1)).toBe('');
  });

  test.each(['?topic=road', '?__proto__=river', '?topic=<img>', '?topic', '?%E0%A4%A', '?page=-1'])(
    'that says %s says nothing',
    (query) => {
      expect(readChosen(query, ['topic', 'origin'], accepts)).toEqual({});
      expect(readPage(query)).toBe(1);
    },
  );
});

test.each([
  ['2026', true],
  ['2026-01', true],
  ['2026-01-31', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-01-40', false],
  ['2026-01-00', false],
  ['26-01', false],
  ['2026-1', false],
  ['soon', false],
  ['', false],
])('whether the calendar has %j: %s', (text, isThere) => {
  expect(isTime(text)).toBe(isThere);
});

test('an order is no filter', () => {
  expect(countFilters({})).toBe(0);
  expect(countFilters({ sort: 'name-asc', topic: 'river', to: '2026' })).toBe(2);
});

test('the file of what was found quotes what needs it, and no spreadsheet runs it', () => {
  const rows = [row({ value: '-3 boats', name: 'Boats, "large"', statuses: ['provisional'] })];
  expect(writeCsv(rows, ['What', 'Value'], ({ id }) => `https://example.org/#${id}`)).toBe(
    'What,Value\r\n"Boats, ""large""",\'-3 boats; provisional,as of 10 January 2026,The Post,The Post,,https://example.org/#boats.post\r\n',
  );
});
