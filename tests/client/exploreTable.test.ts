import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeRow } from '../../src/client/exploreTable.ts';
import type { ExploreRecord } from '../../src/publish/exploreRecords.ts';

const row: ExploreRecord = {
  id: 'boats.post',
  topic: 'river',
  measure: 'boats',
  members: [],
  origin: 'office',
  group: 'state',
  source: 'post-0302',
  from: null,
  to: null,
  dispute: 'open',
  reading: null,
  key: 3,
  moment: null,
  name: 'Boats',
  value: '3 boats',
  statuses: ['not confirmed'],
  time: 'not dated',
  said: 'The Office',
  publisher: 'The Post',
  disputed: 'Contested, open',
};
const names = { origin: 'Said by', source: 'Source', saidBySource: 'Said by the source' };

beforeAll(() => {
  const { window } = new JSDOM();
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const write = (own: Partial<ExploreRecord>): string[] =>
  [...makeRow({ ...row, ...own }, { base: '/x/', names }).cells].map(({ outerHTML }) => outerHTML);

test('a row marks its value, and names for a card who says it and the source', () => {
  expect(write({})).toMatchInlineSnapshot(`
    [
      "<th scope="row"><a href="/x/measures/boats/">Boats</a></th>",
      "<td><a href="/x/measures/boats/#boats.post" class="number">3 boats</a> <span class="status">not confirmed</span></td>",
      "<td>not dated</td>",
      "<td data-name="Said by"><a href="/x/origins/office/">The Office</a></td>",
      "<td data-name="Source"><a href="/x/sources/post-0302/">The Post</a></td>",
      "<td>Contested, open</td>",
    ]
  `);
});

test('where a source says something in its own words, a card names it once', () => {
  expect(write({ origin: 'post', said: 'The Post' }).slice(3, 5)).toMatchInlineSnapshot(`
    [
      "<td data-name="Said by" class="is-own"><a href="/x/origins/post/">The Post</a></td>",
      "<td data-name="Said by the source"><a href="/x/sources/post-0302/">The Post</a></td>",
    ]
  `);
});
