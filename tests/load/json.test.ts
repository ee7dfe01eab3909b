import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';

const last = '"locator": { "phrase": "the bridge of the county" }\n  }';

/** Cuts a file off before a text that stands in it once. */
function cutBefore(file: string, text: string): Edit {
  return (dir) => {
    const [before = '', after] = readFileSync(join(dir, file), 'utf8').split(text);
    expect(after).toBeDefined();
    writeFileSync(join(dir, file), before);
  };
}

describe('a data file in broken JSON is told once, where it breaks, when it', () => {
  test('lacks a comma', () => {
    expect(check(replace(files.claims, '"value": 400,', '"value": 400'))).toMatchInlineSnapshot(
      `"data/claims/first.json:6:5 json-syntax: expected well-formed JSON; found "qualifier" (comma expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has a comma after the last entry', () => {
    expect(check(replace(files.claims, last, `${last},`))).toMatchInlineSnapshot(
      `"data/claims/first.json:79:1 json-syntax: expected well-formed JSON; found "]" (value expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has a comma after the last key', () => {
    const edit = replace(files.origins, '"speaker": "named" }', '"speaker": "named", }');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:2:92 json-syntax: expected well-formed JSON; found "}" (property name expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has a comment', () => {
    expect(check(replace(files.origins, '[\n', '[ // who speaks\n'))).toMatchInlineSnapshot(
      `"data/origins.json:1:3 json-syntax: expected well-formed JSON; found "// who speaks" (invalid comment token). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('lacks a quote', () => {
    const edit = replace(files.claims, '"phrase": "some 500 people"', '"phrase": "some 500 people');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:33:47 json-syntax: expected well-formed JSON; found "section" (invalid symbol). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has single quotes', () => {
    expect(check(replace(files.claims, '"value": 400', "'value': 400"))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:5 json-syntax: expected well-formed JSON; found "'value'" (invalid symbol). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has a key without quotes', () => {
    expect(check(replace(files.claims, '"value": 400', 'value: 400'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:5 json-syntax: expected well-formed JSON; found "value" (invalid symbol). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has a space that JSON does not know', () => {
    expect(check(replace(files.claims, '"value": 400', '"value":\u00a0400'))).toMatchInlineSnapshot(
      `"data/claims/first.json:5:13 json-syntax: expected well-formed JSON; found U+00A0 (invalid symbol). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('has a tab inside a string', () => {
    const edit = replace(files.origins, 'River Office', 'River\tOffice');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:2:36 json-syntax: expected well-formed JSON; found "River<U+0009>Office" (invalid character). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('ends in the middle', () => {
    expect(
      check(cutBefore(files.claims, '    "locator": { "phrase": "the br')),
    ).toMatchInlineSnapshot(
      `"data/claims/first.json:77:1 json-syntax: expected well-formed JSON; found the end of the file (property name expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('closes its list in the middle', () => {
    const edit = replace(
      files.claims,
      '"phrase": "one or two boats" }\n  },',
      '"phrase": "one or two boats" }\n  }],',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:57:5 json-syntax: expected well-formed JSON; found "," (end of file expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('is empty', () => {
    expect(check(write(files.claims, ''))).toMatchInlineSnapshot(
      `"data/claims/first.json:1:1 json-syntax: expected well-formed JSON; found the end of the file (value expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
    expect(check(write(files.steps, ''))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:1:1 json-syntax: expected well-formed JSON; found the end of the file (value expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
    expect(check(write(files.settings, ''))).toMatchInlineSnapshot(
      `"data/dossier.json:1:1 json-syntax: expected well-formed JSON; found the end of the file (value expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });

  test('nests brackets without end, closed or not', () => {
    expect(check(write(files.claims, '['.repeat(10_000)))).toMatchInlineSnapshot(
      `"data/claims/first.json:1:101 deep-nesting: expected at most 100 brackets inside each other; found one more. Look for brackets that are never closed."`,
    );
    const closed = '['.repeat(10_000) + ']'.repeat(10_000);
    expect(check(write(files.steps, closed))).toMatchInlineSnapshot(
      `"data/figures/passengers.json:1:101 deep-nesting: expected at most 100 brackets inside each other; found one more. Look for brackets that are never closed."`,
    );
    const objects = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
    expect(check(write(files.settings, objects))).toMatchInlineSnapshot(
      `"data/dossier.json:1:501 deep-nesting: expected at most 100 brackets inside each other; found one more. Look for brackets that are never closed."`,
    );
  });
});

describe('a data file in broken JSON', () => {
  test('has each of its faults told in one run', () => {
    const edits = [
      replace(files.claims, '"value": 400,', '"value": 400'),
      replace(files.claims, last, `${last},`),
      replace(files.claims, '"value": 3,', '"value": true,'),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(`
      "data/claims/first.json:6:5 json-syntax: expected well-formed JSON; found "qualifier" (comma expected). Look for a missing or spare comma, quote or bracket here or just before.
      data/claims/first.json:38:14 wrong-type: expected one of: a number; an object in { }; text in quotes; a list in [ ]; found true. Write it in one of these forms.
      data/claims/first.json:79:1 json-syntax: expected well-formed JSON; found "]" (value expected). Look for a missing or spare comma, quote or bracket here or just before."
    `);
  });

  test('may hold brackets in its texts', () => {
    const edit = replace(files.rows, 'Nobody', `${'['.repeat(200)} Nobody`);
    expect(check(edit)).toBe('');
  });

  test('has the same places where lines end as on Windows', () => {
    const edit: Edit = (dir) => {
      const text = readFileSync(join(dir, files.claims), 'utf8').replaceAll('\n', '\r\n');
      writeFileSync(join(dir, files.claims), text);
    };
    expect(check(edit)).toBe('');
    expect(
      check(replace(files.claims, '"value": 3,', '"value": "3",'), edit),
    ).toMatchInlineSnapshot(
      `"data/claims/first.json:38:14 value-kind: expected a number or {"low", "high"}, as "boats" is a count; found "3". Take the quotes off: a number is not text."`,
    );
    expect(check(replace(files.claims, '"value": 3,', '"value": 3'), edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:39:5 json-syntax: expected well-formed JSON; found "qualifier" (comma expected). Look for a missing or spare comma, quote or bracket here or just before."`,
    );
  });
});

describe('the keys of an object', () => {
  test('stand once each, and both places are told', () => {
    const edit = replace(files.claims, '"value": 3,', '"value": 3,\n    "value": 4,');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:39:5 json-repeated-key: expected each key once in an object; found "value" again, first at data/claims/first.json:38:5. Keep one of the two."`,
    );
  });

  test('stand once each at any depth', () => {
    const edit = replace(files.claims, '"low": 1, "high": 2', '"low": 1, "high": 2, "low": 0');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:50:37 json-repeated-key: expected each key once in an object; found "low" again, first at data/claims/first.json:50:16. Keep one of the two."`,
    );
  });

  test('are never __proto__, at any depth', () => {
    const top = replace(files.origins, '"speaker": "named"', '"speaker": "named", "__proto__": {}');
    const inner = replace(
      files.claims,
      '{ "crossing": "north-ferry" }',
      '{ "crossing": "north-ferry", "__proto__": "all-ferries" }',
    );
    expect(check(top, inner)).toMatchInlineSnapshot(`
      "data/claims/first.json:41:48 unknown-key: expected a key that records have; found "__proto__". Take the key out.
      data/origins.json:2:92 unknown-key: expected a key that records have; found "__proto__". Take the key out."
    `);
  });

  test('may be words that JavaScript knows, and are unknown like any other', () => {
    const edit = replace(
      files.origins,
      '"speaker": "named"',
      '"speaker": "named", "constructor": 1',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:2:92 unknown-key: expected one of the keys id, label, group, speaker, names, note; found "constructor". Take the key out, or see schemas/ for what may stand here."`,
    );
  });
});
