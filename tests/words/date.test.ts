import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeDate } from '../../src/words/date.ts';
import { languageOf } from '../../src/words/language.ts';

const english = languageOf('en-GB');
const arabic = languageOf('ar-JO');

describe('a date in words', () => {
  test.each([
    ['2026-01-21', '21 January 2026', '٢١ كانون الثاني ٢٠٢٦'],
    ['2026-01', 'January 2026', 'كانون الثاني ٢٠٢٦'],
    ['2026', '2026', '٢٠٢٦'],
    ['2024-02-29', '29 February 2024', '٢٩ شباط ٢٠٢٤'],
  ])('%s is no finer than it is written', (edtf, inEnglish, inArabic) => {
    expect(writeDate(edtf, english)).toBe(inEnglish);
    expect(writeDate(edtf, arabic)).toBe(inArabic);
  });

  test('days and months that are left open are not filled in', () => {
    expect(writeDate('2026-01-XX', english)).toBe('January 2026');
    expect(writeDate('2026-XX', english)).toBe('2026');
    expect(writeDate('2026-XX-XX', english)).toBe('2026');
  });

  test('the order of day and month is that of the language', () => {
    expect(writeDate('2026-01-21', languageOf('en-US'))).toBe('January 21, 2026');
    expect(writeDate('2026-01-21', languageOf('de'))).toBe('21. Januar 2026');
  });

  test('the calendar is the Gregorian one in every language', () => {
    expect(writeDate('2026-01-21', languageOf('fa'))).toContain('۲۰۲۶');
    expect(writeDate('2026', languageOf('th'))).not.toContain('2569');
    expect(writeDate('2026-01-21', languageOf('ar-SA'))).toBe('٢١ يناير ٢٠٢٦');
  });

  test('a text that is no possible date comes back as it is', () => {
    expect(writeDate('2026-02-30', english)).toBe('2026-02-30');
    expect(writeDate('last spring', english)).toBe('last spring');
  });

  test('a season has a name and no month', () => {
    expect(writeDate('2026-21', english)).toBe('spring 2026');
    expect(writeDate('2026-24', english)).toBe('winter 2026');
    expect(writeDate('2026-23', arabic)).toBe('خريف ٢٠٢٦');
  });

  test('a season of one hemisphere has the same name', () => {
    expect(writeDate('2026-26', english)).toBe('summer 2026');
    expect(writeDate('2026-32', english)).toBe('winter 2026');
  });

  test('a quarter, and a date with a digit left open, is the span that it covers', () => {
    expect(plain(writeDate('2026-33', english))).toBe('January – March 2026');
    expect(plain(writeDate('202X', english))).toBe('2020 – 2029');
    expect(plain(writeDate('2026-01-2X', english))).toBe('20 – 29 January 2026');
  });
});

describe('an interval in words', () => {
  test.each([
    ['2026-01-21/2026-01-23', '21 – 23 January 2026', '٢١–٢٣ كانون الثاني ٢٠٢٦'],
    ['2026-01-21/2026-02-03', '21 January – 3 February 2026', '٢١ كانون الثاني – ٣ شباط ٢٠٢٦'],
    ['2025-11/2026-02', 'November 2025 – February 2026', 'تشرين الثاني ٢٠٢٥ – شباط ٢٠٢٦'],
    ['2018/2022', '2018 – 2022', '٢٠١٨–٢٠٢٢'],
  ])('%s says both ends, and what they share once', (edtf, inEnglish, inArabic) => {
    expect(plain(writeDate(edtf, english))).toBe(inEnglish);
    expect(plain(writeDate(edtf, arabic))).toBe(inArabic);
  });

  test('whose ends are not equally fine keeps each as it is written', () => {
    expect(writeDate('2022/2024-03', english)).toBe('2022 to March 2024');
    expect(writeDate('2022/2024-03', arabic)).toBe('٢٠٢٢ إلى آذار ٢٠٢٤');
  });

  test('without an end is "since"', () => {
    expect(writeDate('2022/..', english)).toBe('since 2022');
    expect(writeDate('2018/', english)).toBe('since 2018');
    expect(writeDate('2022/..', arabic)).toBe('منذ ٢٠٢٢');
  });

  test('without a beginning is "until"', () => {
    expect(writeDate('../2026-01-30', english)).toBe('until 30 January 2026');
    expect(writeDate('/2018', english)).toBe('until 2018');
    expect(writeDate('../2022', arabic)).toBe('حتى ٢٠٢٢');
  });
});

describe('a date that the source hedges', () => {
  test('is approximate with ~', () => {
    expect(writeDate('2026-02-12~', english)).toBe('about 12 February 2026');
    expect(writeDate('2026-02~', arabic)).toBe('شباط ٢٠٢٦ تقريبًا');
  });

  test('is uncertain with ?', () => {
    expect(writeDate('2026-02?', english)).toBe('February 2026 (uncertain)');
    expect(writeDate('2026-02?', arabic)).toBe('شباط ٢٠٢٦ (غير مؤكد)');
  });

  test('is both with %', () => {
    expect(writeDate('2026%', english)).toBe('about 2026 (uncertain)');
  });
});

test('a date reads the same wherever the machine stands', () => {
  const source = (file: string): string =>
    JSON.stringify(pathToFileURL(resolve(import.meta.dirname, '../../src/words', file)).href);
  const program = `
    import { writeDate } from ${source('date.ts')};
    import { languageOf } from ${source('language.ts')};
    const dates = ['2026-01-21', '2026-01', '2026', '2025-12-31/2026-01-01', '2022/..'];
    process.stdout.write(dates.map((date) => writeDate(date, languageOf('en-GB'))).join('; '));`;
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Niue'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(plain(east ?? '')).toBe(
    '21 January 2026; January 2026; 2026; 31 December 2025 – 1 January 2026; since 2022',
  );
  expect(west).toBe(east);
});

/** With plain spaces, where the language puts thin ones beside a dash. */
function plain(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/gu, ' ');
}
