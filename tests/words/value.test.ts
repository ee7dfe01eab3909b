import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { languageOf } from '../../src/words/language.ts';
import { missingForms, writeNumber, writeTime, writeValue } from '../../src/words/value.ts';

const english = languageOf('en-GB');
const arabic = languageOf('ar-JO');

const measure = (own: Partial<Measure> = {}): Measure => ({
  id: 'boats',
  label: 'Boats',
  definition: 'Boats that float.',
  kind: 'count',
  time: 'instant',
  requires: [],
  allows: [],
  tolerance: 0,
  sums: false,
  ...own,
});

const claim = (own: Partial<Claim>): Claim => ({
  id: 'boats.report',
  measure: 'boats',
  value: null,
  dimensions: {},
  source: 'report',
  origin: 'office',
  locator: { phrase: 'the boats' },
  ...own,
});

const boats = measure({ unit: { one: 'boat', other: 'boats' } });
const days = measure({ kind: 'duration', unit: { one: 'day', other: 'days' } });
const share = measure({ kind: 'share' });
const money = measure({ kind: 'amount', currency: { code: 'USD', scale: 1_000_000 } });
const opened = measure({ kind: 'date' });
const change = measure({ kind: 'change', unit: { one: 'metre', other: 'metres' } });
const boatsArabic = measure({
  unit: {
    zero: 'قارب',
    one: 'قارب',
    two: 'قارب',
    few: 'قوارب',
    many: 'قاربًا',
    other: 'قارب',
  },
});

/** The value in English. */
const words = (own: Partial<Claim>, of = boats): string => writeValue(claim(own), of, english);

/** Without the marks that keep signs and currencies with their numbers in running Arabic. */
const inArabic = (own: Partial<Claim>, of = boatsArabic): string =>
  writeValue(claim(own), of, arabic)
    .replace(/[\u061c\u200e\u200f]/gu, '')
    .replace(/\u00a0/gu, ' ');

describe('a qualifier', () => {
  test.each([
    ['exact', '1,500 boats', '١٬٥٠٠ قارب'],
    ['about', 'about 1,500 boats', 'نحو ١٬٥٠٠ قارب'],
    ['at-least', 'at least 1,500 boats', 'ما لا يقل عن ١٬٥٠٠ قارب'],
    ['more-than', 'more than 1,500 boats', 'أكثر من ١٬٥٠٠ قارب'],
    ['at-most', 'up to 1,500 boats', 'ما لا يزيد على ١٬٥٠٠ قارب'],
    ['less-than', 'under 1,500 boats', 'أقل من ١٬٥٠٠ قارب'],
    ['nearly', 'nearly 1,500 boats', 'دون ١٬٥٠٠ قارب بقليل'],
  ] as const)('"%s" goes with one number', (qualifier, inEnglish, expected) => {
    expect(words({ value: 1500, qualifier })).toBe(inEnglish);
    expect(inArabic({ value: 1500, qualifier })).toBe(expected);
  });

  test.each([
    ['between', 'between 3 and 5 boats', 'بين ٣ و٥ قوارب'],
    ['about', 'about 3 to 5 boats', 'نحو ٣ إلى ٥ قوارب'],
  ] as const)('"%s" goes with two numbers, and the unit stands once', (qualifier, plain, other) => {
    expect(words({ value: { low: 3, high: 5 }, qualifier })).toBe(plain);
    expect(inArabic({ value: { low: 3, high: 5 }, qualifier })).toBe(other);
  });

  test('two numbers of a kind without a unit carry their sign each', () => {
    const value = { low: 5, high: 10 };
    expect(words({ value, qualifier: 'between' }, share)).toBe('between 5% and 10%');
    expect(words({ value, qualifier: 'about' }, money)).toBe('about US$5 million to US$10 million');
  });

  test('a bound below goes with amounts, shares and durations as well as with counts', () => {
    expect(words({ value: 40, qualifier: 'less-than' }, share)).toBe('under 40%');
    expect(words({ value: 3, qualifier: 'less-than' }, days)).toBe('under 3 days');
    expect(words({ value: 2, qualifier: 'less-than' }, money)).toBe('under US$2 million');
  });

  test('left out, says nothing more than the value', () => {
    expect(words({ value: 7 })).toBe('7 boats');
  });
});

