import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDisagreements } from '../../src/ledger/disagreement.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Measure } from '../../src/model/measure.ts';
import { areInConflict, listDisagreements } from '../support/bruteForce.ts';
import type { Stated } from '../support/bruteForce.ts';
import { drawn, settings, stateAll } from '../support/drawnClaims.ts';

/** Each disagreement as the ids of its members, neither in any order. */
const names = (disagreements: readonly (readonly Claim[])[]): string[] =>
  disagreements
    .map((members) =>
      members
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    )
    .toSorted();

describe('disagreements', () => {
  test('are those of the definition, as every pair and every value shows', () => {
    const property = fc.property(drawn, (each) => {
      const found = findDisagreements(each.claims, each.measures);
      expect(names(found)).toEqual(names(listDisagreements(stateAll(each))));
    });
    fc.assert(property, settings);
  });

  test('have members that each conflict with another of them, both ways, and share none', () => {
    const property = fc.property(drawn, (each) => {
      const stated = new Map(stateAll(each).map((one) => [one.claim, one]));
      const found = findDisagreements(each.claims, each.measures).map((members) =>
        members.map((member) => stated.get(member) as Stated),
      );
      for (const members of found)
        for (const a of members) {
          expect(members.some((b) => areInConflict(a, b))).toBe(true);
          expect(members.every((b) => areInConflict(a, b) === areInConflict(b, a))).toBe(true);
        }
      expect(new Set(found.flat()).size).toBe(found.flat().length);
    });
    fc.assert(property, settings);
  });

  test('do not depend on the order of the claims; their members keep to it', () => {
    const turned = drawn.chain((each) =>
      fc
        .shuffledSubarray([...each.claims], { minLength: each.claims.length })
        .map((claims) => ({ ...each, shuffled: claims })),
    );
    const property = fc.property(turned, ({ claims, shuffled, measures }) => {
      const found = findDisagreements(shuffled, measures);
      expect(names(found)).toEqual(names(findDisagreements(claims, measures)));
      for (const members of found)
        expect(members).toEqual(shuffled.filter((each) => members.includes(each)));
    });
    fc.assert(property, settings);
  });

  test('do not depend on who speaks, where, and what things are called', () => {
    const property = fc.property(
      drawn,
      fc.boolean(),
      fc.nat(),
      ({ claims, measures }, same, seed) => {
        const rename = renamer(seed);
        const renamed = claims.map((each, index) => {
          const name = same ? 'all' : `name-${claims.length - index}`;
          const said = { source: name, origin: name, place: name, note: name, checked: same };
          const own = renameClaim(each, measures.get(each.measure) as Measure, rename);
          return { ...own, ...said, id: `renamed-${index}`, locator: { phrase: name } };
        });
        const known = [...measures.values()].map((each) => renameMeasure(each, rename));
        const expected = findDisagreements(claims, measures).map((members) =>
          members.map((member) => renamed[claims.indexOf(member)]),
        );
        const found = findDisagreements(renamed, new Map(known.map((each) => [each.id, each])));
        expect(found).toEqual(expected);
      },
    );
    fc.assert(property, settings);
  });
});

type Rename = (id: string) => string;

/** Gives each id another name, no two the same, in an order that has nothing to do with the first. */
function renamer(seed: number): Rename {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `${((names.size + 1) * (2 * seed + 1)) % 64}-${names.size}`;
    names.set(id, name);
    return name;
  };
}

/** What a claim is of, by other names; words and dates stay as they are. */
function renameClaim(claim: Claim, { kind }: Measure, rename: Rename): Claim {
  const { measure, dimensions, event, value } = claim;
  const members = Object.entries(dimensions).map(([dimension, member]) => [
    rename(dimension),
    rename(member),
  ]);
  return {
    ...claim,
    measure: rename(measure),
    dimensions: Object.fromEntries(members) as Claim['dimensions'],
    ...(event === undefined ? {} : { event: rename(event) }),
    ...(kind === 'choice' && Array.isArray(value) ? { value: value.map(rename) } : {}),
    ...(kind === 'choice' && typeof value === 'string' ? { value: rename(value) } : {}),
  };
}

function renameMeasure(measure: Measure, rename: Rename): Measure {
  const id = rename(measure.id);
  return {
    ...measure,
    ...{ id, label: id, definition: id, unit: { other: id } },
    allows: measure.allows.map(rename),
    options: measure.options?.map((option) => ({ id: rename(option.id), label: id })),
  };
}
