import { describe, expect, test } from 'vitest';
import { check, files, replace, write } from '../support/dossierCopy.ts';

describe('the id of a record', () => {
  test('has small letters, digits and hyphens', () => {
    const edit = replace(files.origins, '"id": "alder-post"', '"id": "Alder Post"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:3:11 wrong-value: expected an id of small letters, digits and hyphens, such as "first-batch"; found "Alder Post". Write it in this form; schemas/ says what it means."`,
    );
  });

  test('is no key of every object', () => {
    const member = replace(
      files.claims,
      '"crossing": "north-ferry"',
      '"constructor": "north-ferry"',
    );
    expect(check(member)).toMatchInlineSnapshot(
      `"data/claims/first.json:41:21 wrong-key: expected an id other than "constructor", a key of every object; found "constructor". Mend the key."`,
    );
  });

  test('is used once in a file, and both places are told', () => {
    const edit = replace(
      files.origins,
      '"speaker": "outlet" }',
      '"speaker": "outlet" },\n  { "id": "alder-post", "label": "Post", "group": "press", "speaker": "outlet" }',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/origins.json:4:11 duplicate-id: expected an id that no other record has; found "alder-post" again, first at data/origins.json:3:11. Give one of the two another id, or merge them if they are the same."`,
    );
  });

  test('is used once across files, and both places are told', () => {
    const copy =
      '[\n  {\n    "id": "boats",\n    "label": "Boats",\n    "definition": "Boats again.",\n    "kind": "date",\n    "time": "fixed"\n  }\n]\n';
    expect(check(write('data/measures/second.json', copy))).toMatchInlineSnapshot(
      `"data/measures/second.json:3:11 duplicate-id: expected an id that no other record has; found "boats" again, first at data/measures/first.json:12:11. Give one of the two another id, or merge them if they are the same."`,
    );
  });
});
