import { expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const body = (words: string) =>
  replace(files.page, 'The bridge was opened', `${words}\n\nThe bridge was opened`);

test('a heading stands at most one level below the heading before it', () => {
  expect(check(body('## North\n\n#### Boats'))).toMatchInlineSnapshot(
    `"content/pages/crossings.mdx:11:1 heading-order: expected a heading with at most ###: one level below the heading before it; found ####. Take a # away, or add the heading between."`,
  );
});

test('the first heading stands below the title of the page', () => {
  expect(check(body('### North'))).toMatchInlineSnapshot(
    `"content/pages/crossings.mdx:9:1 heading-order: expected a heading with at most ##: one level below the heading before it; found ###. Take a # away, or add the heading between."`,
  );
});

test('headings may go up by any number of levels', () => {
  expect(check(body('## North\n\n### Boats\n\n#### Old\n\n## South'))).toBe('');
});
