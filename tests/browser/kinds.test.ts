import { expect, inject, test } from 'vitest';
import { chartKinds } from '../../src/model/figure.ts';
import { groupPages, listPageKinds, listPages, listRoutes } from '../support/pageKinds.ts';

const folder = inject('folder');
const groups = groupPages(folder);
const kinds = listPageKinds(folder);

test('every route of the site has a page among the kinds that are tested', () => {
  const untested = listRoutes().filter(
    ({ file }) => ![...groups.keys()].some((kind) => kind.split(' ')[0] === file),
  );
  expect(untested.map(({ file }) => file)).toEqual([]);
  expect(kinds).toHaveLength(groups.size);
});

test('every page of the site belongs to a route, and so to a kind', () => {
  expect(groups.get('no route') ?? []).toEqual([]);
  expect([...groups.values()].flat().toSorted()).toEqual(listPages(folder).toSorted());
});

test('pages of one route that hold other things are kinds of their own', () => {
  const figures = chartKinds.map((kind) => `figures/[id]/index.astro ${kind}`);
  const values = ['number', 'date', 'choice', 'statement'].map((v) => `measures/[id].astro ${v}`);
  const filters = ['origin', 'relation', 'topic'].map(
    (by) => `disagreements/[by]/[id].astro ${by}`,
  );
  const lists = ['first', 'further'].map((part) => `explore/[...page].astro ${part}`);
  expect([...groups.keys()]).toEqual(
    expect.arrayContaining([...figures, ...values, ...filters, ...lists]),
  );
  expect(kinds).toEqual(expect.arrayContaining(['', '404.html', 'explore/', 'search/']));
});
