import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { isOneDay, isSeason, overlap, parseEdtf } from '../../src/base/edtf.ts';
import type { Span } from '../../src/base/edtf.ts';

/** The first and the last moment of a span, shortened to days. */
function days(text: string): string {
  const span = parseEdtf(text);
  if (!span) return 'refused';
  const day = (moment: number): string =>
    Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : String(moment);
  return `${day(span.start)} to ${day(span.end)}`;
}

function parse(text: string): Span {
  const span = parseEdtf(text);
  if (!span) throw new Error(`refused: ${text}`);
  return span;
}

describe('a date covers all the moments that it may mean', () => {
  test.each([
    ['2026-01-21', '2026-01-21 to 2026-01-21', 'day'],
    ['2026-02', '2026-02-01 to 2026-02-28', 'month'],
    ['2024-02', '2024-02-01 to 2024-02-29', 'month'],
    ['2026', '2026-01-01 to 2026-12-31', 'year'],
    ['2026-01-21/2026-02-03', '2026-01-21 to 2026-02-03', 'interval'],
    ['2022/2024-03', '2022-01-01 to 2024-03-31', 'interval'],
    ['202X', '2020-01-01 to 2029-12-31', 'interval'],
    ['2026-XX', '2026-01-01 to 2026-12-31', 'interval'],
  ])('%s', (text, covered, precision) => {
    expect(days(text)).toBe(covered);
    expect(parse(text).precision).toBe(precision);
  });

  test('a day begins at midnight in UTC and ends a millisecond before the next', () => {
    expect(parse('2026-01-21')).toEqual({
      start: Date.UTC(2026, 0, 21),
      end: Date.UTC(2026, 0, 22) - 1,
      precision: 'day',
      approximate: false,
      uncertain: false,
    });
  });
});

describe('a plain date, which is read without the package, is read as the package reads it', () => {
  const years = ['0000', '0001', '0004', '0096', '0099', '0100', '1600', '1900', '1999', '2000'];
  const digits = (number: number, length = 2): string => String(number).padStart(length, '0');
  const months = [...Array(12).keys()].map((month) => digits(month + 1));
  const list = (...ends: string[]): string[] =>
    [...years, '2023', '2024', '2100', '9999'].flatMap((year) => ends.map((end) => year + end));
  const differing = (texts: readonly string[]): string[] =>
    texts.filter((text) => {
      const { min, max } = edtf(text);
      const { start, end } = parse(text);
      return start !== min || end !== max;
    });

  test('every seventh year from 0000 to 9999, and the first hundred', () => {
    const sevenths = [...Array(1429).keys()].map((index) => digits(index * 7, 4));
    const first = [...Array(101).keys()].map((year) => digits(year, 4));
    expect(differing([...sevenths, ...first])).toEqual([]);
  });

  test('every month of some years', () => {
    expect(differing(list(...months.map((month) => `-${month}`)))).toEqual([]);
  });

  test('every day of some years', () => {
    const ends = months.flatMap((month) =>
      [...Array(31).keys()].map((day) => `-${month}-${digits(day + 1)}`),
    );
    const possible = list(...ends).filter((text) => parseEdtf(text) !== null);
    expect(possible).toHaveLength(14 * 365 + 5); // five leap years; 0000-02-29 is refused
    expect(differing(possible)).toEqual([]);
  });
});

describe('an interval that is open on one side is infinite there', () => {
  test.each([
    ['2022/..', '2022-01-01 to Infinity'],
    ['2018/', '2018-01-01 to Infinity'],
    ['../2022', '-Infinity to 2022-12-31'],
    ['/2018', '-Infinity to 2018-12-31'],
    ['../2026-01-30', '-Infinity to 2026-01-30'],
  ])('%s', (text, covered) => {
    expect(days(text)).toBe(covered);
    expect(parse(text).precision).toBe('interval');
  });

  test('on both sides it says nothing and is refused', () => {
    expect(['/', '..', '../..', '../', '/..'].map(days)).toEqual(Array(5).fill('refused'));
  });
});

