import { describe, expect, test } from 'vitest';
import { auditSource } from '../../src/ledger/audit.ts';
import type { Audit, Point } from '../../src/ledger/audit.ts';
import type { Check } from '../../src/model/check.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading, Relation } from '../../src/model/reading.ts';
import { claim, ledgerOf, reading } from '../support/ledger.ts';

const day = '2026-03-01';
const own = (letter: string, more: Partial<Claim> = {}): Claim =>
  claim({ id: `passengers.${letter}`, source: 'article', origin: 'author', asOf: day, ...more });
const other = (letter: string, more: Partial<Claim> = {}): Claim =>
  own(letter, { source: `source-${letter}`, origin: letter, ...more });

function audit(
  claims: readonly Claim[],
  { readings = [], checks = [] }: { readings?: Reading[]; checks?: Check[] } = {},
): Audit {
  const known = new Map(checks.map((check) => [check.id, check]));
  return auditSource('article', ledgerOf(claims, readings, { checks: known }));
}

const standing = (claims: readonly Claim[], readings: Reading[] = []) =>
  audit([own('a', { value: 400 }), ...claims], { readings }).claims[0]?.standing;
const read = (relation: Relation, more: Partial<Reading> = {}): Reading =>
  reading({
    claims: ['passengers.a', 'passengers.b'],
    parts: [{ claims: ['passengers.b'], relation, text: 'Words.' }],
    choice: 'passengers.a',
    ...more,
  });

describe('a claim of an audited source stands', () => {
  const [same, apart] = [other('c', { value: 400 }), other('b', { value: 500 })];

  test('contradicted where some other origin contradicts it, whoever supports it', () => {
    expect(standing([same, apart])).toBe('contradicted');
    expect(standing([same, apart], [read('contradiction')])).toBe('contradicted');
  });

  test('differing where editors name why', () => {
    expect(standing([same, apart], [read('rounding')])).toBe('differs');
  });

  test('supported where another origin supports it and none contradicts it', () => {
    expect(standing([same, other('d', { value: 300, asOf: '2026-02' })])).toBe('supported');
  });

  test('beside values of other dates only', () => {
    expect(standing([other('d', { value: 300, asOf: '2026-02' })])).toBe('different-date');
  });

  test('not compared where others give no date or no value', () => {
    expect(standing([other('d', { value: 300, asOf: null })])).toBe('not-compared');
    expect(standing([other('d', { value: null, absent: 'unknown' })])).toBe('not-compared');
  });

  test('alone where no other origin speaks of it', () => {
    expect(standing([])).toBe('silent');
    expect(standing([own('e', { value: 500 })])).toBe('silent');
  });
});

describe('the claims of an audit', () => {
  test('are those of the source, in their order', () => {
    const claims = [own('a'), other('b'), own('c')];
    expect(audit(claims).claims.map((each) => each.claim)).toEqual([claims[0], claims[2]]);
  });

  test('are none for a source that states nothing', () => {
    expect(audit([other('b')])).toEqual({ claims: [], internal: [], against: [] });
  });
});

describe('the points of an audit', () => {
  const name = (point: Point): string => {
    switch (point.kind) {
      case 'check':
        return `check ${point.check.id}`;
      case 'reading':
        return `reading ${point.disagreement.members.map(({ id }) => id).join(' ')}`;
      case 'annotation':
        return `annotation ${point.claim.id} ${point.index}`;
    }
  };
  const names = ({ internal, against }: Audit) => ({
    internal: internal.map(name),
    against: against.map(name),
  });
  const atMost = (id: string, parts: string, expected: Check['expected']): Check => ({
    id,
    kind: 'at-most',
    claims: { value: `passengers.${parts.charAt(0)}`, limit: `passengers.${parts.charAt(1)}` },
    expected,
  });

  test('are checks that do not hold, by whether they rest on the source alone', () => {
    const checks = [
      atMost('own', 'ac', 'fails'),
      atMost('shared', 'ab', 'undecided'),
      atMost('held', 'ac', 'holds'),
      atMost('foreign', 'bb', 'fails'),
    ];
    const of = { value: 400 };
    expect(names(audit([own('a', of), other('b', of), own('c', of)], { checks }))).toEqual({
      internal: ['check own'],
      against: ['check shared'],
    });
  });

  test('are disagreements with itself, and with others, each once', () => {
    const may = { asOf: '2026-05-01' };
    const claims = [
      own('a', { value: 400 }),
      own('c', { value: 500 }),
      own('d', { value: 900, ...may }),
      other('e', { value: 950, ...may }),
    ];
    expect(names(audit(claims))).toEqual({
      internal: ['reading passengers.a passengers.c'],
      against: ['reading passengers.d passengers.e'],
    });
  });

  test('are disagreements by hand', () => {
    const claims = [own('a', { value: 400 }), other('b', { value: 400 })];
    const byHand = read('contradiction', { found: 'by-hand' });
    expect(names(audit(claims, { readings: [byHand] })).against).toEqual([
      'reading passengers.a passengers.b',
    ]);
  });

  test('are remarks, by the sources on which they rest', () => {
    const annotations = [['article'], ['article', 'source-b'], ['source-b']].map((sources) => ({
      text: 'Words.',
      sources,
    }));
    expect(names(audit([own('a', { annotations }), other('b', { annotations })]))).toEqual({
      internal: ['annotation passengers.a 0'],
      against: ['annotation passengers.a 1', 'annotation passengers.a 2'],
    });
  });
});
