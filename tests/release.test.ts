import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../src/check.ts';
import { freezeUpdate } from '../src/freeze.ts';
import { releaseDossier } from '../src/release.ts';
import { runScript } from './support/build.ts';
import { copyDossier, files, printFindings, replace, write } from './support/dossierCopy.ts';
import { frozen, id as update } from './support/updates.ts';

const first = 'data/releases/1.json';

function read(dir: string, file: string): string {
  return readFileSync(join(dir, file), 'utf8');
}

describe('npm run release', () => {
  test('writes the next state of the dossier, and its day', async () => {
    const dir = copyDossier();
    const { code, stdout } = await runScript('release', [
      'The first counts',
      '--date',
      '2026-03-12',
      '--dossier',
      dir,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "data/releases/1.json: release 1 of 2026-03-12, with 7 claims, 1 readings and 2 headlines
      "
    `);
    expect(read(dir, first)).toMatchInlineSnapshot(`
      "{
        "number": 1,
        "date": "2026-03-12",
        "text": "The first counts",
        "claims": {
          "boats.office-report.north-ferry": 3,
          "boats.post-0302.south-ferry": "between 1..2",
          "bridge-opening.post-0302": "2025-11",
          "bridge-owner.office-report": "county",
          "passengers.office-report.2026-03-01": 400,
          "passengers.office-report.2026-03-05": "at-least 650",
          "passengers.post-0302": "about 500"
        },
        "readings": {
          "first-day": "passengers.office-report.2026-03-01"
        },
        "headlines": {
          "boats": "The north has most boats",
          "passengers": "The first day was counted twice"
        }
      }
      "
    `);
    expect(printFindings(checkDossier(dir).findings)).toBe('');
  });

  test('changes nothing of the settings but the day, and writes what Prettier would', async () => {
    const dir = copyDossier();
    const before = read(dir, files.settings);
    releaseDossier(dir, { text: 'Again', date: '2026-03-12' });
    expect(read(dir, files.settings)).toBe(before.replace('2026-03-10', '2026-03-12'));
    expect(await format(read(dir, first), { parser: 'json' })).toBe(true);
  });

  test('gives the same bytes for the same state', () => {
    const [one, two] = [copyDossier(), copyDossier()];
    for (const dir of [one, two]) releaseDossier(dir, { text: 'Again', date: '2026-03-12' });
    expect(read(one, first)).toBe(read(two, first));
  });

  test('writes nothing while the dossier has an error', async () => {
    const dir = copyDossier(write('data/notes.json', '[]'));
    const before = read(dir, files.settings);
    const { code, stderr } = await runScript('release', ['New', '--dossier', dir]);
    expect({ code, written: existsSync(join(dir, first)) }).toEqual({ code: 1, written: false });
    expect(stderr).toContain('nothing was written');
    expect(read(dir, files.settings)).toBe(before);
  });

  test('writes nothing where nothing is new since the last release, and says so', async () => {
    const dir = copyDossier();
    releaseDossier(dir, { text: 'First', date: '2026-03-12' });
    const before = read(dir, files.settings);
    const { code, stdout, stderr } = await runScript('release', ['Again', '--dossier', dir]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "data/dossier.json:16:15 error nothing-new
        expected a value, a reading or a headline that differs from release 1 of 2026-03-12
        found nothing new
        Release once something has changed. For an update of a later day, put that day here first.
      1 finding; nothing was written
      "
    `);
    expect(existsSync(join(dir, 'data/releases/2.json'))).toBe(false);
    expect(read(dir, files.settings)).toBe(before);
  });

  test('is used wrongly without a line or a day, and with a day before the last or to come', async () => {
    const dir = copyDossier();
    const wrong = [
      { args: ['--date', '2026-03-12'], words: 'expected <line>; found 0 of 1' },
      { args: ['New \u202e words'], words: 'found U+202E' },
      { args: ['New', '--date', '12 March'], words: '--date 12 March: expected a possible day' },
      { args: ['New', '--date', '2026-03-09'], words: 'no earlier than 2026-03-10' },
      { args: ['New', '--date', '9999-12-31'], words: 'no later than today, ' },
    ];
    const ended = await Promise.all(
      wrong.map(({ args }) => runScript('release', [...args, '--dossier', dir])),
    );
    expect(ended.map(({ code }) => code)).toEqual(wrong.map(() => 2));
    for (const [index, { words }] of wrong.entries()) expect(ended[index]?.stderr).toContain(words);
    expect(existsSync(join(dir, first))).toBe(false);
  });

  test('follows a day that was set for an update to come', () => {
    const dir = frozen();
    releaseDossier(dir, { text: 'First', date: '2026-03-10' });
    replace(files.settings, '"released": "2026-03-10"', '"released": "2026-03-20"')(dir);
    expect(freezeUpdate(dir, update).findings).toEqual([]);
    expect(releaseDossier(dir, { text: 'Second', date: '2026-03-20' }).release?.number).toBe(2);
    expect(printFindings(checkDossier(dir).findings)).toBe('');
  });
});
