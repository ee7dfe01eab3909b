import { expect, test } from 'vitest';
import { check, write } from '../support/dossierCopy.ts';

test('public/ holds no file that a browser would run', () => {
  const edits = ['page.html', 'code/run.MJS'].map((file) => write(`public/${file}`, ''));
  expect(check(...edits)).toMatchInlineSnapshot(`
    "public/code/run.MJS:1:1 public-file: expected images, documents and data in public/; found "run.MJS", which a browser would run. Take it out; write a page as content/pages/<name>.mdx.
    public/page.html:1:1 public-file: expected images, documents and data in public/; found "page.html", which a browser would run. Take it out; write a page as content/pages/<name>.mdx."
  `);
});

test('public/ may hold images, documents, data and what hosts ask for', () => {
  const names = [
    'icon.svg',
    'a.PNG',
    'report.pdf',
    'table.csv',
    'CNAME',
    'robots.txt',
    '.nojekyll',
  ];
  expect(check(...names.map((file) => write(`public/${file}`, '')))).toBe('');
});
