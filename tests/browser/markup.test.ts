import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readElements } from '../support/html.ts';
import type { PageElement } from '../support/html.ts';
import { fileOf, listPages } from '../support/pageKinds.ts';

const folder = inject('folder');
const pages = listPages(folder);
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title ends with the name of the dossier, which tells tabs of two sites apart; a limit of 70 letters is a guess at what search pages show.
    'long-title': 'off',
    // Ids of claims have dots in them, which HTML allows; they are addresses that never change.
    'valid-id': ['error', { relaxed: true }],
    // A table that may scroll is a div with a role, so that it is a landmark only where it has a name.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

test('every page of the site is valid HTML', async () => {
  expect(pages.length).toBeGreaterThan(700);
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(folder, fileOf(page)));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      faults.push(`${fileOf(page)}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
}, 300_000);

/** Returns what is wrong with the order of headings, from the first to the last. */
function faultsOfHeadings(elements: readonly PageElement[]): string[] {
  const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
  const firsts = levels.filter((level) => level === 1).length;
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(firsts === 1 ? [] : [`${firsts} first headings`]),
    ...skipped.map((level) => `a heading of level ${level} after a gap`),
  ];
}

/** Returns what is wrong with the parts of a page that a reader may jump between; a figure that is embedded has only one. */
function faultsOfLandmarks(elements: readonly PageElement[], isEmbedded: boolean): string[] {
  const names = elements.map(({ name }) => name);
  const mains = names.filter((name) => name === 'main').length;
  const faults = mains === 1 ? [] : [`${mains} main parts`];
  if (isEmbedded) return faults;
  const [header, nav, main] = ['header', 'nav', 'main'].map((name) => names.indexOf(name));
  const places = [header, nav, main, names.lastIndexOf('footer')].map(Number);
  const isOrdered = places.every((place, index) => place > (places[index - 1] ?? -1));
  const unnamed = elements.filter(
    ({ name, attributes }) =>
      name === 'nav' && !attributes['aria-label'] && !attributes['aria-labelledby'],
  );
  return [
    ...faults,
    ...(isOrdered ? [] : [`header, nav, main and footer stand at ${places.join(', ')}`]),
    ...unnamed.map(() => 'a nav without a name'),
  ];
}

test('every page has one main part and one first heading, skips no level and has its landmarks in order', () => {
  const faults = pages.flatMap((page) => {
    const elements = readElements(join(folder, fileOf(page)));
    const isEmbedded = page.startsWith('embed/');
    return [...faultsOfHeadings(elements), ...faultsOfLandmarks(elements, isEmbedded)].map(
      (fault) => `${page}: ${fault}`,
    );
  });
  expect(faults).toEqual([]);
}, 120_000);

test('the checks see a heading too many, a level left out, and landmarks in the wrong order', () => {
  const page = (names: string): PageElement[] =>
    names.split(' ').map((name) => ({ name, attributes: {}, text: '' }));
  const found = (names: string): string[] => [
    ...faultsOfHeadings(page(names)),
    ...faultsOfLandmarks(page(names), false),
  ];
  expect(found('main header nav h1 h3 h1 footer')).toMatchInlineSnapshot(`
    [
      "2 first headings",
      "a heading of level 3 after a gap",
      "header, nav, main and footer stand at 1, 2, 0, 6",
      "a nav without a name",
    ]
  `);
});