describe('a unit', () => {
  test('follows the plural rules of the language', () => {
    expect(words({ value: 1 })).toBe('1 boat');
    expect(words({ value: 2 })).toBe('2 boats');
    expect(words({ value: 1.5 })).toBe('1.5 boats');
  });

  test.each([
    [0, '٠ قارب'],
    [1, '١ قارب'],
    [2, '٢ قارب'],
    [3, '٣ قوارب'],
    [10, '١٠ قوارب'],
    [11, '١١ قاربًا'],
    [99, '٩٩ قاربًا'],
    [100, '١٠٠ قارب'],
    [103, '١٠٣ قوارب'],
    [2.5, '٢٫٥ قارب'],
  ])('has six forms in Arabic: %d', (value, expected) => {
    expect(inArabic({ value })).toBe(expected);
  });

  test('without the form of a category takes "other"', () => {
    expect(inArabic({ value: 3 }, measure({ unit: { other: 'قارب' } }))).toBe('٣ قارب');
  });

  test('left out, leaves the bare number', () => {
    expect(writeNumber(1500, measure(), english)).toBe('1,500');
  });
});

describe('each kind of number', () => {
  test('an amount is multiplied by its scale and named by its currency', () => {
    expect(words({ value: 450 }, money)).toBe('US$450 million');
    expect(words({ value: 1.25 }, money)).toBe('US$1.25 million');
    expect(words({ value: 0.5 }, money)).toBe('US$500 thousand');
    expect(words({ value: 1500 }, money)).toBe('US$1.5 billion');
    const plain = measure({ kind: 'amount', currency: { code: 'USD', scale: 1 } });
    expect(words({ value: 1234.5 }, plain)).toBe('US$1,234.5');
    const dinars = measure({ kind: 'amount', currency: { code: 'JOD', scale: 1_000_000 } });
    expect(inArabic({ value: 4.5, qualifier: 'about' }, dinars)).toBe('نحو ٤٫٥ مليون د.أ.');
  });

  test('a share is stored in percent', () => {
    expect(words({ value: 95 }, share)).toBe('95%');
    expect(words({ value: 0.5 }, share)).toBe('0.5%');
    expect(inArabic({ value: 95 }, share)).toBe('٩٥٪');
  });

  test('a duration and a rate have their unit', () => {
    const rate = measure({ kind: 'rate', unit: { one: 'boat a day', other: 'boats a day' } });
    expect(words({ value: 1 }, days)).toBe('1 day');
    expect(words({ value: 12 }, days)).toBe('12 days');
    expect(words({ value: 12, qualifier: 'at-most' }, rate)).toBe('up to 12 boats a day');
  });

  test('a change carries its sign, also as the lower of two numbers; none carries none', () => {
    expect(words({ value: 3 }, change)).toBe('+3 metres');
    expect(words({ value: -15 }, change)).toBe('-15 metres');
    expect(words({ value: 0 }, change)).toBe('0 metres');
    expect(words({ value: { low: 2, high: 5 }, qualifier: 'between' }, change)).toBe(
      'between +2 and +5 metres',
    );
  });

  test('the sign of a change stays before its number in Arabic', () => {
    const metres = measure({ kind: 'change', unit: { few: 'أمتار', other: 'متر' } });
    expect(writeNumber(3, metres, arabic)).toBe('\u061c+٣ أمتار');
    expect(writeNumber(-3, metres, arabic)).toBe('\u061c-٣ أمتار');
  });

  test('decimals are kept as the source prints them', () => {
    expect(words({ value: 0.125 }, share)).toBe('0.125%');
    expect(words({ value: 12.3456 })).toBe('12.3456 boats');
  });
});

