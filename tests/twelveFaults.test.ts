import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/base/finding.ts';
import { runScript } from './support/build.ts';
import { copyDossier, files, replace } from './support/dossierCopy.ts';

/** Twelve faults of an editor: four in JSON, three in front matter, five in MDX; each with its place. */
const faults = [
  {
    at: 'data/claims/first.json:6:5 json-syntax',
    edit: replace(files.claims, '"value": 400,', '"value": 400'),
  },
  {
    at: 'data/claims/first.json:38:14 negative-value',
    edit: replace(files.claims, '"value": 3,', '"value": -3,'),
  },
  {
    at: 'data/measures/first.json:9:5 unknown-key',
    edit: replace(files.measures, '"tolerance": 0.1', '"tolerence": 0.1'),
  },
  {
    at: 'data/readings/first.json:14:15 unknown-id',
    edit: replace(files.readings, '"choice": "passengers.office', '"choice": "passenger.office'),
  },
  {
    at: 'content/pages/crossings.mdx:4:8 wrong-type',
    edit: replace(files.page, 'order: 1', 'order: first'),
  },
  {
    at: 'content/pages/crossings.mdx:5:1 unknown-key',
    edit: replace(files.page, 'order: first\n', 'order: first\nlayout: wide\n'),
  },
  {
    at: 'content/pages/index.mdx:5:5 unknown-id',
    edit: replace(files.index, '\n---\n\n', '\nsources:\n  - office-reports\n---\n\n'),
  },
  {
    at: 'content/pages/crossings.mdx:10:33 unknown-id',
    edit: replace(files.page, 'bridge-opening.post-0302', 'bridge-opening.post-0303'),
  },
  {
    at: 'content/pages/crossings.mdx:11:1 script-address',
    edit: replace(files.page, 'https://example.org/office/report/', 'javascript:report()'),
  },
  {
    at: 'content/pages/crossings.mdx:15:1 page-import',
    edit: replace(
      files.page,
      '<Figure id="boats" />\n',
      '<Figure id="boats" />\n\nimport Map from \'./map\'\n',
    ),
  },
  {
    at: 'content/pages/index.mdx:8:18 page-expression',
    edit: replace(files.index, 'On the first day', 'On the first day {new Date()}'),
  },
  {
    at: 'content/pages/index.mdx:12:1 raw-html',
    edit: replace(
      files.index,
      '<Figure id="passengers" />',
      '<hr />\n\n<Figure id="passengers" />',
    ),
  },
];

const places = faults.map(({ at }) => at).sort();

/** Reads the findings as each form prints them, as `file:line:column code`. */
const readers = {
  text: (printed) =>
    [...printed.matchAll(/^(\S+:\d+:\d+) error (\S+)$/gm)].map(([, at, code]) => `${at} ${code}`),
  json: (printed) =>
    (JSON.parse(printed) as Finding[]).map(
      ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
    ),
  github: (printed) =>
    [
      ...printed.matchAll(
        /^::error file=([^,]+),line=(\d+),col=(\d+),title=([^:]+)::expected .+$/gm,
      ),
    ].map(([, file, line, column, code]) => `${file}:${line}:${column} ${code}`),
} satisfies Record<string, (printed: string) => string[]>;

describe('twelve faults in JSON, front matter and MDX', () => {
  test.each(['text', 'json', 'github'] as const)(
    'give exactly twelve findings at their places, as %s',
    async (format) => {
      const dir = copyDossier(...faults.map(({ edit }) => edit));
      const { code, stdout, stderr } = await runScript('check', [
        '--dossier',
        dir,
        '--format',
        format,
      ]);
      expect(code).toBe(1);
      expect(readers[format](stdout).sort()).toEqual(places);
      expect(stderr).toMatch(/^12 findings /);
    },
  );
});
