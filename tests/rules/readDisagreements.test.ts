import { describe, expect, test } from 'vitest';
import { runScript } from '../support/build.ts';
import {
  addClaim,
  check,
  copyDossier,
  files,
  nameSpeaker,
  replace,
  write,
} from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const two = '"claims": ["passengers.office-report.2026-03-01", "passengers.post-0302"]';
const added = 'passengers.post-0302.2026-03-01';
const withAdded = replace(files.readings, two, two.replace(']', `, "${added}"]`));
const partWithAdded = replace(
  files.readings,
  '"claims": ["passengers.post-0302"],\n        "relation"',
  `"claims": ["passengers.post-0302", "${added}"],\n        "relation"`,
);

/** Boats of the northern ferry by the newspaper: the report counts three. */
const northBoats = addClaim({
  id: 'boats.post-0302.north-ferry',
  measure: 'boats',
  value: 4,
  asOf: null,
  dimensions: { crossing: 'north-ferry' },
});

function addReading(own: object): Edit {
  const reading = { id: 'second', measure: 'passengers', dimensions: {}, parts: [], ...own };
  return write('data/readings/second.json', `[\n  ${JSON.stringify(reading)}\n]\n`);
}

const part = (...claims: string[]) => ({ claims, relation: 'rounding', text: 'One is rounded.' });

describe('a disagreement', () => {
  test('that is read makes no finding', () => {
    expect(check()).toBe('');
  });

  test('that nobody has read names its members', () => {
    expect(check(northBoats)).toMatchInlineSnapshot(
      `"data/claims/boats.post-0302.north-ferry.json:2:65 disagreement: expected a reading of what cannot all be right in boats crossing=north-ferry; found none for "boats.post-0302.north-ferry" (data/claims/boats.post-0302.north-ferry.json:2:65), "boats.office-report.north-ferry" (data/claims/first.json:38:14). Add one to data/readings/ with "claims": ["boats.post-0302.north-ferry","boats.office-report.north-ferry"]."`,
    );
  });

  test('is not told where the reading that may answer it is refused for another reason', () => {
    const edit = replace(files.readings, '"different-scope"', '"odd"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:10:21 wrong-value: expected one of different-date, different-scope, different-definition, rounding, revised, copy-error, translation-error, contradiction; found "odd". Choose one of them."`,
    );
  });

  test('is not told where the file of its reading cannot be read', () => {
    const edit = replace(files.readings, '"id": "first-day",', '"id": "first-day"');
    expect(check(edit)).toMatch(/^data\/readings\/first\.json:\S+ json-syntax: [^\n]*$/);
  });
});

describe('a claim that joins a disagreement', () => {
  test('by contradicting the choice of its reading is told once, with both places', () => {
    const findings = check(addClaim({ value: 460 }));
    expect(findings).toMatchInlineSnapshot(
      `"data/readings/first.json:6:15 reading: expected just the claims that disagree in "first-day"; found "passengers.post-0302.2026-03-01" (data/claims/passengers.post-0302.2026-03-01.json:2:74) in conflict too. Look again at the choice and the parts, then name ["passengers.office-report.2026-03-01","passengers.post-0302","passengers.post-0302.2026-03-01"]."`,
    );
    expect(findings.split('\n')).toHaveLength(1);
  });

  test('by contradicting another claim than the choice is told too', () => {
    expect(check(addClaim({ value: 420, qualifier: 'at-most' }))).toMatchInlineSnapshot(
      `"data/readings/first.json:6:15 reading: expected just the claims that disagree in "first-day"; found "passengers.post-0302.2026-03-01" (data/claims/passengers.post-0302.2026-03-01.json:2:74) in conflict too. Look again at the choice and the parts, then name ["passengers.office-report.2026-03-01","passengers.post-0302","passengers.post-0302.2026-03-01"]."`,
    );
  });

  test('ends the command check with 1, which prints both places', async () => {
    const dir = copyDossier(addClaim({ value: 460 }));
    const { code, stdout } = await runScript('check', ['--dossier', dir]);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "data/readings/first.json:6:15 error reading
        expected just the claims that disagree in "first-day"
        found "passengers.post-0302.2026-03-01" (data/claims/passengers.post-0302.2026-03-01.json:2:74) in conflict too
        Look again at the choice and the parts, then name ["passengers.office-report.2026-03-01","passengers.post-0302","passengers.post-0302.2026-03-01"].
      "
    `);
  });

  test('makes no finding once the reading names and explains it', () => {
    expect(check(addClaim({ value: 460 }), withAdded, partWithAdded)).toBe('');
  });
});

describe('a claim that is no part of a disagreement', () => {
  test('because it agrees with all makes no finding', () => {
    expect(check(addClaim({ value: 300, qualifier: 'at-least' }))).toBe('');
  });

  test('because it is of another day makes no finding', () => {
    const id = 'passengers.post-0302.2026-03-02';
    expect(check(addClaim({ id, value: 560, asOf: '2026-03-02' }))).toBe('');
  });

  test('because it has left the reading is told with its place', () => {
    const left = addClaim({ value: 300, qualifier: 'at-least' });
    expect(check(left, withAdded, partWithAdded)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:15 reading: expected just the claims that disagree in "first-day"; found "passengers.post-0302.2026-03-01" (data/claims/passengers.post-0302.2026-03-01.json:2:74) no longer in conflict. Look again at the choice and the parts, then name ["passengers.office-report.2026-03-01","passengers.post-0302"]."`,
    );
  });
});

