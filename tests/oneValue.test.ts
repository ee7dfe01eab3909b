import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { releaseDossier } from '../src/release.ts';
import { runScript } from './support/build.ts';
import { copyDossier, files, replace, write } from './support/dossierCopy.ts';
import type { Edit } from './support/dossierCopy.ts';

const value = '{claim:boats.office-report.north-ferry}';

/** The count of boats in the north stands in every place where a text or a value can stand. */
const everywhere: Edit[] = [
  replace(
    files.settings,
    '"topics"',
    `"keyFigures": [{ "label": "Boats", "range": "boats.north-ferry", "text": "The River Office has ${value}." }],\n  "topics"`,
  ),
  replace(
    files.index,
    'description: The counts of the first day, and who made them.',
    `description: The counts, and ${value} in the north.`,
  ),
  replace(
    files.page,
    'The bridge was opened',
    'The north has <Value claim="boats.office-report.north-ferry" />, or <Range measure="boats.north-ferry" />, of its <Term id="ferry">ferries</Term>. The bridge was opened',
  ),
  replace(
    files.page,
    'description: How many boats',
    `description: The ${value} and how many boats`,
  ),
  replace(files.rows, '"The north has most boats"', `"The north has ${value}"`),
  replace(files.rows, '"Boats at a crossing, March 2026"', `"Of ${value}, March 2026"`),
  replace(files.rows, '"Each row is a crossing."', `"A row may hold ${value}."`),
  replace(files.rows, '"Nobody counts', `"Beside ${value} nobody counts`),
  replace(files.readings, 'The newspaper counts', `The office has ${value}. The newspaper counts`),
  replace(
    files.claims,
    '"locator": { "phrase": "one or two boats" }',
    `"locator": { "phrase": "one or two boats" },\n    "annotations": [{ "text": "The office has ${value}.", "sources": ["office-report"] }]`,
  ),
  write('data/glossary.json', `[{ "id": "ferry", "term": "ferry", "text": "One of ${value}." }]`),
  write(
    'data/questions.json',
    `[{ "id": "boats", "question": "How many boats?", "answer": "In the north ${value}.", "chapter": "crossings" }]`,
  ),
  write(
    'data/checks/first.json',
    JSON.stringify([
      {
        id: 'boats',
        title: 'Boats of both crossings',
        kind: 'at-most',
        claims: {
          value: 'boats.office-report.north-ferry',
          limit: 'boats.post-0302.south-ferry',
        },
        expected: 'fails',
        text: `The office has ${value} in the north alone.`,
      },
    ]),
  ),
];

/** What readers saw before: the release after it tells them that it was so, and nothing else holds it. */
const earlier = 4009;

const setValue = (number: number): Edit =>
  replace(
    files.claims,
    '"value": 3,\n    "qualifier": "exact"',
    `"value": ${number},\n    "qualifier": "exact"`,
  );

/** Returns the text of every file of a site that people or machines read, by its path. */
async function buildTexts(number: number): Promise<Map<string, string>> {
  const dir = copyDossier(...everywhere, setValue(earlier));
  releaseDossier(dir, { text: 'The first counts', date: '2026-03-10' });
  replace(files.claims, `"value": ${earlier}`, `"value": ${number}`)(dir);
  releaseDossier(dir, { text: 'The office corrects its count', date: '2026-03-12' });
  const out = join(dir, 'dist');
  const { code, stdout, stderr } = await runScript('build', ['--dossier', dir, '--out', out]);
  expect(`${stdout}${stderr}`).toContain(' 0 findings');
  expect(code).toBe(0);
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  // What search shows and finds by: compressed, and under names that change with the words.
  const found = names
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => gunzipSync(readFileSync(join(out, name))).toString());
  const texts = new Map(
    names
      .filter((name) => /\.(?:html|csv|json|svg|atom|xml|txt)$/.test(name))
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
  return texts.set('search', found.sort().join('\n'));
}

/** How often a number stands in a text, as people or as machines write it. */
function count(text: string, number: number): number {
  return (
    text.split(new RegExp(`\\b${number.toLocaleString('en-GB')}\\b|\\b${number}\\b`)).length - 1
  );
}

test('one value that changes changes everywhere, and the old number is nowhere', async () => {
  const [before, after] = await Promise.all([buildTexts(4711), buildTexts(4817)]);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const places = [...before]
    .map(([name, text]) => ({ name, times: count(text, 4711) }))
    .filter(({ times }) => times > 0);
  for (const { name, times } of places) {
    const text = after.get(name) ?? '';
    expect({ name, times: count(text, 4817), old: count(text, 4711) }).toEqual({
      name,
      times,
      old: 0,
    });
  }
  expect(places.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'index.html',
      'crossings/index.html',
      'measures/boats/index.html',
      'measures/passengers/index.html',
      'disagreements/index.html',
      'does-not-add-up/index.html',
      'sources/office-report/index.html',
      'origins/river-office/index.html',
      'data/claims.csv',
      'data/claims.json',
      'explore/claims.json',
      'explore/index.html',
      'search',
      'search/index.html',
      'corrections/index.html',
      'feeds/data.atom',
    ]),
  );
  const told = [...after].filter(([, text]) => count(text, earlier) > 0).map(([name]) => name);
  expect(told.toSorted()).toEqual([
    'corrections/index.html',
    'feeds/data.atom',
    'figures/boats/index.html',
    'measures/boats/index.html',
    'search', // by the words of the corrections
  ]);
  const chapter = before.get('crossings/index.html') ?? '';
  // Page, description, side note, headline, subtitle, how to read, meaning, drawing, table and glossary.
  expect(count(chapter, 4711)).toBeGreaterThanOrEqual(10);
  for (const part of [
    /<meta name="description" content="[^"]*4,711/,
    /<p class="figure-headline"[^>]*>(?:<a[^>]*>)?[^<]*4,711/,
    /<title>[^<]*4,711/,
    /<td[^>]*>[^<]*<a[^>]*>4,711/,
  ])
    expect(chapter).toMatch(part);
}, 120_000);
