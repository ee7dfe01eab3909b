import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The order of rooms: a room imports only from lines above its own, or from itself. */
const order: readonly (readonly string[])[] = [
  ['src/base/'],
  ['src/model/'],
  ['src/words/'],
  ['src/load/', 'src/chart/'],
  ['src/ledger/'],
  ['src/figure/'],
  ['src/prose/', 'src/publish/'],
  ['src/rules/'],
  [
    'src/check.ts',
    'src/build.ts',
    'src/freeze.ts',
    'src/release.ts',
    'src/skeleton.ts',
    'src/astro/',
  ],
  ['src/components/'],
  ['src/layouts/', 'src/pages/', 'src/styles/', 'src/client/', 'src/env.d.ts'],
  ['gallery/'],
  ['scripts/'],
];

/** On these lines the rooms see each other: they are one door each to the same house. */
const shared = [8, 10];

const files = ['src', 'gallery', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|mjs|astro|css)$/.test(file)),
);

function roomOf(file: string): { line: number; room: string } | null {
  for (const [line, rooms] of order.entries()) {
    const room = rooms.find(
      (name) => file === name || (name.endsWith('/') && file.startsWith(name)),
    );
    if (room !== undefined) return { line, room };
  }
  return null;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    // A style sheet may be asked for as text.
    ([, path]) => (path ?? '').replace(/\?raw$/, ''),
  );
  return targets.map((path) =>
    relative(root, resolve(root, file, '..', path)).replaceAll('\\', '/'),
  );
}

function mayImport(from: string, to: string): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (!own || !other) return false;
  if (own.room === other.room || other.line < own.line) return true;
  return own.line === other.line && shared.includes(own.line);
}

describe('the order of rooms', () => {
  test('every file of the engine stands in a room', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  test('every import leads to a file', () => {
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('a room imports only from the rooms above it', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('what runs in the browser imports nothing of ours but types', () => {
    const client = files.filter((file) => file.startsWith('src/client/'));
    const wrong = client.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [
        ...text.matchAll(
          /^(?:import (?:(?!type\b)[^;']*?from )?|export (?!type\b)[^;']*?from )'([^']+)';/gm,
        ),
      ]
        .map(([, path]) => path ?? '')
        .filter((path) => !/^\.\/\w+\.ts$/.test(path))
        .map((path) => `${file} -> ${path}`);
    });
    expect(client.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('the test itself would see a room that looks down', () => {
    expect(mayImport('src/base/finding.ts', 'src/model/claim.ts')).toBe(false);
    expect(mayImport('src/chart/axis.ts', 'src/load/dossier.ts')).toBe(false);
    expect(mayImport('src/model/claim.ts', 'src/base/edtf.ts')).toBe(true);
  });
});

describe('the style of the house', () => {
  test('only the loader, the build and the scripts touch files', () => {
    const readers = files.filter(
      (file) => file.startsWith('src/') && /'node:fs/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => !file.startsWith('src/load/'))).toEqual([
      'src/build.ts',
      'src/freeze.ts',
      'src/release.ts',
      'src/skeleton.ts',
    ]);
  });

  test('no file is longer than 300 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  test('no drawer without a name, no postponed work, no way round the types', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.)/.test(file)),
    ).toEqual([]);
    const marks = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck)|\bas any\b|: any\b|eslint-disable/;
    expect(files.filter((file) => marks.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
