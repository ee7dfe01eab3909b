import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, listHeaders } from '../../src/publish/headers.ts';
import { root } from '../support/build.ts';

const page = readFileSync(join(root, 'docs/deploy.md'), 'utf8');

/** The headers that a host which follows a recipe sends with an address. */
type Sends = (path: string) => Record<string, string>;

/** Returns the lines of code under a heading of the page. */
function recipeOf(host: string): string[] {
  const [, part = ''] = page.split(`\n### ${host}\n`);
  const own = part.split(/\n##+ /)[0] ?? '';
  return own
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.trim());
}

/** `add_header NAME VALUE always;`, whose value may be looked up by the path in a `map`. */
function readNginx(lines: readonly string[]): Sends {
  const text = lines.join('\n');
  const maps = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\}/gm)].map(([, name = '', rows = '']) => [
      name,
      [...rows.matchAll(/^(?:~)?(\S+) "(.*)";$/gm)].map(([, at = '', value = '']) => ({
        at,
        value,
      })),
    ]),
  );
  const headers = [...text.matchAll(/^add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  return (path) =>
    Object.fromEntries(
      headers
        .map(([, name = '', value, map = '']) => {
          const rows = maps.get(map) ?? [];
          const row =
            rows.find(({ at }) => at !== 'default' && new RegExp(at).test(path)) ??
            rows.find(({ at }) => at === 'default');
          return [name, value ?? row?.value ?? ''] as const;
        })
        .filter(([, value]) => value !== ''),
    );
}

/** `Header always set NAME "VALUE"`, of which the last one holds whose `LocationMatch` fits. */
function readApache(lines: readonly string[]): Sends {
  return (path) => {
    const headers: Record<string, string> = {};
    let fits = true;
    for (const line of lines) {
      const [, at] = /^<LocationMatch "(.*)">$/.exec(line) ?? [];
      if (at !== undefined) fits = new RegExp(at).test(path);
      if (line === '</LocationMatch>') fits = true;
      const [, act, name = '', value = ''] =
        /^Header always (set|unset) (\S+)(?: "(.*)")?$/.exec(line) ?? [];
      if (!fits || act === undefined) continue;
      if (act === 'set') headers[name] = value;
      else Reflect.deleteProperty(headers, name);
    }
    return headers;
  };
}

/** `header @NAME NAME "VALUE"` in a `route`, with the paths of `@NAME`, after what the snippet sets. */
function readCaddy(lines: readonly string[]): Sends {
  const text = lines.join('\n');
  const [, shared = ''] = /^\(headers\) \{\nheader \{\n([^}]*)\}/m.exec(text) ?? [];
  const [, route = ''] = /^route \{\n([^}]*)\}/m.exec(text) ?? [];
  const everywhere: readonly string[][] = [...shared.matchAll(/^(\S+) "(.*)"$/gm)];
  const matchers = new Map(
    [...route.matchAll(/^(@\w+) (not )?path (.+)$/gm)].map(([, name, not, paths = '']) => [
      name,
      (path: string) =>
        (not === undefined) ===
        paths
          .split(' ')
          .some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one)),
    ]),
  );
  const own: readonly string[][] = [...route.matchAll(/^header (@\w+) (\S+) "(.*)"$/gm)];
  return (path): Record<string, string> =>
    Object.fromEntries([
      ...everywhere.map(([, name = '', value = '']) => [name, value] as const),
      ...own
        .filter(([, at]) => matchers.get(at)?.(path))
        .map(([, , name = '', value = '']) => [name, value] as const),
    ]);
}

const hosts: Record<string, Sends> = {
  nginx: readNginx(recipeOf('nginx')),
  Apache: readApache(recipeOf('Apache')),
  Caddy: readCaddy(recipeOf('Caddy')),
};

const folders = ['data', 'embed', 'explore', 'figures', 'measures', 'search'];
const rules = listHeaders('/', [
  ...folders.map((name) => ({ name, isFolder: true, hasPages: true })),
  ...['assets', 'cards', 'pagefind'].map((name) => ({ name, isFolder: true, hasPages: false })),
  ...['embed.js', 'robots.txt'].map((name) => ({ name, isFolder: false, hasPages: false })),
  { name: '404.html', isFolder: false, hasPages: true },
]);
const paths = [
  ...['/', '/404.html', '/embed.js', '/robots.txt'],
  ...[...folders, 'assets', 'cards', 'pagefind'].map((name) => `/${name}/anything`),
];

describe.each(Object.entries(hosts))('the recipe for %s', (host, sends) => {
  test.each(paths)('sends with %s what the build writes for it', (path) => {
    const written = headersFor(rules, path);
    expect(Object.keys(written).length).toBeGreaterThan(6);
    expect(sends(path)).toMatchObject(written);
    const more = Object.keys(sends(path)).filter((name) => !Object.hasOwn(written, name));
    const harmless = path.startsWith('/embed/')
      ? []
      : ['Content-Security-Policy', 'X-Frame-Options'];
    expect(more.filter((name) => !harmless.includes(name))).toEqual([]);
  });

  test('keeps the file of headers back, and answers what is not there with the page for it', () => {
    const lines = recipeOf(host);
    expect(lines.filter((line) => /404.*\/_headers|\/_headers.*404/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('/404.html'))).toHaveLength(1);
  });
});

describe('the recipe for nginx', () => {
  const servers = recipeOf('nginx')
    .join('\n')
    .split(/^server \{$/m)
    .slice(1);

  test('sends whoever comes in the clear on to https, and serves the site there alone', () => {
    expect(servers).toHaveLength(2);
    const [clear = '', secure = ''] = servers;
    expect(clear).toMatch(/^listen 80;\n[^]*^return 301 https:/m);
    expect(clear).not.toMatch(/^(?:root|add_header) /m);
    expect(secure).toMatch(/^listen 443 ssl;$/m);
    expect(secure).toMatch(/^root .+;$/m);
    expect(secure).toMatch(/^# ssl_certificate .+;\n# ssl_certificate_key .+;$/m);
  });
});

test('no recipe leaves out a part of a value', () => {
  expect(page).not.toContain('…');
});

test('the README leads to it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/deploy.md)');
});
