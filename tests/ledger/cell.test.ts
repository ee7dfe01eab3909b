import { describe, expect, test } from 'vitest';
import { cellKey } from '../../src/ledger/cell.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

describe('the key of a cell', () => {
  test('is the same in whatever order the members are named', () => {
    const one = cellKey({ measure: 'boats', dimensions: { crossing: 'north', kind: 'steam' } });
    const other = cellKey({ measure: 'boats', dimensions: { kind: 'steam', crossing: 'north' } });
    expect(one).toBe('boats crossing=north kind=steam');
    expect(other).toBe(one);
  });

  test('of the total is the measure alone', () => {
    expect(cellKey({ measure: 'boats', dimensions: {} })).toBe('boats');
  });

  test('tells dimensions with the same member apart', () => {
    const from = cellKey({ measure: 'trips', dimensions: { from: 'north' } });
    const to = cellKey({ measure: 'trips', dimensions: { to: 'north' } });
    expect(from).not.toBe(to);
  });

  test('joins the claims of one cell, from whatever source', () => {
    const { byCell } = ledgerOf([
      claim({ id: 'a.a', measure: 'boats', dimensions: { crossing: 'north', kind: 'steam' } }),
      claim({ id: 'a.b', measure: 'boats', dimensions: { kind: 'steam', crossing: 'north' } }),
      claim({ id: 'a.c', measure: 'boats', dimensions: {} }),
    ]);
    const ids = [...byCell.values()].map((claims) => claims.map(({ id }) => id));
    expect(ids).toEqual([['a.a', 'a.b'], ['a.c']]);
  });
});
