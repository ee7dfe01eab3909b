import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qualifiers } from '../../src/model/claim.ts';
import { measureKinds, measureTimes } from '../../src/model/measure.ts';
import { isNumeric, isRange } from '../../src/words/value.ts';
import { areComparable, areInConflict, listDisagreements } from './bruteForce.ts';
import type { Stated } from './bruteForce.ts';
import { drawn, settings, stateAll } from './drawnClaims.ts';

/** How a time, or a date, is written. */
const forms = ['day', 'month', 'year', 'interval', 'open end', 'open start', 'undated'] as const;
type Form = (typeof forms)[number];

function formOf(text: string | null): Form {
  if (text === null) return 'undated';
  if (text.startsWith('../')) return 'open start';
  if (text.endsWith('/..')) return 'open end';
  if (text.includes('/')) return 'interval';
  return (['year', 'month', 'day'] as const)[text.split('-').length - 1] ?? 'undated';
}

/** Two things as one, whichever comes first. */
const pairName = (a: string, b: string): string => [a, b].toSorted().join(' and ');

const everyPair = (of: readonly string[]): string[] => [
  ...new Set(of.flatMap((a) => of.map((b) => pairName(a, b)))),
];

describe('the claims that are drawn for the tests of disagreements', () => {
  const sample = fc.sample(drawn, settings).map(stateAll);
  const all = sample.flat();
  const pairsOf = <T>(items: readonly T[]): [T, T][] =>
    items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
  const pairs = sample.flatMap(pairsOf).map(([a, b]) => ({
    both: [a, b],
    isOfOneCell: a.cell === b.cell,
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

  /** The forms of the times of each two, or of their dates. */
  const meeting = (
    own: typeof pairs,
    textOf: (one: Stated) => unknown = ({ claim: { period, asOf } }) => period ?? asOf,
  ): string[] => [
    ...new Set(
      own.map(({ both: [a, b] }) => {
        const [left, right] = [a, b].map((one) => one && formOf(textOf(one) as string | null));
        return pairName(left ?? '', right ?? '');
      }),
    ),
  ];
  const dated = forms.filter((form) => form !== 'undated');

  test.each(measureTimes)('set every form of time against every other in one cell: %s', (time) => {
    const own = pairs.filter(({ measure, isOfOneCell }) => isOfOneCell && measure.time === time);
    expect(meeting(own).toSorted()).toEqual(everyPair(forms).toSorted());
  });

  test('set every form of time against every other where times decide: apart, and agreeing', () => {
    const own = pairs.filter(
      ({ measure: { time }, compared }) =>
        compared && (time === 'instant' || time === 'cumulative'),
    );
    for (const outcome of [true, false]) {
      const met = meeting(own.filter(({ apart }) => apart === outcome));
      expect(met.toSorted()).toEqual(everyPair(dated).toSorted());
    }
  });

  test('set what is not dated against every form where times do not decide: apart, and agreeing', () => {
    const own = pairs.filter(
      ({ measure: { time }, compared }) => compared && (time === 'fixed' || time === 'event'),
    );
    for (const outcome of [true, false]) {
      const met = meeting(own.filter(({ apart }) => apart === outcome));
      expect(met.toSorted()).toEqual(everyPair(forms).toSorted());
    }
  });

  test('set periods of every form against those of the same form, equal and apart', () => {
    const own = pairs.filter(({ measure, compared }) => compared && measure.time === 'period');
    for (const outcome of [true, false]) {
      const met = meeting(own.filter(({ apart }) => apart === outcome));
      expect(met).toEqual(expect.arrayContaining(dated.map((form) => pairName(form, form))));
      expect(met).toContain(pairName('interval', 'year'));
      expect(met).toContain(pairName('interval', 'month'));
    }
  });

  test('set every form of a date against every other: apart wherever that can be, and agreeing', () => {
    const dates = pairs.filter(({ measure, compared }) => compared && measure.kind === 'date');
    const met = (outcome: boolean) =>
      meeting(
        dates.filter(({ apart }) => apart === outcome),
        ({ claim: { value } }) => value,
      );
    const every = everyPair(dated);
    expect(met(false).toSorted()).toEqual(every.toSorted());
    const sameWay = ['open end and open end', 'open start and open start'];
    expect(met(true)).toEqual(
      expect.arrayContaining(every.filter((each) => !sameWay.includes(each))),
    );
  });

  test('name up to four options each, set against each other: apart, and agreeing', () => {
    const choices = pairs.filter(
      ({ measure: { kind, exclusive }, compared }) => compared && kind === 'choice' && exclusive,
    );
    const sizes = ['1', '2', '3', '4'];
    for (const outcome of [true, false]) {
      const met = choices
        .filter(({ apart }) => apart === outcome)
        .map(({ both: [a, b] }) => {
          const [left, right] = [a, b].map((one) => [one?.claim.value].flat().length);
          return pairName(String(left), String(right));
        });
      expect([...new Set(met)].toSorted()).toEqual(everyPair(sizes).toSorted());
    }
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