describe('a hedge of the source is kept beside the date', () => {
  const hedge = (text: string): { approximate: boolean; uncertain: boolean } => {
    const { approximate, uncertain } = parse(text);
    return { approximate, uncertain };
  };

  test('~ is approximate, ? is uncertain, % is both', () => {
    expect(hedge('2026-01~')).toEqual({ approximate: true, uncertain: false });
    expect(hedge('2026-01?')).toEqual({ approximate: false, uncertain: true });
    expect(hedge('2026-01%')).toEqual({ approximate: true, uncertain: true });
    expect(hedge('2026-01')).toEqual({ approximate: false, uncertain: false });
  });

  test('it does not change the span or how finely the date is written', () => {
    expect(days('2026-02-12~')).toBe('2026-02-12 to 2026-02-12');
    expect(parse('2026-02-12~').precision).toBe('day');
    expect(parse('2026-02?').precision).toBe('month');
  });

  test('it may stand on one end of an interval', () => {
    expect(hedge('2026-02-12~/..').approximate).toBe(true);
    expect(hedge('../2022~').approximate).toBe(true);
  });
});

describe('a season', () => {
  test('is some time in its year, as its months differ by hemisphere', () => {
    expect(days('2026-21')).toBe('2026-01-01 to 2026-12-31');
    expect(days('2026-24')).toBe('2026-01-01 to 2026-12-31');
    expect(parse('2026-21').precision).toBe('interval');
  });

  test('has the codes 21 to 32; quarters and half years have months of their own', () => {
    expect(['2026-20', '2026-21', '2026-32', '2026-33'].map(isSeason)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(days('2026-33')).toBe('2026-01-01 to 2026-03-31');
    expect(days('2026-41')).toBe('2026-07-01 to 2026-12-31');
  });
});

describe('what is no possible date is refused', () => {
  test('a day that the calendar does not have', () => {
    expect(days('2025-02-29')).toBe('refused');
    expect(days('2024-02-29')).toBe('2024-02-29 to 2024-02-29');
    expect(days('2026-04-31')).toBe('refused');
    expect(days('2026-01-00')).toBe('refused');
    expect(days('1900-02-29')).toBe('refused');
  });

  test('such a day at either end of an interval', () => {
    expect(days('2025-02-29/..')).toBe('refused');
    expect(days('../2025-02-29')).toBe('refused');
    expect(days('2025-01-01/2025-02-29')).toBe('refused');
  });

  test('a month that the year does not have', () => {
    expect(['2026-00', '2026-13', '2026-1'].map(days)).toEqual(Array(3).fill('refused'));
  });

  test('a time of day, which is finer than any source', () => {
    expect(days('2026-01-21T10:00:00Z')).toBe('refused');
    expect(days('2026-01-21T10:00:00Z/2026-01-22T10:00:00Z')).toBe('refused');
    expect(days('../2026-01-21T10:00:00Z')).toBe('refused');
  });

  test('a day or a month instead of a year', () => {
    expect(['1/2', '1/', '5', '21/01/2026', '21.1.2026'].map(days)).toEqual(
      Array(5).fill('refused'),
    );
  });

  test('digits without hyphens, which are no milliseconds', () => {
    expect(['20260121', '12345', '2026/20260121'].map(days)).toEqual(Array(3).fill('refused'));
  });

  test('an interval that ends before it begins', () => {
    expect(days('2026-02/2026-01')).toBe('refused');
  });

  test('a set of dates, a decade, a century, and any other words', () => {
    expect(['[2020,2021]', '{2020,2021}', '202', '20', '', 'today', '2026 '].map(days)).toEqual(
      Array(7).fill('refused'),
    );
  });
});

describe('two spans', () => {
  const meet = (a: string, b: string): boolean => overlap(parse(a), parse(b));

  test('overlap where they share a day', () => {
    expect(meet('2026-01-21', '2026-01')).toBe(true);
    expect(meet('2026-01-21/2026-01-23', '2026-01-23/2026-01-30')).toBe(true);
    expect(meet('2022/..', '../2022')).toBe(true);
  });

  test('do not overlap where one ends the day before the other begins', () => {
    expect(meet('2026-01-21', '2026-01-22')).toBe(false);
    expect(meet('2025', '2026')).toBe(false);
    expect(meet('2023/..', '../2022')).toBe(false);
  });
});

test('one day is one day, and a month is not', () => {
  expect(isOneDay(parse('2026-01-21'))).toBe(true);
  expect(isOneDay(parse('2026-01-21/2026-01-22'))).toBe(false);
  expect(isOneDay(parse('2026-01'))).toBe(false);
  expect(isOneDay(parse('2022/..'))).toBe(false);
});
