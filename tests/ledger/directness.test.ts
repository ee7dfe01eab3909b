import { describe, expect, test } from 'vitest';
import { judgeDirectness } from '../../src/ledger/directness.ts';
import { directnesses } from '../../src/model/directness.ts';
import type { Directness } from '../../src/model/directness.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Origin } from '../../src/model/origin.ts';
import type { Source } from '../../src/model/source.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

const source: Source = {
  id: 'post-0302',
  publisher: 'Alder Post',
  title: null,
  address: null,
  published: null,
  kind: 'news',
  origin: 'alder-post',
};
const origin: Origin = { id: 'office', label: 'Office', group: 'offices', speaker: 'named' };

function judge(own: {
  claim?: Partial<Claim>;
  source?: Partial<Source>;
  origin?: Partial<Origin>;
}) {
  const said = claim({ source: source.id, origin: origin.id, ...own.claim });
  const ledger = ledgerOf([said], [], {
    sources: new Map([[source.id, { ...source, ...own.source }]]),
    origins: new Map([[said.origin, { ...origin, ...own.origin }]]),
  });
  return judgeDirectness(said, ledger);
}

describe('a claim is', () => {
  const cases: readonly (readonly [Directness, string, Parameters<typeof judge>[0]])[] = [
    ['own-text', 'the source publishes the words of its origin', { source: { origin: 'office' } }],
    ['named-speaker', 'another source reports a named speaker', {}],
    ['unnamed-speaker', 'the speaker is not named', { origin: { speaker: 'unnamed' } }],
    ['outlet', 'a publication speaks in its own words', { origin: { speaker: 'outlet' } }],
    ['copy', 'its source is a copy', { source: { copyOf: 'first' } }],
    ['copy', 'it repeats another claim', { claim: { derivedFrom: ['a.b'] } }],
    ['not-confirmable', 'a second reading did not find it', { claim: { checked: false } }],
  ];

  test.each(cases)('%s where %s', (directness, _, own) => {
    expect(judge(own)).toBe(directness);
  });

  test('not-confirmable before all else, and a copy before who speaks', () => {
    const copied = { source: { copyOf: 'first', origin: 'office' } };
    expect(judge({ ...copied, claim: { checked: false } })).toBe('not-confirmable');
    expect(judge(copied)).toBe('copy');
  });

  test('no less direct where nobody has read it again, or somebody has found it', () => {
    expect(judge({ claim: { checked: true } })).toBe('named-speaker');
    expect(judge({})).toBe('named-speaker');
  });

  test('an outlet in its own publication is the outlet, not its own text', () => {
    expect(judge({ source: { origin: 'office' }, origin: { speaker: 'outlet' } })).toBe('outlet');
  });

  test('each of the six', () => {
    expect(new Set(cases.map(([directness]) => directness))).toEqual(new Set(directnesses));
  });
});
