import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faces, subsetFont } from '../../scripts/fonts/subsetFont.ts';
import { root } from '../support/build.ts';

const folder = join(root, 'src/styles/fonts');

test('the site has two font files, together at most 64 kB', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  expect(names.toSorted()).toEqual(['sans.woff2', 'serif.woff2']);
  const bytes = names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  expect(bytes).toBeLessThan(64_000);
});

test.each(faces)('$name is what npm run fonts makes of its package', async (face) => {
  const made = await subsetFont(face);
  expect(made.equals(readFileSync(join(folder, `${face.name}.woff2`)))).toBe(true);
});
