import { describe, expect, test } from 'vitest';
import { typedNumberFinder } from '../../src/prose/typedNumbers.ts';
import { languageOf } from '../../src/words/language.ts';
import corpus from '../fixtures/typedNumbers.json' with { type: 'json' };

const find = typedNumberFinder(languageOf('en-GB').numberWords);
const findInArabic = typedNumberFinder(languageOf('ar-JO').numberWords);

/** Returns the sentence with ⟦ ⟧ around every typed number that is found in it. */
function mark(text: string, finder = find): string {
  return finder(text).reduceRight(
    (marked, { offset, length }) =>
      `${marked.slice(0, offset)}⟦${marked.slice(offset, offset + length)}⟧${marked.slice(offset + length)}`,
    text,
  );
}

function unmark(text: string): string {
  return text.replaceAll(/[⟦⟧]/g, '');
}

describe('the corpus', () => {
  test('holds at least eighty English sentences, about as many that pass as that fail', () => {
    const { pass, fail } = corpus.en;
    expect(pass.length).toBeGreaterThanOrEqual(40);
    expect(fail.length).toBeGreaterThanOrEqual(40);
    expect(Math.abs(pass.length - fail.length)).toBeLessThan(5);
    expect(fail.filter((sentence) => !sentence.includes('⟦'))).toEqual([]);
  });
});

describe('a sentence passes in English', () => {
  test.each(corpus.en.pass)('%s', (sentence) => {
    expect(mark(sentence)).toBe(sentence);
  });
});

describe('what is typed is found in English', () => {
  test.each(corpus.en.fail)('%s', (sentence) => {
    expect(mark(unmark(sentence))).toBe(sentence);
  });
});

describe('a sentence passes in Arabic', () => {
  test.each(corpus.ar.pass)('%s', (sentence) => {
    expect(mark(sentence, findInArabic)).toBe(sentence);
  });
});

describe('what is typed is found in Arabic', () => {
  test.each(corpus.ar.fail)('%s', (sentence) => {
    expect(mark(unmark(sentence), findInArabic)).toBe(sentence);
  });
});

describe('a typed number', () => {
  const kinds = (text: string): string[] =>
    find(text).map(({ what, value }) => `${what}: ${String(value)}`);

  test('is a numeral, a number word or a full date, with its value', () => {
    expect(kinds('5,700 and 1.5 million, ninety and two hundred and five, 95% and ½')).toEqual([
      'numeral: 5700',
      'numeral: 1500000',
      'number word: 90',
      'number word: 205',
      'numeral: 95',
      'numeral: null',
    ]);
    expect(kinds('2026-01-21, then 21 January 2026, then January 21')).toEqual([
      'full date: 2026-01-21',
      'full date: 2026-01-21',
      'full date: -01-21',
    ]);
  });

  test('has no value where it is a range or vague', () => {
    expect(kinds('5–10 days, dozens, 21–23 January')).toEqual([
      'numeral: null',
      'number word: null',
      'full date: null',
    ]);
  });

  test('has its value in Arabic digits and words too', () => {
    expect(findInArabic('١٬٥٠٠ ثم خمسة وعشرون').map(({ value }) => value)).toEqual([1500, 25]);
  });
});

describe('what a dossier adds', () => {
  test('is names with a number in them', () => {
    const names = typedNumberFinder(languageOf('en').numberWords, { names: ['Radio 24'] });
    expect(mark('Radio 24 counted 24.', names)).toBe('Radio 24 counted ⟦24⟧.');
  });

  test('is what it counts: before that, what looks like a year is none', () => {
    const units = typedNumberFinder(languageOf('en').numberWords, { units: ['boats'] });
    expect(mark('In 2019 boats came; 2000 boats came.', units)).toBe(
      'In 2019 boats came; ⟦2000⟧ boats came.',
    );
  });
});

describe('a language without a catalogue', () => {
  test('has numerals alone', () => {
    const dutch = typedNumberFinder(languageOf('nl').numberWords);
    expect(mark('Ten opzichte van 2015 zijn er 12 of tien.', dutch)).toBe(
      'Ten opzichte van 2015 zijn er ⟦12⟧ of tien.',
    );
  });
});
