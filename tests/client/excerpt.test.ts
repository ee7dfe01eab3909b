import { expect, test } from 'vitest';
import { splitExcerpt } from '../../src/client/excerpt.ts';

const decode = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('an excerpt is words, of which some were searched for', () => {
  expect(splitExcerpt('the <mark>north</mark> &amp; <mark>south</mark>', decode)).toEqual([
    { words: 'the ', isFound: false },
    { words: 'north', isFound: true },
    { words: ' & ', isFound: false },
    { words: 'south', isFound: true },
  ]);
});

test('no other element comes out of it', () => {
  expect(splitExcerpt('<img src=x onerror=a()>&lt;b&gt; <mark>x</mark>', decode)).toEqual([
    { words: '<b&gt; ', isFound: false },
    { words: 'x', isFound: true },
  ]);
});
