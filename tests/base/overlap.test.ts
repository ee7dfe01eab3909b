import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chainOverlapping,
  countOverlapping,
  findBestFrom,
  findBestOverlapping,
  findBestUntil,
} from '../../src/base/overlap.ts';
import type { Spanning } from '../../src/base/overlap.ts';

interface Ranked extends Spanning {
  readonly rank: number;
}

const settings = { seed: 20_260_301, numRuns: 1000 };
const better = (a: Ranked, b: Ranked): boolean => a.rank > b.rank;

const span = (start: number, end: number, rank = 0): Ranked => ({ start, end, rank });

/** Few moments, so that ends often meet; some spans are open at a side or at both. */
const moments = fc.integer({ min: 0, max: 12 });
const spans: fc.Arbitrary<Ranked> = fc
  .tuple(
    moments,
    moments,
    fc.integer({ min: 0, max: 20 }),
    fc.constantFrom('', '', '', '<', '>', '<>'),
  )
  .map(([a, b, rank, open]) =>
    span(
      open.includes('<') ? -Infinity : Math.min(a, b),
      open.includes('>') ? Infinity : Math.max(a, b),
      rank,
    ),
  );
const lists = fc.array(spans, { maxLength: 14 });

/** The highest rank among those that are eligible for each, one by one. */
const ranksOf = (
  items: readonly Ranked[],
  isEligible: (a: Ranked, b: Ranked) => boolean,
): number[] =>
  items.map((asked) =>
    Math.max(...items.filter((item) => isEligible(item, asked)).map(({ rank }) => rank)),
  );

const overlaps = (a: Spanning, b: Spanning): boolean => a.start <= b.end && b.start <= a.end;

const march = [span(1, 3, 5), span(3, 4, 7), span(6, 9, 6), span(10, 10, 1)];

describe('the best of those that overlap an item', () => {
  test('is found for each in the order given; sharing one moment is enough', () => {
    expect(findBestOverlapping(march, better).map(({ rank }) => rank)).toEqual([7, 7, 6, 1]);
    expect(findBestOverlapping([], better)).toEqual([]);
  });

  test('is the item itself where it is the best, or alone', () => {
    const [first] = march as [Ranked];
    expect(findBestOverlapping([first], better)).toEqual([first]);
  });

  test('is sought in the whole of time by a span that is open', () => {
    const open = [span(-Infinity, Infinity, 0), ...march];
    expect(findBestOverlapping(open, better).map(({ rank }) => rank)).toEqual([7, 7, 7, 6, 1]);
  });

  test('is what looking at every pair finds', () => {
    const property = fc.property(lists, (items) => {
      const found = findBestOverlapping(items, better).map(({ rank }) => rank);
      expect(found).toEqual(ranksOf(items, overlaps));
    });
    fc.assert(property, settings);
  });
});

describe('the best of those that begin no later than an item ends', () => {
  test('is of its own time or of an earlier one', () => {
    expect(findBestUntil(march, better).map(({ rank }) => rank)).toEqual([7, 7, 7, 7]);
    expect(findBestUntil(march.toReversed(), better).map(({ rank }) => rank)).toEqual([7, 7, 7, 7]);
    expect(findBestUntil([span(1, 2, 3), span(4, 5, 9)], better)).toEqual([
      span(1, 2, 3),
      span(4, 5, 9),
    ]);
  });

  test('is what looking at every pair finds', () => {
    const property = fc.property(lists, (items) => {
      const found = findBestUntil(items, better).map(({ rank }) => rank);
      expect(found).toEqual(ranksOf(items, (item, asked) => item.start <= asked.end));
    });
    fc.assert(property, settings);
  });
});

describe('the best of those that end no earlier than an item begins', () => {
  test('is of its own time or of a later one', () => {
    expect(findBestFrom(march, better).map(({ rank }) => rank)).toEqual([7, 7, 6, 1]);
  });

  test('is what looking at every pair finds', () => {
    const property = fc.property(lists, (items) => {
      const found = findBestFrom(items, better).map(({ rank }) => rank);
      expect(found).toEqual(ranksOf(items, (item, asked) => item.end >= asked.start));
    });
    fc.assert(property, settings);
  });
});

describe('the number of those that overlap a span', () => {
  test('counts each that shares a moment with it, be it one of them or not', () => {
    const count = countOverlapping(march);
    expect(march.map(count)).toEqual([2, 2, 1, 1]);
    expect(count(span(3, 3))).toBe(2);
    expect(count(span(5, 5))).toBe(0);
    expect(count(span(4, 10))).toBe(3);
    expect(countOverlapping([])(span(1, 9))).toBe(0);
  });

  test('counts what is the same twice as two', () => {
    expect(countOverlapping([...march, ...march])(span(3, 3))).toBe(4);
  });

  test('counts all for a span without ends, and such a span for all', () => {
    const always = span(-Infinity, Infinity);
    expect(countOverlapping(march)(always)).toBe(4);
    expect(countOverlapping([always, always])(span(5, 5))).toBe(2);
    expect(countOverlapping([always, span(-Infinity, 2), span(3, Infinity)])(always)).toBe(3);
    expect(countOverlapping([span(-Infinity, 2), span(3, Infinity)])(span(2, 2))).toBe(1);
  });

  test('is what looking at every pair finds', () => {
    const property = fc.property(lists, spans, (items, asked) => {
      const count = countOverlapping(items);
      for (const one of [...items, asked])
        expect(count(one)).toBe(items.filter((item) => overlaps(item, one)).length);
    });
    fc.assert(property, settings);
  });
});

describe('a chain', () => {
  test('holds what overlaps, by however many links, and is numbered in time', () => {
    expect(chainOverlapping(march)).toEqual([0, 0, 1, 2]);
    expect(chainOverlapping(march.toReversed())).toEqual([2, 1, 0, 0]);
    expect(chainOverlapping([...march, span(4, 6)])).toEqual([0, 0, 0, 1, 0]);
    expect(chainOverlapping([])).toEqual([]);
  });

  test('goes on under a long span, past the short ones that end within it', () => {
    expect(chainOverlapping([span(1, 9), span(2, 3), span(5, 6), span(9, 9)])).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('holds all where a span has no ends', () => {
    expect(chainOverlapping([...march, span(-Infinity, Infinity)])).toEqual([0, 0, 0, 0, 0]);
    expect(chainOverlapping([span(-Infinity, 1), span(-Infinity, 2), span(3, Infinity)])).toEqual([
      0, 0, 1,
    ]);
  });

  test('is what following every link finds', () => {
    const property = fc.property(lists, (items) => {
      const chains = chainOverlapping(items);
      const linked = items.map((from) => {
        const reached = new Set([from]);
        for (const item of reached)
          for (const other of items) if (overlaps(item, other)) reached.add(other);
        return items.map((item) => reached.has(item));
      });
      expect(chains.map((chain) => chains.map((other) => other === chain))).toEqual(linked);
    });
    fc.assert(property, settings);
  });
});
