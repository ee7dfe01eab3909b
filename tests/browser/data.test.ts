import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { root } from '../support/build.ts';
import { readElements } from '../support/html.ts';

const folder = inject('folder');
const { dossier } = checkDossier(root).ledger;
const elements = readElements(join(folder, 'data/index.html'));
const csv = readFileSync(join(folder, 'data/claims.csv'), 'utf8');
const rows: string[][] = parse(csv);

test('the page of the data explains every column of the CSV, in their order', () => {
  const [header] = rows;
  const explained = elements.flatMap(({ name, attributes }, index) =>
    name === 'th' && attributes['scope'] === 'row' ? (elements[index + 1]?.text ?? '') : [],
  );
  expect(explained).toEqual(header);
});

test('it says how much there is to download', () => {
  const facts = elements.filter(({ name }) => name === 'span').map(({ text }) => text.trim());
  const size = String(Math.ceil(Buffer.byteLength(csv) / 1000));
  expect(facts).toContain(`${String(rows.length - 1)} rows · ${size} kB`);
});

test('it leads to the files of every figure, to every release and to both feeds', () => {
  const links = elements.flatMap(({ name, attributes }) =>
    name === 'a' ? (attributes['href'] ?? []) : [],
  );
  const figures = [...dossier.figures.keys()].flatMap((id) =>
    ['csv', 'json', 'zip'].map((ending) => `/figures/${id}/${id}.${ending}`),
  );
  const releases = [...dossier.releases.keys()].map((n) => `/corrections/#release-${n}`);
  const wanted = [...figures, ...releases, '/feeds/updates.atom', '/feeds/data.atom'];
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((link) => !links.includes(link))).toEqual([]);
});
