import type { Claim } from '../../src/model/claim.ts';
import type { Reading, Relation } from '../../src/model/reading.ts';
import { claim, reading } from '../support/ledger.ts';

const day = '2026-03-01';

/** Claims on the passengers of one day, each of an origin of its own: a, b, c and so on. */
export function named(...claims: Partial<Claim>[]): Claim[] {
  return claims.map((own, index) => {
    const letter = 'abcdef'.charAt(index);
    return claim({ id: `passengers.${letter}`, origin: letter, asOf: day, ...own });
  });
}

/** A part of a reading on some of them. */
export const part = (relation: Relation, ...claims: string[]) => ({
  claims: claims.map((id) => `passengers.${id}`),
  relation,
  text: 'Words.',
});
/** A reading of the first two, of which the first is the choice. */
export const read = (own: Partial<Reading>): Reading =>
  reading({ id: 'read', claims: ['passengers.a', 'passengers.b'], choice: 'passengers.a', ...own });
