import { describe, expect, test } from 'vitest';
import {
  addExtents,
  divideExtents,
  hasHigherFloor,
  hasLowerCeiling,
  isAbove,
  isWithin,
  multiplyExtents,
  negateExtent,
  sharesNumber,
} from '../../src/base/extent.ts';
import type { Extent } from '../../src/base/extent.ts';

const five: Extent = { low: 5, high: 5 };
const upToFive: Extent = { low: -Infinity, high: 5 };
const underFive: Extent = { low: -Infinity, high: 5, openHigh: true };
const fromFive: Extent = { low: 5, high: Infinity };
const overFive: Extent = { low: 5, high: Infinity, openLow: true };
const all: Extent = { low: -Infinity, high: Infinity };

describe('one extent lies above another', () => {
  test('where its lowest number is greater than the highest of the other', () => {
    expect(isAbove({ low: 6, high: 9 }, five)).toBe(true);
    expect(isAbove(five, { low: 6, high: 9 })).toBe(false);
    expect(isAbove({ low: 4, high: 9 }, five)).toBe(false);
  });

  test('where they meet in a number that one of them leaves out', () => {
    expect(isAbove(overFive, five)).toBe(true);
    expect(isAbove(five, underFive)).toBe(true);
    expect(isAbove(overFive, underFive)).toBe(true);
    expect(isAbove(overFive, upToFive)).toBe(true);
  });

  test('but not where they meet in a number of both', () => {
    expect(isAbove(five, five)).toBe(false);
    expect(isAbove(fromFive, upToFive)).toBe(false);
  });

  test('never where either is without bounds', () => {
    expect([isAbove(all, five), isAbove(five, all), isAbove(all, all)]).toEqual(
      Array(3).fill(false),
    );
  });
});

describe('two extents share a number', () => {
  test('where neither lies above the other', () => {
    expect(sharesNumber(five, fromFive)).toBe(true);
    expect(sharesNumber(upToFive, fromFive)).toBe(true);
    expect(sharesNumber(overFive, { low: 0, high: 5.1 })).toBe(true);
    expect(sharesNumber(all, five)).toBe(true);
  });

  test('or else do not, whichever comes first', () => {
    expect([sharesNumber(five, overFive), sharesNumber(overFive, five)]).toEqual([false, false]);
    expect([sharesNumber(underFive, five), sharesNumber(five, underFive)]).toEqual([false, false]);
  });
});

describe('a floor is higher', () => {
  test('where it is the greater number, or leaves out the same one', () => {
    expect(hasHigherFloor({ low: 6, high: 9 }, five)).toBe(true);
    expect(hasHigherFloor(overFive, fromFive)).toBe(true);
    expect(hasHigherFloor(five, upToFive)).toBe(true);
  });

  test('and not where both are the same', () => {
    expect(hasHigherFloor(fromFive, overFive)).toBe(false);
    expect(hasHigherFloor(overFive, overFive)).toBe(false);
    expect(hasHigherFloor(five, fromFive)).toBe(false);
    expect(hasHigherFloor(upToFive, all)).toBe(false);
  });
});

describe('a ceiling is lower', () => {
  test('where it is the smaller number, or leaves out the same one', () => {
    expect(hasLowerCeiling({ low: 1, high: 4 }, five)).toBe(true);
    expect(hasLowerCeiling(underFive, upToFive)).toBe(true);
    expect(hasLowerCeiling(five, fromFive)).toBe(true);
  });

  test('and not where both are the same', () => {
    expect(hasLowerCeiling(upToFive, underFive)).toBe(false);
    expect(hasLowerCeiling(underFive, underFive)).toBe(false);
    expect(hasLowerCeiling(five, upToFive)).toBe(false);
    expect(hasLowerCeiling(fromFive, all)).toBe(false);
  });
});

describe('an extent is within another', () => {
  test('where the other has every number of it', () => {
    expect([isWithin(five, fromFive), isWithin(five, five), isWithin(overFive, fromFive)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('and not where one number is missing', () => {
    expect(isWithin(five, overFive)).toBe(false);
    expect(isWithin(fromFive, overFive)).toBe(false);
    expect(isWithin(fromFive, five)).toBe(false);
    expect(isWithin(all, upToFive)).toBe(false);
  });
});

describe('arithmetic', () => {
  const twoToThree: Extent = { low: 2, high: 3 };

  test('adds floors and ceilings, without the noise of binary fractions', () => {
    expect(addExtents([five, twoToThree])).toMatchObject({ low: 7, high: 8 });
    expect(addExtents([0.1, 0.2].map((each) => ({ low: each, high: each })))).toMatchObject({
      low: 0.3,
      high: 0.3,
    });
    expect(addExtents([])).toEqual({ low: 0, high: 0 });
  });

  test('leaves out an end that one of the terms leaves out', () => {
    const sum = addExtents([overFive, twoToThree]);
    expect(sum).toEqual({ low: 7, high: Infinity, openLow: true, openHigh: false });
  });

  test('turns the signs and so the sides', () => {
    expect(negateExtent(overFive)).toEqual({
      low: -Infinity,
      high: -5,
      openLow: false,
      openHigh: true,
    });
  });

  test('multiplies and divides what is not below zero', () => {
    expect(multiplyExtents(five, twoToThree)).toMatchObject({ low: 10, high: 15 });
    expect(multiplyExtents({ low: 0, high: 0 }, fromFive)).toMatchObject({ low: 0, high: 0 });
    expect(divideExtents({ low: 6, high: 6 }, twoToThree)).toMatchObject({ low: 2, high: 3 });
    expect(divideExtents(five, { low: 0, high: 2 })).toMatchObject({ low: 2.5, high: Infinity });
    expect(divideExtents(five, fromFive)).toMatchObject({ low: 0, high: 1 });
  });
});
