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

  test('contradicted where another source contradicts it or cannot hold beside it, and none supports it', () => {
    expect(standing([apart])).toBe('contradicted');
    expect(standing([apart], [read('contradiction')])).toBe('contradicted');
    expect(standing([apart, other('d', { value: 600 })], [read('rounding')])).toBe('contradicted');
  });

  test('differing where editors name why, and none supports it', () => {
    expect(standing([apart], [read('rounding')])).toBe('differs');
  });

  test('mixed where one supports it and another is at odds with it', () => {
    expect(standing([same, apart])).toBe('mixed');
    expect(standing([same, apart], [read('contradiction')])).toBe('mixed');
    expect(standing([same, apart], [read('rounding')])).toBe('mixed');
  });

  test('as if what is disowned, or a copying error, had not been said', () => {
    const status = ['disowned' as const];
    expect(standing([other('c', { value: 400, status })])).toBe('silent');
    expect(standing([same, other('b', { value: 500, status })])).toBe('supported');
    expect(standing([apart], [read('copy-error')])).toBe('silent');
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

  test('are set against other sources only, whoever spoke there', () => {
    const [a, elsewhere] = [own('a'), other('b', { value: 500, origin: 'author' })];
    const [within, beside] = [own('c', { origin: 'guest' }), other('d', { value: 400 })];
    const [first] = audit([a, elsewhere, within, beside]).claims;
    expect(first?.comparisons.map((each) => each.other)).toEqual([beside]);
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
  const atMost = (id: string, parts: string, more: Partial<Check> = {}): Check => ({
    id,
    text: 'Words.',
    title: 'What is asked',
    kind: 'at-most',
    claims: { value: `passengers.${parts.charAt(0)}`, limit: `passengers.${parts.charAt(1)}` },
    expected: 'fails',
    ...more,
  });

  test('are checks that do not hold, by whether they rest on the source alone', () => {
    const checks = [
      atMost('own', 'ac'),
      atMost('shared', 'ab', { expected: 'undecided' }),
      atMost('held', 'ac', { expected: 'holds' }),
      atMost('foreign', 'bb'),
    ];
    const of = { value: 400 };
    expect(names(audit([own('a', of), other('b', of), own('c', of)], { checks }))).toEqual({
      internal: ['check own'],
      against: ['check shared'],
    });
  });

  test('rest on the sources of the claims that the words of a check name', () => {
    const checks = [
      atMost('own-words', 'ac', { text: 'It says {claim:passengers.c}.' }),
      atMost('foreign-claim', 'ac', { text: 'Another says {claim:passengers.b}.' }),
      atMost('foreign-time', 'ac', { text: 'Another said so {when:passengers.b}.' }),
    ];
    const of = { value: 400 };
    expect(names(audit([own('a', of), other('b', of), own('c', of)], { checks }))).toEqual({
      internal: ['check own-words'],
      against: ['check foreign-claim', 'check foreign-time'],
    });
  });

  test('rest on the sources of the claims that the words of a reading name', () => {
    const claims = [
      own('a', { value: 400 }),
      own('c', { value: 500 }),
      other('b', { value: 450, asOf: null }),
    ];
    const words = (text: string) =>
      reading({
        claims: ['passengers.a', 'passengers.c'],
        parts: [{ claims: ['passengers.c'], relation: 'contradiction', text }],
        choice: 'passengers.a',
      });
    const name = 'reading passengers.a passengers.c';
    const own400 = audit(claims, { readings: [words('It says {claim:passengers.a} too.')] });
    expect(names(own400)).toEqual({ internal: [name], against: [] });
    const foreign = audit(claims, { readings: [words('Others say {claim:passengers.b}.')] });
    expect(names(foreign)).toEqual({ internal: [], against: [name] });
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
