import { expect, test } from 'vitest';
import { check, write } from '../support/dossierCopy.ts';

const page = (order: string) =>
  write(
    'content/pages/more.mdx',
    `---\ntitle: More\ndescription: More of it.\n${order}---\n\nSome words.\n`,
  );

test('each chapter has its own place among the chapters; both pages are named', () => {
  expect(check(page('order: 2\n'))).toBe('');
  expect(check(page('order: 1\n'))).toMatchInlineSnapshot(
    `"content/pages/more.mdx:4:8 repeated-order: expected a number that no other page has; found 1 again, first at content/pages/crossings.mdx:4:8. Give one of the two pages another number."`,
  );
});

test('pages that are no chapters have no place', () => {
  expect(check(page(''))).toBe('');
});
