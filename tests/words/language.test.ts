import { describe, expect, test } from 'vitest';
import { ar } from '../../src/words/catalogue/ar.ts';
import { countables, labels } from '../../src/words/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/words/catalogue/catalogue.ts';
import { en } from '../../src/words/catalogue/en.ts';
import { languageOf, languages } from '../../src/words/language.ts';

const catalogues: Record<string, Catalogue> = { ar, en };

/** Texts that may do without a letter: what stands between others, and arithmetic. */
const isOfMarks =
  /^\.(?:separator|figure\.(?:event|eventOn|page\.comma|description\.(?:separator|shownIn|inPanel|stated|statedInClaims))|site\.history\.told|sentence\.(?:timed|basisWithout|named|counted|listed)|method\.tolerance|sign\.(?:plus|minus|times|over|makes))$/;

/** Every text of a catalogue with its path; functions are called with numbers in place of words. */
function textsOf(part: unknown, path = ''): { path: string; text: string }[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part === 'function') {
    const write = part as (...words: unknown[]) => string;
    return [{ path, text: path === '.list' ? write(['1', '2', '3']) : write('1', '2', '3') }];
  }
  return Object.entries(part as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('the direction of a page', () => {
  test('comes from its language', () => {
    expect(languageOf('en-GB').direction).toBe('ltr');
    expect(languageOf('ar').direction).toBe('rtl');
    expect(languageOf('ar-JO').direction).toBe('rtl');
    expect(languageOf('he').direction).toBe('rtl');
    expect(languageOf('fa').direction).toBe('rtl');
  });

  test('comes from the script where the tag names one', () => {
    expect(languageOf('az-Arab').direction).toBe('rtl');
    expect(languageOf('ar-Latn').direction).toBe('ltr');
  });
});

describe('the words of a page', () => {
  test('are those of its language, whatever the region', () => {
    expect(languageOf('ar-JO').words).toBe(ar);
    expect(languageOf('ar').words).toBe(ar);
    expect(languageOf('en-US').words).toBe(en);
  });

  test('are English in a language without a catalogue, with its own number format', () => {
    const german = languageOf('de');
    expect(german.words).toBe(en);
    expect(german.number(1234.5)).toBe('1.234,5');
    expect(german.count(1234, 'claim')).toBe('1.234 claims');
  });

  test('follow English plural rules where they are English', () => {
    expect(languageOf('ru').count(21, 'claim')).toBe('21 claims');
    expect(languageOf('fr').count(0, 'claim')).toBe('0 claims');
    expect(languageOf('fr').count(1, 'claim')).toBe('1 claim');
  });

  test('are not taken from what every object has', () => {
    expect(languageOf('und').words).toBe(en);
    expect(languages).toEqual(['ar', 'en']);
  });
});

describe('numbers', () => {
  test('are written in the digits and marks of the page’s language', () => {
    expect(languageOf('en-GB').number(1234567.25)).toBe('1,234,567.25');
    expect(languageOf('ar-JO').number(1234567.25)).toBe('١٬٢٣٤٬٥٦٧٫٢٥');
  });

  test('keep all their decimals', () => {
    expect(languageOf('en-GB').number(0.123456789)).toBe('0.123456789');
  });
});

describe('counted nouns', () => {
  test('have a singular and a plural in English', () => {
    const english = languageOf('en-GB');
    expect([0, 1, 2].map((value) => english.count(value, 'origin'))).toEqual([
      '0 origins',
      '1 origin',
      '2 origins',
    ]);
  });

  test('have six forms in Arabic, and one and two need no number', () => {
    const arabic = languageOf('ar-JO');
    expect([0, 1, 2, 3, 11, 100].map((value) => arabic.count(value, 'claim'))).toEqual([
      'لا إفادات',
      'إفادة واحدة',
      'إفادتان',
      '٣ إفادات',
      '١١ إفادة',
      '١٠٠ إفادة',
    ]);
    expect([1, 2, 5, 20, 200].map((value) => arabic.count(value, 'source'))).toEqual([
      'مصدر واحد',
      'مصدران',
      '٥ مصادر',
      '٢٠ مصدرًا',
      '٢٠٠ مصدر',
    ]);
  });

  test('have all six forms for every noun in Arabic', () => {
    const categories = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
    for (const noun of countables)
      expect(Object.keys(ar.count[noun]).sort(), noun).toEqual([...categories].sort());
  });

  test('take the case that their sentence asks for in Arabic', () => {
    const arabic = languageOf('ar-JO');
    const basis = (claims: number, origins: number): string =>
      ar.sentence.basis(arabic.count(claims, 'claim'), arabic.count(origins, 'origin'));
    expect(basis(2, 2)).toBe('إفادتان عن جهتين');
    expect(basis(3, 1)).toBe('٣ إفادات عن جهة واحدة');
    expect(basis(12, 3)).toBe('١٢ إفادة عن ٣ جهات');
  });
});

describe('every catalogue', () => {
  test.each(languages)('answers every label: %s', (language) => {
    const { label } = catalogues[language] as Catalogue;
    for (const name of labels) expect(label[name].trim(), name).not.toBe('');
    expect(Object.keys(label).sort()).toEqual([...labels].sort());
  });

  test.each(languages)('answers what English answers, in some words: %s', (language) => {
    const paths = (texts: { path: string }[]): string[] =>
      texts
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('.count'))
        .sort();
    const texts = textsOf(catalogues[language]);
    expect(paths(texts)).toEqual(paths(textsOf(en)));
    for (const { path, text } of texts)
      expect(text, path).toMatch(isOfMarks.test(path) ? /[\p{P}\p{Sm}]|\p{L}/u : /\p{L}/u);
  });

  test.each(languages)('has the apostrophes of print, not of a typewriter: %s', (language) => {
    const straight = textsOf(catalogues[language]).filter(({ text }) => /\p{L}'/u.test(text));
    expect(straight).toEqual([]);
  });

  test.each(languages)('says everything that a sentence is given: %s', (language) => {
    const { sentence } = catalogues[language] as Catalogue;
    const sentences = Object.entries(sentence as unknown as Record<string, unknown>);
    for (const [name, part] of sentences) {
      if (typeof part !== 'function') continue;
      const given = ['first', 'second', 'third'].slice(0, part.length);
      const written = (part as (...words: string[]) => string)(...given);
      for (const word of given) expect(written, name).toContain(word);
    }
  });

  test('a sentence leaves no comma behind where the time is empty', () => {
    expect(en.sentence.shown('3 claims', '2 origins', '')).toBe('3 claims from 2 origins.');
    expect(en.sentence.range('5 boats', '', 'basis')).toBe('5 boats reported (basis)');
    expect(ar.sentence.shown('٣ إفادات', 'جهتان', '')).toBe('٣ إفادات عن جهتين.');
    expect(ar.sentence.range('٥', '', 'س')).toBe('٥ بحسب ما ذُكر (س)');
  });
});

describe('the Arabic catalogue', () => {
  test('holds no English word; formats, keys, standards, blanks and ids are names', () => {
    const names =
      /\b(?:CSV|HTML|UTF-8|Atom|VS Code|JSON Schema|null|claims|schemas|JSON|SVG|PNG|ZIP|BibTeX|RIS|EDTF|WCAG|AA|axe|Natural Earth|Home|End|Enter|Escape|undefined)\b|\{\w+\}/g;
    const latin = textsOf(ar)
      .filter(({ path }) => !path.startsWith('.figure.page.column.'))
      .map(({ path, text }) => ({ path, text: text.replace(names, '') }))
      .filter(({ text }) => /\p{Script=Latin}/u.test(text));
    expect(latin).toEqual([]);
  });

  test('holds no Latin comma, semicolon or question mark', () => {
    expect(textsOf(ar).filter(({ text }) => /[,;?]/.test(text))).toEqual([]);
  });

  test('joins a list as Arabic does', () => {
    expect(ar.list(['الشرب', 'الزراعة', 'الصناعة'])).toBe('الشرب والزراعة والصناعة');
  });
});