describe('each kind without a number', () => {
  test('a date is no finer than the source writes it', () => {
    expect(words({ value: '2026-01-21', qualifier: 'exact' }, opened)).toBe('21 January 2026');
    expect(words({ value: '2026-01', qualifier: 'exact' }, opened)).toBe('January 2026');
    expect(words({ value: '2026' }, opened)).toBe('2026');
  });

  test.each([
    ['about', 'about May 1998', 'أيار ١٩٩٨ تقريبًا'],
    ['at-least', 'not before May 1998', 'ليس قبل أيار ١٩٩٨'],
    ['more-than', 'after May 1998', 'بعد أيار ١٩٩٨'],
    ['at-most', 'not after May 1998', 'ليس بعد أيار ١٩٩٨'],
    ['less-than', 'before May 1998', 'قبل أيار ١٩٩٨'],
    ['nearly', 'shortly before May 1998', 'قبيل أيار ١٩٩٨'],
  ] as const)('a date with "%s" is worded as a moment', (qualifier, inEnglish, expected) => {
    expect(words({ value: '1998-05', qualifier }, opened)).toBe(inEnglish);
    expect(inArabic({ value: '1998-05', qualifier }, opened)).toBe(expected);
  });

  test('a choice is told by the labels of its options, several as a list', () => {
    const means = measure({
      kind: 'choice',
      options: [
        { id: 'road', label: 'by road' },
        { id: 'rail', label: 'by rail' },
        { id: 'air', label: 'by air' },
      ],
    });
    expect(words({ value: 'road' }, means)).toBe('by road');
    expect(words({ value: ['road', 'air'] }, means)).toBe('by road and by air');
    expect(words({ value: ['road', 'rail', 'air'] }, means)).toBe('by road, by rail and by air');
    expect(inArabic({ value: ['road', 'air'] }, means)).toBe('by road وby air');
  });

  test('a statement stands as it is', () => {
    const said = measure({ kind: 'statement' });
    expect(words({ value: 'The office says that it rained.' }, said)).toBe(
      'The office says that it rained.',
    );
  });
});

describe('nothing and zero', () => {
  test('the absences that a claim states are told apart', () => {
    expect(words({ value: null, absent: 'unknown' })).toBe('not known, the source says');
    expect(words({ value: null, absent: 'withheld' })).toBe('withheld');
    expect(words({ value: null, absent: 'not-applicable' })).toBe('not applicable');
  });

  test('one table maps the four absences to file, table, drawing and speech', () => {
    const all = ['unknown', 'withheld', 'not-applicable', 'not-reported'] as const;
    const said = (words: string): object => ({ table: words, mark: words, speech: words });
    expect(all.map((missing) => missingForms(missing, english))).toEqual([
      { csv: 'unknown', ...said('not known, the source says') },
      { csv: 'withheld', ...said('withheld') },
      { csv: 'not-applicable', ...said('not applicable') },
      { csv: 'not-reported', ...said('not reported') },
    ]);
    expect(all.map((missing) => missingForms(missing, arabic).table)).toEqual([
      'غير معروف بحسب المصدر',
      'محجوب',
      'لا ينطبق',
      'لم يُذكر',
    ]);
  });

  test('zero is a number', () => {
    expect(words({ value: 0, qualifier: 'exact' })).toBe('0 boats');
    expect(words({ value: 0 }, share)).toBe('0%');
    expect(words({ value: 0 }, money)).toBe('US$0');
  });
});

describe('the time of a claim', () => {
  const time = (own: Partial<Claim>): string =>
    writeTime(claim(own), english).replace(/\u2009/gu, ' ');

  test('is a moment at which the value holds', () => {
    expect(time({ asOf: '2026-01-21' })).toBe('as of 21 January 2026');
    expect(time({ asOf: '2026-02-12~' })).toBe('as of about 12 February 2026');
    expect(writeTime(claim({ asOf: '2026-01' }), arabic)).toBe('كما في كانون الثاني ٢٠٢٦');
  });

  test('is a span that the value covers', () => {
    expect(time({ period: '2024' })).toBe('in 2024');
    expect(time({ period: '2024-03' })).toBe('in March 2024');
    expect(writeTime(claim({ period: '2024' }), arabic)).toBe('خلال ٢٠٢٤');
  });

  test('needs no "in" before a day or before two dates', () => {
    expect(time({ period: '2026-01-21' })).toBe('21 January 2026');
    expect(time({ period: '2024-04-01/2025-03-31' })).toBe('1 April 2024 – 31 March 2025');
  });

  test('is open on one side where the source says since or until', () => {
    expect(time({ period: '2022/..' })).toBe('since 2022');
    expect(time({ period: '../2022' })).toBe('until 2022');
    expect(time({ asOf: '../2026-01-30' })).toBe('until 30 January 2026');
  });

  test('is not made up where the source gives none', () => {
    expect(time({ asOf: null })).toBe('not dated by the source');
    expect(time({})).toBe('not dated by the source');
  });
});
