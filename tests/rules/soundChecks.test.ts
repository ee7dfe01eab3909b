import { describe, expect, test } from 'vitest';
import { addClaim, check, replace, write, files } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const [north, south] = ['boats.office-report.north-ferry', 'boats.post-0302.south-ferry'];
const sums = replace(
  files.measures,
  '"requires": ["crossing"]',
  '"requires": ["crossing"],\n    "sums": true',
);

const all = addClaim({
  id: 'boats.post-0302.all-ferries',
  measure: 'boats',
  value: 9,
  asOf: null,
  dimensions: { crossing: 'all-ferries' },
});

/** Adds a check that the boats of some crossings are no more than the passengers of a day. */
function addSum(parts: readonly string[], own: object = {}): Edit {
  const added = {
    id: 'ferries',
    title: 'Ferries and passengers',
    kind: 'parts-total',
    claims: { parts, whole: 'passengers.office-report.2026-03-01' },
    expected: 'holds',
    ...own,
  };
  return write('data/checks/first.json', `[\n  ${JSON.stringify(added)}\n]\n`);
}

describe('a check of parts beside their total', () => {
  test('adds up members of a measure that says that they may be', () => {
    expect(check(addSum([north, south]))).toMatchInlineSnapshot(
      `"data/checks/first.json:2:92 check: expected members of a measure that may be added up, or "expected": "undecided"; found "boats.office-report.north-ferry", of "boats", which does not say so. Where they add up by its definition, write "sums": true in the measure; else say what would have to be true."`,
    );
    expect(check(sums, addSum([north, south]))).toBe('');
  });

  test('may add up what may overlap where the outcome is left open', () => {
    const few = replace(files.claims, '"value": 400', '"value": 4');
    const own = { expected: 'undecided', text: 'They may be the same boats.' };
    expect(check(few, addSum([north, south], own))).not.toContain('data/checks/');
  });

  test('adds up claims of one member without more ado', () => {
    expect(check(addSum([north]))).toBe('');
  });

  test('counts nobody twice, as a part within another would', () => {
    expect(check(sums, all, addSum([north, 'boats.post-0302.all-ferries']))).toMatchInlineSnapshot(
      `"data/checks/first.json:2:92 check: expected parts of which none lies within another; found "boats.office-report.north-ferry", within "boats.post-0302.all-ferries". Take one of them out: together they would be counted twice."`,
    );
  });

  test('leaves unknown claims to be told elsewhere', () => {
    expect(check(sums, addSum([north, 'boats.nobody.south-ferry']))).not.toContain(' check: ');
  });
});
