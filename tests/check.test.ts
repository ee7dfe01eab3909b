import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../src/base/finding.ts';
import { checkDossier } from '../src/check.ts';
import { runScript } from './support/build.ts';
import { copyDossier, files, replace, smallDossier, write } from './support/dossierCopy.ts';

/** Faults of many files and kinds, none a consequence of another. */
const faults = [
  replace(files.settings, '"language": "en-GB"', '"language": "en_GB"'),
  replace(files.origins, '"label": "Alder Post"', '"label": "Alder \\u202ePost"'),
  replace(files.sources, '"kind": "news"', '"kind": "newspaper"'),
  replace(files.sources, 'https://example.org/office/report/', 'javascript:alert(1)'),
  replace(
    files.dimension,
    '"South ferry", "parent": "all-ferries"',
    '"South ferry", "parent": "x"',
  ),
  replace(files.measures, '"tolerance": 0.1', '"tolerence": 0.1'),
  replace(files.claims, '"asOf": "2026-03-05"', '"asOf": "2026-02-30"'),
  replace(files.claims, '"value": 3,', '"value": -3,'),
  replace(files.claims, '"value": "county",', '"value": "count",'),
  replace(
    files.claims,
    '"phrase": "one or two boats" }\n  },',
    '"phrase": "one or two boats" }\n  }',
  ),
  replace(files.readings, '"choice": "passengers.office', '"choice": "passenger.office'),
  replace(files.rows, '"south-ferry"', '"south-fery"'),
  replace(files.steps, '"kind": "steps"', '"kind": "steps",\n  "kind": "ranked-rows"'),
  replace(files.page, 'order: 1', 'order: first'),
  replace(files.page, '<Figure id="boats" />', '<Figure id="boat" />'),
  replace(files.index, '<Range measure="passengers" at="2026-03-01" />', '{1 + 1}'),
  write('content/pages/more.md', '# More'),
  write('data/origin.json', '[]'),
];

