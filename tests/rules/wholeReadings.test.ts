import { describe, expect, test } from 'vitest';
import { addClaim, check, files, nameSpeaker, replace, write } from '../support/dossierCopy.ts';

const claims = (to: string) =>
  replace(files.readings, '["passengers.office-report.2026-03-01", "passengers.post-0302"]', to);
const part = '"claims": ["passengers.post-0302"],\n        "relation"';

describe('a reading', () => {
  test('speaks of claims of its cell', () => {
    const edits = [
      claims(
        '["passengers.office-report.2026-03-01", "passengers.post-0302", "boats.post-0302.south-ferry"]',
      ),
      replace(files.readings, part, part.replace(']', ', "boats.post-0302.south-ferry"]')),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:79 reading: expected a claim of the cell passengers; found "boats.post-0302.south-ferry", of boats crossing=south-ferry. Take it out, or say "found": "by-hand" for claims across cells."`,
    );
  });

  test('may join cells by hand', () => {
    const byHand = write(
      'data/readings/second.json',
      JSON.stringify([
        {
          id: 'boats-and-days',
          found: 'by-hand',
          measure: 'passengers',
          dimensions: {},
          claims: ['passengers.post-0302', 'boats.post-0302.south-ferry'],
          parts: [
            {
              claims: ['boats.post-0302.south-ferry'],
              relation: 'contradiction',
              text: 'So few boats cannot carry so many.',
            },
          ],
          choice: 'passengers.post-0302',
        },
      ]),
    );
    expect(check(byHand)).toBe('');
  });

  test('by hand names the cell of one of its claims', () => {
    const of = (own: object, ...more: string[]) =>
      write(
        'data/readings/second.json',
        JSON.stringify([
          {
            id: 'boats-and-days',
            found: 'by-hand',
            claims: ['passengers.post-0302', 'boats.post-0302.south-ferry', ...more],
            parts: [
              {
                claims: ['boats.post-0302.south-ferry', ...more],
                relation: 'contradiction',
                text: 'So few boats cannot carry so many.',
              },
            ],
            choice: 'passengers.post-0302',
            ...own,
          },
        ]),
      );
    const south = { measure: 'boats', dimensions: { crossing: 'south-ferry' } };
    const north = { measure: 'boats', dimensions: { crossing: 'north-ferry' } };
    expect(check(of(south))).toBe('');
    expect(check(of(north))).toMatchInlineSnapshot(
      `"data/readings/second.json:1:273 reading: expected the cell of one of its claims, such as passengers; found boats crossing=north-ferry. Name the measure and the members of the claim that matters most."`,
    );
    expect(check(of({ measure: 'bridge-owner', dimensions: {} }))).toMatchInlineSnapshot(
      `"data/readings/second.json:1:273 reading: expected the cell of one of its claims, such as passengers; found bridge-owner. Name the measure and the members of the claim that matters most."`,
    );
    expect(check(of({ measure: 'boat', dimensions: {} }))).toMatch(/^\S+ unknown-id: [^\n]*$/);
    expect(check(of(north, 'passengers.post-0303'))).not.toMatch(/ reading: /);
  });

  test('names the cell of its claims; a wrong one is told once', () => {
    const edit = replace(files.readings, '"measure": "passengers"', '"measure": "boats"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:4:16 reading: expected the cell of its claims, passengers; found boats. Name the measure and the members of the claims."`,
    );
  });

  test('names the members of its claims', () => {
    const edit = replace(
      files.readings,
      '"dimensions": {}',
      '"dimensions": { "crossing": "north-ferry" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:5:19 reading: expected the cell of its claims, passengers; found passengers crossing=north-ferry. Name the measure and the members of the claims."`,
    );
  });

  test('chooses among its own claims', () => {
    const edit = replace(
      files.readings,
      '"choice": "passengers.office-report.2026-03-01"',
      '"choice": "passengers.office-report.2026-03-05"',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:14:15 reading: expected one of the claims of this reading; found "passengers.office-report.2026-03-05". List it under "claims", or take it out here."`,
    );
  });

  test('has parts for its own claims only', () => {
    const edit = replace(
      files.readings,
      part,
      part.replace(']', ', "passengers.office-report.2026-03-05"]'),
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:9:44 reading: expected one of the claims of this reading; found "passengers.office-report.2026-03-05". List it under "claims", or take it out here."`,
    );
  });

  test('has a part for each claim where no position is taken', () => {
    const edit = replace(
      files.readings,
      '"choice": "passengers.office-report.2026-03-01"',
      '"choice": null',
    );
    expect(check(nameSpeaker, edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:16 reading: expected a part that says how this claim relates to what it differs from; found "passengers.office-report.2026-03-01" in no part. Add it to a part with a relation and a text, or make it the choice."`,
    );
  });

  test('needs no part for a claim that agrees with the choice', () => {
    const added = addClaim({ value: 420, qualifier: 'at-most' });
    const named = claims(
      '["passengers.office-report.2026-03-01", "passengers.post-0302", "passengers.post-0302.2026-03-01"]',
    );
    expect(check(added, named)).toBe('');
  });

  test('needs a part for a claim that agrees with another part and not with the choice', () => {
    const added = addClaim({ value: 460, qualifier: 'exact' });
    const named = claims(
      '["passengers.office-report.2026-03-01", "passengers.post-0302", "passengers.post-0302.2026-03-01"]',
    );
    expect(check(added, named)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:79 reading: expected a part that says how this claim relates to what it differs from; found "passengers.post-0302.2026-03-01" in no part. Add it to a part with a relation and a text, or make it the choice."`,
    );
  });

  test('has no part on the choice itself', () => {
    const edit = replace(
      files.readings,
      '"choice": "passengers.office-report.2026-03-01"',
      '"choice": "passengers.post-0302"',
    );
    const both = replace(
      files.readings,
      part,
      part.replace('["', '["passengers.office-report.2026-03-01", "'),
    );
    expect(check(edit, both)).toMatchInlineSnapshot(
      `"data/readings/first.json:9:19 reading: expected a part on claims that differ from the choice; found the choice itself, "passengers.post-0302". Take it out of the part, or choose another claim."`,
    );
  });

  test('has a rule only where it has a choice', () => {
    const rule = '"rule": "most-exact"';
    const choice = '"choice": "passengers.office-report.2026-03-01"';
    expect(check(replace(files.readings, choice, `${choice}, ${rule}`))).toBe('');
    const all = replace(
      files.readings,
      part,
      part.replace('["', '["passengers.office-report.2026-03-01", "'),
    );
    const none = (more: string) => replace(files.readings, choice, `"choice": null${more}`);
    expect(check(nameSpeaker, all, none(''))).toBe('');
    expect(check(nameSpeaker, all, none(`, ${rule}`))).toMatchInlineSnapshot(
      `"data/readings/first.json:14:29 reading: expected no rule where no position is taken; found "most-exact". Take it out, or make a choice."`,
    );
  });

  test('names a claim that is misspelt without further findings', () => {
    const edit = claims('["passengers.office-report.2026-03-01", "passengers.post-0303"]');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:6:55 unknown-id: expected the id of one of the claims; found "passengers.post-0303". Did you mean "passengers.post-0302"?"`,
    );
  });

  test('is not blamed for a claim whose own members are wrong', () => {
    const edit = replace(
      files.claims,
      '"value": 500,\n    "qualifier": "about",\n    "asOf": "2026-03-01",\n    "dimensions": {}',
      '"value": 500,\n    "qualifier": "about",\n    "asOf": "2026-03-01",\n    "dimensions": { "crossing": "north-ferry" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:30:33 dimension-not-allowed: expected no dimension; found "crossing". Take it out, or allow it in the measure "passengers"."`,
    );
  });

  test('has each claim in one part', () => {
    const edit = replace(
      files.readings,
      'crews among them."\n      }',
      'crews among them."\n      },\n      { "claims": ["passengers.post-0302"], "relation": "rounding", "text": "Round." }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/readings/first.json:13:20 reading: expected a claim in one part of a reading; found "passengers.post-0302" again, first in part 1. Keep it in the part whose relation it has."`,
    );
  });
});
