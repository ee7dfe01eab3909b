import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readSeconds } from '../scripts/lighthouse/buildTime.ts';
import { commands } from '../scripts/setup/commands.mjs';
import { withLock } from '../scripts/setup/lock.mjs';
import { buildSite } from '../src/build.ts';
import { root, runScript } from './support/build.ts';
import { hashFolder } from './support/folder.ts';

const fixture = join(root, 'tests/fixtures/water');
let work: string;
let out: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'reckoner-build-'));
  out = join(work, 'site');
  const { code, stdout } = await runScript('build', ['--dossier', fixture, '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^\d+ pages, 2 figures, \d+ claims, \d+ sources, 0 findings, [\d.]+ seconds, \d+ bytes\n$/,
  );
}, 60_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a build', () => {
  test('is the same to the byte in another folder, time zone, locale and system date', async () => {
    const dossier = join(work, 'elsewhere', 'copy');
    cpSync(fixture, dossier, { recursive: true });
    const again = join(work, 'elsewhere', 'new', 'again');
    // A clock that runs a year ahead, for every date that the build might ask for.
    const clock = join(work, 'clock.mjs');
    writeFileSync(
      clock,
      'const R = Date; globalThis.Date = class extends R { constructor(...a) { super(...(a.length ? a : [R.now() + 4e10])); } static now() { return R.now() + 4e10; } };',
    );
    const env = {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${clock}`,
    };
    const { code } = await runScript('build', ['--dossier', dossier, '--out', again], env);
    expect(code).toBe(0);
    expect(hashFolder(again)).toEqual(hashFolder(out));
  }, 60_000);

  test('tells how long it took itself, without its wait for another build', async () => {
    const held = 4_000;
    const { start, building } = await withLock(root, 'build', async () => {
      const begun = performance.now();
      const args = ['--dossier', fixture, '--out', join(work, 'waited')];
      const ended = runScript('build', args);
      await wait(held);
      return { start: begun, building: { ended } };
    });
    const { stdout } = await building.ended;
    const whole = performance.now() - start;
    expect(readSeconds(stdout) * 1000).toBeLessThan(whole - held);
    expect(readSeconds(stdout)).toBeGreaterThan(0);
  }, 60_000);

  test('that finds an error names it, ends with 1 and leaves the last site as it was', async () => {
    const dossier = join(work, 'broken');
    cpSync(fixture, dossier, { recursive: true });
    writeFileSync(join(dossier, 'data/dossier.json'), '{');
    const before = hashFolder(out);
    const { code, stderr } = await runScript('build', ['--dossier', dossier, '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^data\/dossier\.json:1:\d+ error json-syntax$/m);
    expect(hashFolder(out)).toEqual(before);
  }, 60_000);

  test('that is killed leaves the last site as it was, and the next one clears up after it', async () => {
    const own = join(work, 'killed');
    cpSync(out, own, { recursive: true });
    const before = hashFolder(own);
    const child = spawn(
      process.execPath,
      [join(root, 'scripts/build.ts'), '--dossier', fixture, '--out', own],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
    const staged = (): boolean =>
      readdirSync(work).some((name) => name.startsWith('.killed-next-'));
    while (!staged()) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    expect(hashFolder(own)).toEqual(before);
    const { code } = await runScript('build', ['--dossier', fixture, '--out', own]);
    expect(code).toBe(0);
    expect(staged()).toBe(false);
    expect(hashFolder(own)).toEqual(before);
  }, 60_000);

  test('clears up only after builds that have ended, not after those of other users', async () => {
    const stages = ['.mine-next-7-a', '.mine-next-8-b'].map((name) => join(work, name));
    for (const stage of stages) mkdirSync(stage);
    const kill = vi.spyOn(process, 'kill').mockImplementation((pid) => {
      throw Object.assign(new Error('kill'), { code: pid === 7 ? 'EPERM' : 'ESRCH' });
    });
    await buildSite({ dossier: join(work, 'broken'), out: join(work, 'mine'), base: '/' });
    kill.mockRestore();
    expect(stages.map((stage) => existsSync(stage))).toEqual([true, false]);
  });

  test('that was killed between the two steps of the swap gets its last site back', async () => {
    const own = join(work, 'between');
    cpSync(out, own, { recursive: true });
    renameSync(own, join(work, '.between-last'));
    const dossier = join(work, 'broken');
    const { code } = await runScript('build', ['--dossier', dossier, '--out', own]);
    expect(code).toBe(1);
    expect(hashFolder(own)).toEqual(hashFolder(out));
  }, 60_000);

  test('works under another base, in every link and address of its pages', async () => {
    const own = join(work, 'based');
    const { code, stderr } = await runScript('build', [
      '--dossier',
      fixture,
      '--out',
      own,
      '--base',
      '/x/',
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^data\/dossier\.json:5:14 warning site-address$/m);
    const pages = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const links = pages.flatMap((page) =>
      [...readFileSync(join(own, page), 'utf8').matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(
        ([, href]) => href ?? '',
      ),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((href) => !href.startsWith('/x/'))).toEqual([]);
    const lost = links.filter((href) => {
      const path = decodeURIComponent(href.replace(/^\/x\//, '').replace(/[#?].*$/, ''));
      return !existsSync(join(own, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    });
    expect(lost).toEqual([]);
  }, 60_000);

  test('refuses wrong arguments with 2, and a folder for the site that holds something else', async () => {
    const codes = await Promise.all(
      [
        ['--nope'],
        ['stray'],
        ['--dossier', work],
        ['--base', 'x'],
        ['--out'],
        ['--out', root],
        ['--out', work],
      ].map((args) => runScript('build', args)),
    );
    expect(codes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(codes[0]?.stderr).toContain('Usage: npm run build');
    expect(codes.map(({ stdout }) => stdout).join('')).toBe('');
  }, 60_000);
});

test.each(commands)('%s takes --help', async (name) => {
  const { code, stdout, stderr } = await runScript(name, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^usage: /i);
});
