import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/build.ts';

const page = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');

test('every file that the page on accessibility names is there', () => {
  const named = [...page.matchAll(/`((?:tests|src|docs)\/[^`]+\.\w+)`/g)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('each of the fourteen critical tests of Chartability has a proof', () => {
  const [, part = ''] = page.split('## The fourteen critical tests of Chartability');
  const rows = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  const [, , ...tests] = rows;
  expect(tests).toHaveLength(14);
  expect(tests.filter((row) => !/`(?:tests|src)\//.test(row))).toEqual([]);
});

test('the README leads to it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/accessibility.md)');
});
