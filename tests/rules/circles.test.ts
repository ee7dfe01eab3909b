import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const from = (phrase: string, id: string) =>
  replace(
    files.claims,
    `"locator": { "phrase": "${phrase}" }`,
    `"locator": { "phrase": "${phrase}" },\n    "derivedFrom": ["${id}"]`,
  );
const [opening, owner] = ['bridge-opening.post-0302', 'bridge-owner.office-report'];

describe('the member of which another is a part', () => {
  test('is no part of it in turn', () => {
    const edit = replace(
      files.dimension,
      '"label": "All ferries"',
      '"label": "All ferries", "parent": "south-ferry"',
    );
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/dimensions/crossing.json:6:62 circle: expected a chain of "parent" that ends; found one that leads back to "south-ferry" by way of all-ferries. Keep only the link to the larger one."`,
    );
  });
});

describe('the source of a copy', () => {
  const copy = (of: string) =>
    replace(files.sources, '"kind": "news"', `"kind": "news",\n    "copyOf": "${of}"`);

  test('is another source, and no copy of it', () => {
    expect(check(copy('office-report'))).toBe('');
    expect(check(copy('post-0302'))).toMatchInlineSnapshot(
      `"data/sources/first.json:18:15 circle: expected a chain of "copyOf" that ends; found one that leads back to "post-0302". Keep only the link to what was published first."`,
    );
    const back = replace(
      files.sources,
      '"kind": "primary"',
      '"kind": "primary",\n    "copyOf": "post-0302"',
    );
    expect(check(copy('office-report'), back)).toMatchInlineSnapshot(
      `"data/sources/first.json:9:15 circle: expected a chain of "copyOf" that ends; found one that leads back to "office-report" by way of post-0302. Keep only the link to what was published first."`,
    );
  });
});

describe('what a claim is derived from', () => {
  test('is another claim', () => {
    expect(check(from('opened last November', opening))).toMatchInlineSnapshot(
      `"data/claims/first.json:68:20 circle: expected a chain of "derivedFrom" that ends; found one that leads back to "bridge-opening.post-0302". Keep only the link to what was said first."`,
    );
  });

  test('does not lead back to it; a circle is told once', () => {
    const edits = [from('opened last November', owner), from('the bridge of the county', opening)];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/claims/first.json:68:20 circle: expected a chain of "derivedFrom" that ends; found one that leads back to "bridge-opening.post-0302" by way of bridge-owner.office-report. Keep only the link to what was said first."`,
    );
  });

  test('may be a chain that ends', () => {
    const edits = [from('opened last November', owner), from('one or two boats', opening)];
    expect(check(...edits)).toBe('');
  });

  test('may lead into a circle without being in it', () => {
    const edits = [from('one or two boats', opening), from('opened last November', opening)];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/claims/first.json:69:20 circle: expected a chain of "derivedFrom" that ends; found one that leads back to "bridge-opening.post-0302". Keep only the link to what was said first."`,
    );
  });
});
