import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../src/client/state.ts';

const nothing = { group: null, order: null };

describe('what a reader has chosen in a figure', () => {
  test('is written into the query and read back', () => {
    for (const group of [null, 0, 5])
      for (const order of [null, { column: 'value', way: 'desc' } as const]) {
        const query = writeState('?boats=old', 'boats', { group, order });
        expect(readState(query, 'boats')).toEqual({ group, order });
      }
  });

  test('stands beside what other figures and pages have in the query', () => {
    const order = { column: 'time', way: 'asc' } as const;
    expect(writeState('?q=a+b&boats=group-1', 'ships', { group: 2, order })).toBe(
      'q=a+b&boats=group-1&ships=group-2.time-asc',
    );
  });

  test('leaves no trace once it is taken back', () => {
    expect(writeState('?boats=group-1.value-asc', 'boats', nothing)).toBe('');
  });

  test('is nothing where the query says something unknown', () => {
    const queries = [
      '',
      '?boats',
      '?boats=group-12.value-up',
      '?boats=group--1',
      '?boats=GROUP-1',
      '?boats=<img src=x onerror=alert(1)>',
      '?boats=__proto__-asc.constructor-desc%00',
      '?__proto__=group-1',
      '?boats=%E0%A4%A',
      `?boats=${'a'.repeat(100_000)}-ascending`,
    ];
    for (const query of queries) expect(readState(query, 'boats')).toEqual(nothing);
  });

  test('keeps what it knows beside what it does not', () => {
    expect(readState('?boats=zoom-9.group-3', 'boats')).toEqual({ group: 3, order: null });
  });
});
