import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qualifiers } from '../../src/model/claim.ts';
import { measureKinds, measureTimes } from '../../src/model/measure.ts';
import { isNumeric, isRange } from '../../src/words/value.ts';
import { areComparable, areInConflict, listDisagreements } from './bruteForce.ts';
import type { Stated } from './bruteForce.ts';
import { drawn, settings, stateAll } from './drawnClaims.ts';

describe('the claims that are drawn for the tests of disagreements', () => {
  const sample = fc.sample(drawn, settings).map(stateAll);
  const all = sample.flat();
  const pairsOf = <T>(items: readonly T[]): [T, T][] =>
    items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
  const pairs = sample.flatMap(pairsOf).map(([a, b]) => ({
    both: [a, b],
    measure: a.measure,
    compared: areComparable(a, b),
    apart: areInConflict(a, b),
  }));

  test('conflict in at least a fifth of all pairs', () => {
    const share = pairs.filter(({ apart }) => apart).length / pairs.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  test('are of every kind at every kind of time', () => {
    const met = new Set(all.map(({ measure }) => `${measure.kind} ${measure.time}`));
    expect(met.size).toBe(measureKinds.length * measureTimes.length);
  });

  test.each(measureTimes)('conflict, and agree, where a measure is "%s"', (time) => {
    const own = pairs.filter(({ measure, compared }) => measure.time === time && compared);
    expect(own.filter(({ apart }) => apart).length).toBeGreaterThan(100);
    expect(own.filter(({ apart }) => !apart).length).toBeGreaterThan(100);
  });

  test('conflict across time where a measure is cumulative, and there only', () => {
    const across = pairs.filter(({ compared, apart }) => apart && !compared);
    expect(across.length).toBeGreaterThan(20);
    expect(new Set(across.map(({ measure }) => measure.time))).toEqual(new Set(['cumulative']));
  });

  test.each(['instant', 'cumulative'])('make several disagreements of one cell: %s', (time) => {
    const several = sample.filter((stated) => {
      const found = listDisagreements(stated).map(([first]) => first?.measure);
      return stated[0]?.measure.time === time && found.length > new Set(found).size;
    });
    expect(several.length).toBeGreaterThan(0);
  });

  test('set every qualifier against every other: apart wherever that can be, and agreeing', () => {
    const ofNumbers = pairs.filter(({ measure, compared }) => compared && isNumeric(measure));
    const met = (outcome: boolean): string[] => [
      ...new Set(
        ofNumbers
          .filter(({ apart }) => apart === outcome)
          .map(({ both }) => both.map(({ claim: { qualifier } }) => qualifier).join(' and ')),
      ),
    ];
    const every = qualifiers.flatMap((a) => qualifiers.map((b) => `${a} and ${b}`));
    const sameWay =
      /^(?:(?:at-least|more-than) and (?:at-least|more-than)|(?:at-most|less-than) and (?:at-most|less-than))$/;
    expect(met(false).toSorted()).toEqual(every.toSorted());
    expect(met(true).toSorted()).toEqual(every.filter((each) => !sameWay.test(each)).toSorted());
  });

  test.each([
    ['a day', /^\d{4}-\d\d-\d\d$/],
    ['a month', /^\d{4}-\d\d$/],
    ['a year', /^\d{4}$/],
    ['an interval', /^\d[^/]*\/\d/],
    ['a span without an end', /\/\.\.$/],
    ['a span without a beginning', /^\.\.\//],
    ['an approximate date', /~$/],
  ])('have %s for their time, and for their value', (_, form) => {
    const matching = (texts: unknown[]): number =>
      texts.filter((text) => form.test(String(text))).length;
    const dates = all.filter(({ measure }) => measure.kind === 'date');
    expect(matching(all.map(({ claim: { asOf } }) => asOf))).toBeGreaterThan(50);
    expect(matching(dates.map(({ claim: { value } }) => value))).toBeGreaterThan(5);
  });

  test.each<[string, (one: Stated) => boolean]>([
    ['no date', ({ claim: { asOf } }) => asOf === null],
    ['no event', ({ claim, measure }) => measure.time === 'event' && !claim.event],
    ['no value', ({ claim: { value } }) => value === null],
    ['zero', ({ claim: { value } }) => value === 0],
    ['a fall', ({ claim: { value } }) => typeof value === 'number' && value < 0],
    [
      'two numbers that are exact',
      ({ claim }) => isRange(claim.value) && claim.qualifier === 'between',
    ],
    [
      'two numbers that are about',
      ({ claim }) => isRange(claim.value) && claim.qualifier === 'about',
    ],
    [
      'one option',
      ({ claim: { value }, measure }) => measure.kind === 'choice' && typeof value === 'string',
    ],
    ['several options', ({ claim: { value } }) => Array.isArray(value) && value.length > 1],
    [
      'options that do not exclude each other',
      ({ measure }) => measure.kind === 'choice' && !measure.exclusive,
    ],
    [
      'no tolerance',
      ({ claim, measure }) => claim.qualifier === 'about' && measure.tolerance === 0,
    ],
    ['a tolerance', ({ claim, measure }) => claim.qualifier === 'about' && measure.tolerance > 0],
  ])('have %s', (_, has) => {
    expect(all.filter(has).length).toBeGreaterThan(20);
  });
});