describe('a check', () => {
  test('tells all faults of all files in one run, each at its place, and nothing else', () => {
    const { findings } = checkDossier(copyDossier(...faults));
    const lines = findings.map(
      ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:4:8 wrong-type
      content/pages/crossings.mdx:12:9 unknown-id
      content/pages/index.mdx:8:21 page-expression
      content/pages/more.md:1:1 unknown-file
      data/claims/first.json:18:13 wrong-value
      data/claims/first.json:38:14 negative-value
      data/claims/first.json:58:3 json-syntax
      data/claims/first.json:72:14 unknown-id
      data/dimensions/crossing.json:6:62 unknown-id
      data/dossier.json:4:15 wrong-value
      data/figures/boats.json:8:58 figure
      data/figures/passengers.json:3:3 json-repeated-key
      data/measures/first.json:9:5 unknown-key
      data/origin.json:1:1 unknown-file
      data/origins.json:3:41 hidden-character
      data/readings/first.json:14:15 unknown-id
      data/sources/first.json:6:16 wrong-value
      data/sources/first.json:17:13 wrong-value"
    `);
    expect(lines).toHaveLength(faults.length);
  });

  test('is the same each time', () => {
    const dir = copyDossier(...faults);
    expect(checkDossier(dir).findings).toEqual(checkDossier(dir).findings);
  });

  test('says of each fault what is expected, what was found and what to do', () => {
    for (const finding of checkDossier(copyDossier(...faults)).findings) {
      const { expected, found, hint, message, line, column } = finding;
      expect([expected, found, hint].every((text) => text.length > 0)).toBe(true);
      expect(message).toBe(`expected ${expected}; found ${found}. ${hint}`);
      expect(message).not.toMatch(/undefined|\[object|\n/);
      expect(line >= 1 && column >= 1).toBe(true);
    }
  });
});

describe('the command check', () => {
  const broken = () =>
    copyDossier(
      replace(files.claims, '"value": 3,', '"value": -3,'),
      replace(files.page, '<Figure id="boats" />', '<Figure id="boat%" />'),
    );

  test('ends with 0 and prints nothing where there is no finding', async () => {
    const { code, stdout, stderr } = await runScript('check', ['--dossier', smallDossier]);
    expect({ code, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "0 findings in 7 claims, 2 sources, 2 pages, 0 plain passages
      ",
        "stdout": "",
      }
    `);
  });

  test('ends with 0 where there are only warnings', async () => {
    const dir = copyDossier(replace(files.settings, '"en-GB"', '"de"'));
    const { code, stdout, stderr } = await runScript('check', ['--dossier', dir]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^data\/dossier\.json:4:15 warning unknown-language\n/);
    expect(stderr).toMatch(
      /^1 finding in 7 claims.*; spelling unchecked: no dictionary for "de"\n$/,
    );
  });

  test('takes a folder as seen from where npm was called', async () => {
    const dir = copyDossier();
    const args = ['--dossier', basename(dir)];
    const { code, stderr } = await runScript('check', args, { INIT_CWD: dirname(dir) });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '0 findings in 7 claims, 2 sources, 2 pages, 0 plain passages\n',
    });
  });

  test('ends with 1 and prints findings for people', async () => {
    const { code, stdout, stderr } = await runScript('check', ['--dossier', broken()]);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:12:9 error unknown-id
        expected the id of one of the figures
        found "boat%"
        Did you mean "boats"?
      data/claims/first.json:38:14 error negative-value
        expected a count of zero or more
        found -3
        Take the sign off; a fall is a measure of kind "change".
      "
    `);
    expect(stderr).toMatchInlineSnapshot(`
      "2 findings in 7 claims, 2 sources, 2 pages, 0 plain passages
      "
    `);
  });

  test('prints one JSON array and nothing else for programs', async () => {
    const args = ['--dossier', broken(), '--format', 'json'];
    const { code, stdout } = await runScript('check', args);
    expect(code).toBe(1);
    const findings = JSON.parse(stdout) as Finding[];
    expect(Array.isArray(findings)).toBe(true);
    expect(findings[1]).toMatchInlineSnapshot(`
      {
        "code": "negative-value",
        "column": 14,
        "expected": "a count of zero or more",
        "file": "data/claims/first.json",
        "found": "-3",
        "hint": "Take the sign off; a fall is a measure of kind "change".",
        "line": 38,
        "message": "expected a count of zero or more; found -3. Take the sign off; a fall is a measure of kind "change".",
        "severity": "error",
      }
    `);
    const clean = await runScript('check', ['--dossier', smallDossier, '--format=json']);
    expect(JSON.parse(clean.stdout)).toEqual([]);
  });

  test('prints workflow commands for GitHub, with percent signs escaped', async () => {
    const { code, stdout } = await runScript('check', [
      '--dossier',
      broken(),
      '--format',
      'github',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=content/pages/crossings.mdx,line=12,col=9,title=unknown-id::expected the id of one of the figures; found "boat%25". Did you mean "boats"?
      ::error file=data/claims/first.json,line=38,col=14,title=negative-value::expected a count of zero or more; found -3. Take the sign off; a fall is a measure of kind "change".
      "
    `);
  });

  test('tells a file of 10,000 brackets as a finding', async () => {
    const dir = copyDossier(write(files.rows, '['.repeat(10_000)));
    const { code, stdout } = await runScript('check', ['--dossier', dir]);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "data/figures/boats.json:1:101 error deep-nesting
        expected at most 100 brackets inside each other
        found one more
        Look for brackets that are never closed.
      "
    `);
  });
});

describe('the command check, used wrongly,', () => {
  test('prints its usage and ends with 0 where that is asked for', async () => {
    const { code, stdout, stderr } = await runScript('check', ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Usage: npm run check -- [options]

      Checks the data and pages of a dossier and prints every finding. Exit 0: no error; 1: errors; 2: wrong use.

        --dossier DIR             the folder that holds data/ and content/ (default: this one)
        --format text|json|github how findings are printed (default: text)
        --no-spelling             leave the spelling unchecked, which is quicker
        --help                    print this and stop
      "
    `);
  });

  test.each([
    ['an unknown option', ['--verbose'], /Unknown option '--verbose'/],
    ['a stray word', ['please'], /Unexpected argument 'please'/],
    ['an option without its value', ['--dossier'], /--dossier/],
    ['an unknown format', ['--format', 'xml'], /--format xml: expected one of text, json, github/],
    [
      'a folder that is not there',
      ['--dossier', 'nowhere'],
      /--dossier nowhere: expected a folder/,
    ],
  ])('ends with 2 for %s and says what is wrong', async (_, args, words) => {
    const { code, stdout, stderr } = await runScript('check', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/Our own fault/);
  });

  test('ends with 2 for a folder without data/, or with a file of that name', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'reckoner-empty-'));
    onTestFinished(() => {
      rmSync(dir, { recursive: true });
    });
    expect((await runScript('check', ['--dossier', dir])).code).toBe(2);
    write('data', '')(dir);
    expect((await runScript('check', ['--dossier', dir])).code).toBe(2);
    rmSync(join(dir, 'data'));
    mkdirSync(join(dir, 'data'));
    expect((await runScript('check', ['--dossier', dir])).code).toBe(1);
  });
});
