import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/build.ts';

test('nothing moves, flashes or scrolls by itself', () => {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const moving = files
    .filter((file) => /\.(?:css|astro)$/.test(file))
    .filter((file) =>
      /@keyframes|\b(?:animation|transition)[\w-]*\s*:|scroll-behavior:\s*smooth|<(?:animate|marquee|blink)/.test(
        readFileSync(join(folder, file), 'utf8'),
      ),
    );
  expect(files.length).toBeGreaterThan(50);
  expect(moving).toEqual([]);
});
