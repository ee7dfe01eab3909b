import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const from = (phrase: string, id: string) =>
  replace(
    files.claims,
    `"locator": { "phrase": "${phrase}" }`,
    `"locator": { "phrase": "${phrase}" },\n    "derivedFrom": ["${id}"]`,
  );
const [opening, owner] = ['bridge-opening.post-0302', 'bridge-owner.office-report'];

describe('what a claim is derived from', () => {
  test('is another claim', () => {
    expect(check(from('opened last November', opening))).toMatchInlineSnapshot(
      `"data/claims/first.json:68:20 derivation-circle: expected a chain of "derivedFrom" that ends; found one that leads back to its claim. Keep only the link to what was said first."`,
    );
  });

  test('does not lead back to it; a circle is told once', () => {
    const edits = [from('opened last November', owner), from('the bridge of the county', opening)];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/claims/first.json:68:20 derivation-circle: expected a chain of "derivedFrom" that ends; found one that leads back to its claim by way of bridge-owner.office-report. Keep only the link to what was said first."`,
    );
  });

  test('may be a chain that ends', () => {
    const edits = [from('opened last November', owner), from('one or two boats', opening)];
    expect(check(...edits)).toBe('');
  });

  test('may lead into a circle without being in it', () => {
    const edits = [from('one or two boats', opening), from('opened last November', opening)];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/claims/first.json:69:20 derivation-circle: expected a chain of "derivedFrom" that ends; found one that leads back to its claim. Keep only the link to what was said first."`,
    );
  });
});
