import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const north = (to: string) => replace(files.claims, '{ "crossing": "north-ferry" }', to);

describe('the dimensions of a claim', () => {
  test('one that the measure requires must be named', () => {
    expect(check(north('{}'))).toMatchInlineSnapshot(
      `"data/claims/first.json:41:19 dimension-missing: expected "crossing", which "boats" requires; found none. Name a member of crossing; "unspecified" may be one."`,
    );
  });

  test('one that the measure does not allow may not, and the nearest is named', () => {
    const edit = north('{ "crossing": "north-ferry", "crossings": "all-ferries" }');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:41:61 dimension-not-allowed: expected one of the dimensions crossing; found "crossings". Did you mean "crossing"?"`,
    );
  });

  test('a measure without dimensions allows none', () => {
    const edit = replace(
      files.claims,
      '"value": 400,\n    "qualifier": "exact",\n    "asOf": "2026-03-01",\n    "dimensions": {}',
      '"value": 400,\n    "qualifier": "exact",\n    "asOf": "2026-03-01",\n    "dimensions": { "crossing": "all-ferries" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:8:33 dimension-not-allowed: expected no dimension; found "crossing". Take it out, or allow it in the measure "passengers"."`,
    );
  });

  test('a member must be one of the dimension, and the nearest is named', () => {
    expect(check(north('{ "crossing": "north-fery" }'))).toMatchInlineSnapshot(
      `"data/claims/first.json:41:33 unknown-id: expected a member of crossing; found "north-fery". Did you mean "north-ferry"?"`,
    );
  });

  test('a member unlike any other is to be added', () => {
    expect(check(north('{ "crossing": "rope-bridge" }'))).toMatchInlineSnapshot(
      `"data/claims/first.json:41:33 unknown-id: expected a member of crossing; found "rope-bridge". Add it to data/dimensions/crossing.json, or name another."`,
    );
  });
});