describe('a reading', () => {
  test('that matches no disagreement any more is told with the places of its claims', () => {
    expect(check(replace(files.claims, '"value": 500,', '"value": 420,'))).toMatchInlineSnapshot(
      `"data/readings/first.json:6:15 reading: expected claims of which some cannot both be right; found none of "passengers.office-report.2026-03-01" (data/claims/first.json:5:14), "passengers.post-0302" (data/claims/first.json:27:14) in conflict. Take the reading out, or say "found": "by-hand" where statements differ."`,
    );
  });

  test('that never matched one is told', () => {
    const claims = ['passengers.office-report.2026-03-05', 'passengers.post-0302.2026-03-02'];
    const edits = [
      addClaim({ id: 'passengers.post-0302.2026-03-02', value: 560, asOf: '2026-03-02' }),
      addReading({ claims, parts: [part(...claims)], choice: null }),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/readings/second.json:2:208 reading: expected claims of which some cannot both be right; found none of "passengers.office-report.2026-03-05" (data/claims/first.json:16:14), "passengers.post-0302.2026-03-02" (data/claims/passengers.post-0302.2026-03-02.json:2:74) in conflict. Take the reading out, or say "found": "by-hand" where statements differ."`,
    );
  });

  test('that answers what another answers already is told with the place of the first', () => {
    const second = addReading({
      claims: ['passengers.office-report.2026-03-01', 'passengers.post-0302'],
      parts: [part('passengers.post-0302')],
      choice: 'passengers.office-report.2026-03-01',
    });
    expect(check(second)).toMatchInlineSnapshot(
      `"data/readings/second.json:2:159 reading: expected one reading of a disagreement; found another, after "first-day" at data/readings/first.json:2:3. Join the two."`,
    );
  });

  test('that joins two disagreements is told to be two', () => {
    const later = ['passengers.post-0302.2026-03-05', 'passengers.office-report.2026-03-05'];
    const edits = [
      addClaim({ id: 'passengers.post-0302.2026-03-05', value: 600, asOf: '2026-03-05' }),
      replace(
        files.readings,
        two,
        two.replace(']', `, ${later.map((id) => `"${id}"`).join(', ')}]`),
      ),
      replace(
        files.readings,
        '"claims": ["passengers.post-0302"],\n        "relation"',
        `"claims": ["passengers.post-0302", ${later.map((id) => `"${id}"`).join(', ')}],\n        "relation"`,
      ),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:15 reading: expected the claims of one disagreement; found those of "passengers.office-report.2026-03-01" (data/claims/first.json:5:14), "passengers.post-0302" (data/claims/first.json:27:14); and of "passengers.office-report.2026-03-05" (data/claims/first.json:16:14), "passengers.post-0302.2026-03-05" (data/claims/passengers.post-0302.2026-03-05.json:2:74). Write a reading for each."`,
    );
  });

  const byHand = (choice: string, other: string) =>
    addReading({ found: 'by-hand', claims: [choice, other], parts: [part(other)], choice });
  const [first, later] = [
    'passengers.office-report.2026-03-01',
    'passengers.office-report.2026-03-05',
  ];

  test('that is found by hand is not asked to match, not even where one of its claims does', () => {
    expect(check(byHand(first, later))).toBe('');
    expect(check(byHand('passengers.post-0302', later))).toBe('');
  });

  test('that is found by hand beside the reading of the same claims is told', () => {
    expect(check(byHand(first, 'passengers.post-0302'))).toMatchInlineSnapshot(
      `"data/readings/second.json:2:158 reading: expected a disagreement that arithmetic does not find; found one that it does, between "passengers.office-report.2026-03-01" (data/claims/first.json:5:14), "passengers.post-0302" (data/claims/first.json:27:14). Tell it in the reading of these claims, and take this one out."`,
    );
  });

  test('that is found by hand does not answer what arithmetic finds', () => {
    const edit = replace(
      files.readings,
      '"id": "first-day",',
      '"id": "first-day",\n    "found": "by-hand",',
    );
    expect(check(nameSpeaker, edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:4:14 reading: expected a disagreement that arithmetic does not find; found one that it does, between "passengers.office-report.2026-03-01" (data/claims/first.json:5:14), "passengers.post-0302" (data/claims/first.json:27:14). Tell it in the reading of these claims, and take this one out."`,
    );
  });
});

describe('what is told elsewhere is not told again of a reading:', () => {
  test('a claim that is refused', () => {
    expect(check(replace(files.claims, '"value": 500,', '"value": true,'))).toMatchInlineSnapshot(
      `"data/claims/first.json:27:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found true. Write it in one of these forms."`,
    );
  });

  test('a claim whose file cannot be read', () => {
    expect(check(replace(files.claims, '"value": 500,', '"value": 500'))).toMatch(
      /^data\/claims\/first\.json:\S+ json-syntax: [^\n]*$/,
    );
  });

  test('an id that no claim has', () => {
    const edit = replace(files.readings, two, two.replace('post-0302', 'post-0303'));
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:55 unknown-id: expected the id of one of the claims; found "passengers.post-0303". Did you mean "passengers.post-0302"?"`,
    );
  });

  test('a claim of another cell', () => {
    const edits = [
      replace(files.readings, two, two.replace(']', ', "boats.post-0302.south-ferry"]')),
      replace(
        files.readings,
        '"claims": ["passengers.post-0302"],\n        "relation"',
        '"claims": ["passengers.post-0302", "boats.post-0302.south-ferry"],\n        "relation"',
      ),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:79 reading: expected a claim of the cell passengers; found "boats.post-0302.south-ferry", of boats crossing=south-ferry. Take it out, or say "found": "by-hand" for claims across cells."`,
    );
  });

  test('a claim of a measure that is not known', () => {
    const edit = replace(
      files.claims,
      '"measure": "passengers",\n    "value": 500',
      '"measure": "passengrs",\n    "value": 500',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:26:16 unknown-id: expected the id of one of the measures; found "passengrs". Did you mean "passengers"?"`,
    );
  });

  /** A second opening of the bridge, which the small dossier dates to November, and its reading. */
  const openings = [
    addClaim({
      id: 'bridge-opening.office-report',
      measure: 'bridge-opening',
      value: '2025-12',
      asOf: null,
      source: 'office-report',
      origin: 'river-office',
    }),
    addReading({
      measure: 'bridge-opening',
      claims: ['bridge-opening.post-0302', 'bridge-opening.office-report'],
      parts: [part('bridge-opening.post-0302')],
      choice: 'bridge-opening.office-report',
    }),
  ];

  test('a date that is impossible', () => {
    expect(check(...openings)).toBe('');
    const edit = replace(files.claims, '"2025-11"', '"last November"');
    expect(check(...openings, edit)).toMatch(
      /^data\/claims\/first\.json:61:14 value-kind: [^\n]*$/,
    );
  });

  test('an option that its measure does not have', () => {
    const owner = { measure: 'bridge-owner', value: 'county', asOf: null };
    const edits = [
      addClaim({ ...owner, id: 'bridge-owner.post-0302', qualifier: undefined }),
      replace(files.claims, '"value": "county",', '"value": "count",'),
    ];
    expect(check(...edits)).toMatch(/^data\/claims\/first\.json:72:14 unknown-id: [^\n]*$/);
  });

  test('an event that is not named', () => {
    const edits = [
      ...openings,
      write('data/events.json', '[{ "id": "fair", "label": "The fair" }]'),
      addClaim({
        id: 'bridge-opening.office-report',
        measure: 'bridge-opening',
        value: '2025-12',
        asOf: null,
        source: 'office-report',
        origin: 'river-office',
        event: 'fair',
      }),
      replace(
        files.measures,
        '"kind": "date",\n    "time": "fixed"',
        '"kind": "date",\n    "time": "event"',
      ),
    ];
    expect(check(...edits)).toMatch(/^data\/claims\/first\.json:58:3 claim-time: [^\n]*$/);
  });
});
