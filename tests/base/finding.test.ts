import { describe, expect, test } from 'vitest';
import { composeFinding, sortFindings } from '../../src/base/finding.ts';
import type { Finding } from '../../src/base/finding.ts';

const fault = {
  code: 'unknown-id',
  expected: 'a known id',
  found: '"boat"',
  hint: 'Name another.',
};

const at = (file: string, line: number, column = 1): Finding =>
  composeFinding({ ...fault, at: { file, line, column } });

describe('a finding', () => {
  test('composes its message from what was expected, what was found, and the way out', () => {
    expect(at('data/a.json', 3, 5)).toMatchInlineSnapshot(`
      {
        "code": "unknown-id",
        "column": 5,
        "expected": "a known id",
        "file": "data/a.json",
        "found": ""boat"",
        "hint": "Name another.",
        "line": 3,
        "message": "expected a known id; found "boat". Name another.",
        "severity": "error",
      }
    `);
  });

  test('is an error unless it says that it is a warning', () => {
    const place = { file: 'data/a.json', line: 1, column: 1 };
    expect(composeFinding({ ...fault, at: place, severity: 'warning' }).severity).toBe('warning');
  });
});

describe('findings are sorted', () => {
  const places = (findings: readonly Finding[]): string[] =>
    findings.map(({ file, line, column }) => `${file}:${line}:${column}`);

  test('by file, then line, then column, as numbers', () => {
    const findings = [at('b', 1), at('a', 10), at('a', 9, 12), at('a', 9, 2)];
    expect(places(sortFindings(findings))).toEqual(['a:9:2', 'a:9:12', 'a:10:1', 'b:1:1']);
  });

  test('by code where they stand in one place', () => {
    const place = { file: 'a', line: 1, column: 1 };
    const [late, early] = ['range', 'absence'].map((code) =>
      composeFinding({ ...fault, code, at: place }),
    ) as [Finding, Finding];
    expect(sortFindings([late, early])).toEqual([early, late]);
  });

  test('so that each stands once', () => {
    expect(sortFindings([at('a', 1), at('a', 2), at('a', 1)])).toEqual([at('a', 1), at('a', 2)]);
  });

  test('so that two faults of one place both stay', () => {
    const place = { file: 'a', line: 1, column: 1 };
    const other = composeFinding({ ...fault, found: '"bote"', at: place });
    expect(sortFindings([other, at('a', 1)])).toEqual([at('a', 1), other]);
  });

  test('without changing the list that was given', () => {
    const given = [at('b', 1), at('a', 1)];
    sortFindings(given);
    expect(places(given)).toEqual(['b:1:1', 'a:1:1']);
  });
});
