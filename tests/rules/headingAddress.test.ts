import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takenIds } from '../../src/rules/headingAddress.ts';
import { root } from '../support/build.ts';
import { check, files, replace } from '../support/dossierCopy.ts';

const headed = (words: string): string =>
  check(replace(files.page, 'The bridge was opened', `## ${words}\n\nThe bridge was opened`));

test('a heading has no address that the page gives to something else', () => {
  expect(headed('Notes')).toMatchInlineSnapshot(
    `"content/pages/crossings.mdx:9:1 heading-address: expected a heading whose address no other part of the page has; found #notes. Word the heading otherwise: with one more word it has an address of its own."`,
  );
  expect(headed('What this site *is not*!')).toBe('');
  expect(headed('Is not')).toContain('#is-not');
  expect(headed('Note 3')).toContain('#note-3');
  expect(headed('Figure of the bridge')).toContain('#figure-of-the-bridge');
});

test('an address with one word more is its own', () => {
  expect(headed('Notes on boats')).toBe('');
});

/** Components of pages that hold no prose of editors. */
const withoutProse =
  /\/(?:Audit|Check|Columns|Disagreements?|Explore\w+|FigureDispute|Filters|History|Titles)\.astro$/;

test('every name that stands in the frame and in what goes with prose is known', () => {
  const rooms = ['layouts/*.astro', 'components/*.astro', 'pages/{about,accessibility}.astro'];
  const written = rooms
    .flatMap((room) => globSync(join(root, 'src', room)))
    .filter((file) => !withoutProse.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid(?:="|: ')([a-z-]+)["']/g)])
    .flatMap(([, id]) => id ?? []);
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((id) => !takenIds.has(id))).toEqual([]);
});
