import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { write } from '../support/dossierCopy.ts';
import type { Edit } from '../support/dossierCopy.ts';
import { findErrors } from '../support/hostile.ts';

describe('a link in a dossier', () => {
  const link =
    (target: string, path: string): Edit =>
    (dir) => {
      symlinkSync(target, join(dir, path));
    };

  test('that leads out of it is refused', () => {
    expect(findErrors(link('/etc/hosts', 'content/pages/hosts.mdx'))).toMatchInlineSnapshot(
      `"content/pages/hosts.mdx:1:1 stray-link: expected a file of the dossier itself; found a link that leads out of the dossier. Put the file itself into the folder, or take it out."`,
    );
    expect(findErrors(link('/etc/hosts', 'data/places.json'))).toMatchInlineSnapshot(
      `"data/places.json:1:1 stray-link: expected a file of the dossier itself; found a link that leads out of the dossier. Put the file itself into the folder, or take it out."`,
    );
    expect(findErrors(link('/', 'public'))).toMatchInlineSnapshot(
      `"public:1:1 stray-link: expected a file of the dossier itself; found a link that leads out of the dossier. Put the file itself into the folder, or take it out."`,
    );
  });

  test('that leads nowhere, or in a circle, is refused', () => {
    const circle = link('circle.png', 'public/circle.png');
    expect(findErrors(write('public/a.png', ''), circle)).toMatchInlineSnapshot(
      `"public/circle.png:1:1 stray-link: expected a file of the dossier itself; found a link that leads nowhere. Put the file itself into the folder, or take it out."`,
    );
    expect(findErrors(link('places.json', 'data/places.json'))).toMatchInlineSnapshot(
      `"data/places.json:1:1 missing-file: expected this file; found no such file. Add it, or name another folder with --dossier."`,
    );
  });

  test('that stays in it is a file like others', () => {
    expect(findErrors(write('public/a.png', ''), link('a.png', 'public/b.png'))).toBe('');
  });
});
