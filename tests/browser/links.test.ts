import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { root } from '../support/build.ts';
import { listFiles, readElements } from '../support/html.ts';
import type { PageElement } from '../support/html.ts';

const folder = inject('folder');
const files = listFiles(folder);
const address = `${checkDossier(root).ledger.dossier.settings.address.replace(/\/$/, '')}/`;
/** Where a page stands, so that its links can be followed; links to the site's own address lead here too. */
const origin = 'http://site.invalid/';

const pages = new Map<string, readonly PageElement[]>(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readElements(join(folder, file))]),
);
const ids = new Map(
  [...pages].map(([file, elements]) => [
    file,
    new Set(elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined)),
  ]),
);

/** Everything that an element leads to or loads. */
function targetsOf({ name, attributes }: PageElement): string[] {
  const names = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
  const sets = (attributes['srcset'] ?? '')
    .split(',')
    .map((one) => one.trim().split(/\s/)[0] ?? '');
  const meta = name === 'meta' && /^https?:/.test(attributes['content'] ?? '') ? ['content'] : [];
  return [...names, ...meta].flatMap((key) => attributes[key] ?? []).concat(sets.filter(Boolean));
}

/** Returns what is wrong with an address that stands in a file, or null; another site's is left alone. */
function faultOf(target: string, file: string): string | null {
  const from = new URL(file.replace(/index\.html$/, ''), origin);
  const url = new URL(target.startsWith(address) ? target.replace(address, origin) : target, from);
  if (url.origin !== from.origin) return null;
  const path = decodeURIComponent(url.pathname.slice(1));
  const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const fault = `${file}: ${target}`;
  if (!existsSync(join(folder, found)) || !files.includes(found)) return fault;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || !found.endsWith('.html')) return null;
  return ids.get(found)?.has(fragment) === true ? null : `${fault} has no such place`;
}

/** Faults of many addresses, each asked for once. */
function faultsOf(targets: readonly (readonly [target: string, file: string])[]): string[] {
  const asked = new Map(
    targets.map(([target, file]) => {
      const isOwn = target.startsWith('/') || target.startsWith(address);
      return [isOwn ? target : `${file} ${target}`, [target, file] as const];
    }),
  );
  return [...asked.values()].flatMap(([target, file]) => faultOf(target, file) ?? []);
}

test('every link inside the site leads to a page, and to a place on it that is there', () => {
  const targets = [...pages].flatMap(([file, elements]) =>
    elements.flatMap(targetsOf).map((target) => [target, file] as const),
  );
  expect(targets.length).toBeGreaterThan(10_000);
  expect(targets.filter(([target]) => target.includes('#')).length).toBeGreaterThan(1000);
  expect(faultsOf(targets)).toEqual([]);
});

test('every address of the site in style sheets, feeds, maps and data is there', () => {
  const texts = files.filter((file) => /\.(?:css|xml|atom|json|webmanifest|txt)$/.test(file));
  const targets = texts.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const own = text.split(/[\s"'<>\\),]+/).filter((word) => word.startsWith(address));
    const loaded = file.endsWith('.css')
      ? [...text.matchAll(/url\(["']?([^)"']+)/g)].map(([, target]) => target ?? '')
      : [];
    return [...own, ...loaded].map((target) => [target, file] as const);
  });
  expect(targets.length).toBeGreaterThan(2);
  expect(faultsOf(targets)).toEqual([]);
});

/** Ids that more than one element has. */
function repeatedIds(elements: readonly PageElement[]): string[] {
  const all = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  return all.filter((id, index) => all.indexOf(id) !== index);
}

test('no page has two elements with one id', () => {
  const twice = [...pages].flatMap(([file, elements]) =>
    repeatedIds(elements).map((id) => `${file}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('the checks themselves see a lost page, a lost place and an id that is there twice', () => {
  const twins = ['a', 'b', 'a'].map((id) => ({ name: 'p', attributes: { id }, text: '' }));
  expect(repeatedIds(twins)).toEqual(['a']);
  expect(faultOf('/nowhere/', 'index.html')).toBe('index.html: /nowhere/');
  expect(faultOf(`${address}#nowhere`, 'index.html')).toBe(
    `index.html: ${address}#nowhere has no such place`,
  );
  expect(faultOf('https://elsewhere.example/#x', 'index.html')).toBe(null);
});
