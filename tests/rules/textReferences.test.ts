import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const meaning = (to: string) => replace(files.rows, 'Nobody counts', `${to} Nobody counts`);

describe('a reference in a text', () => {
  test('leads to a claim, and the nearest is named', () => {
    expect(check(meaning('{claim:bridge-opening.post-0303}'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected the id of one of the claims; found "bridge-opening.post-0303". Did you mean "bridge-opening.post-0302"?"`,
    );
  });

  test('of a time leads to a claim', () => {
    expect(check(meaning('{when:bridge.post}'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected the id of one of the claims; found "bridge.post". Name another, or add it."`,
    );
  });

  test('leads to a reading', () => {
    expect(check(meaning('{reading:first-days}'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected the id of one of the readings; found "first-days". Did you mean "first-day"?"`,
    );
  });

  test('leads to a reading that makes a choice', () => {
    const open = replace(
      files.readings,
      `"claims": ["passengers.post-0302"],
        "relation": "different-scope",
        "text": "The newspaper counts {claim:passengers.post-0302}, crews among them."
      }
    ],
    "choice": "passengers.office-report.2026-03-01"`,
      `"claims": ["passengers.office-report.2026-03-01", "passengers.post-0302"],
        "relation": "contradiction",
        "text": "Both counted."
      }
    ],
    "choice": null`,
    );
    expect(check(open, meaning('{reading:first-day}'))).toMatchInlineSnapshot(
      `
      "content/pages/index.mdx:6:18 contested-value: expected a sentence that names who says so, River Office; found "passengers.office-report.2026-03-01", a value in an open disagreement, without its origin. Write "River Office says <Value claim="passengers.office-report.2026-03-01" />", or <Range measure="passengers" at="2026-03-01" />.
      data/figures/boats.json:6:15 reading-without-choice: expected a reading that makes a choice; found "first-day", in which no position is taken. Use {range:…} instead."
    `,
    );
  });

  test('leads to a range', () => {
    expect(check(meaning('{range:passengrs@2026-03-01}'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 unknown-id: expected the id of one of the measures; found "passengrs". Did you mean "passengers"?"`,
    );
  });

  test('is told at its own column behind escapes', () => {
    expect(check(meaning('\\"A\\" \\u2013 \\\\ {claim:a.b}'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:31 unknown-id: expected the id of one of the claims; found "a.b". Name another, or add it."`,
    );
  });

  test('is found in every text: notes, remarks, readings and figures', () => {
    const edits = [
      replace(
        files.claims,
        'The report counts {claim:boats.office-report.north-ferry}',
        '{claim:a.b}',
      ),
      replace(
        files.claims,
        '"locator": { "phrase": "opened last November" }',
        '"locator": { "phrase": "opened last November" },\n    "annotations": [{ "text": "See {claim:a.b}.", "sources": ["post-0302"] }]',
      ),
      replace(files.readings, '{claim:passengers.post-0302}', '{claim:a.b}'),
      replace(files.rows, 'The north', '{claim:a.b}'),
      replace(files.rows, 'Boats at', '{claim:a.b}'),
      replace(files.rows, 'Each row', '{claim:a.b}'),
      replace(files.rows, 'Nobody counts', '{claim:a.b}'),
    ];
    const places = check(...edits)
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(places).toMatchInlineSnapshot(`
      [
        "data/claims/first.json:45:14",
        "data/claims/first.json:68:36",
        "data/figures/boats.json:3:16",
        "data/figures/boats.json:4:16",
        "data/figures/boats.json:5:17",
        "data/figures/boats.json:6:15",
        "data/readings/first.json:11:39",
      ]
    `);
  });
});
