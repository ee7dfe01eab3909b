import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  fingerprint,
  isReady,
  launchOptions,
  nodeBinary,
  readStamp,
  writeStamp,
} from '../../../scripts/setup/stamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reckoner-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what setup remembers', () => {
  beforeEach(() => {
    for (const name of ['package-lock.json', 'package.json', '.npmrc']) {
      writeFileSync(join(folder, name), '{}');
    }
    mkdirSync(join(nodeBinary(folder), '..'), { recursive: true });
    writeFileSync(nodeBinary(folder), 'binary');
    writeStamp(folder, { packages: fingerprint(folder), nodeSize: 6 });
  });

  test('nothing is to be done while the packages and Node are as they were recorded', () => {
    expect(isReady(folder, { browser: false })).toBe(true);
  });

  test.each(['package-lock.json', 'package.json', '.npmrc'])('a change of %s is seen', (name) => {
    writeFileSync(join(folder, name), '{ }');
    expect(isReady(folder, { browser: false })).toBe(false);
  });

  test('a missing or cut off Node is seen', () => {
    writeFileSync(nodeBinary(folder), 'bin');
    expect(isReady(folder, { browser: false })).toBe(false);
    rmSync(nodeBinary(folder));
    expect(isReady(folder, { browser: false })).toBe(false);
  });

  test('a browser is looked for once, and again when its file is gone', () => {
    expect(isReady(folder, { browser: true })).toBe(false);
    const executablePath = join(folder, 'chrome');
    writeFileSync(executablePath, 'binary');
    const named = process.env.RECKONER_BROWSER ?? '';
    const browser = { executablePath, args: [], env: {}, foundBy: 'installed', named };
    writeStamp(folder, { packages: fingerprint(folder), nodeSize: 6, browser });
    expect(isReady(folder, { browser: true })).toBe(true);
    rmSync(executablePath);
    expect(isReady(folder, { browser: true })).toBe(false);
  });

  test('the tests start the browser that was found, with what it needs in its environment', () => {
    expect(() => launchOptions(folder)).toThrow('no browser has been set up; run "npm test" once');
    const found = { executablePath: '/opt/chrome', args: ['--no-sandbox'], env: { FONTS: 'here' } };
    const browser = { ...found, foundBy: 'installed', named: '' };
    writeStamp(folder, { packages: '', nodeSize: 6, browser });
    expect(launchOptions(folder)).toEqual({ ...found, env: { ...process.env, FONTS: 'here' } });
  });

  test('a browser chosen under another RECKONER_BROWSER is looked for again', () => {
    const browser = {
      executablePath: nodeBinary(folder),
      args: [],
      env: {},
      foundBy: 'installed',
      named: 'another',
    };
    writeStamp(folder, { packages: fingerprint(folder), nodeSize: 6, browser });
    expect(isReady(folder, { browser: true })).toBe(false);
  });

  test('a broken record counts as none', () => {
    writeFileSync(join(folder, 'node_modules/.cache/reckoner/setup.json'), '{');
    expect(readStamp(folder)).toBeNull();
    expect(isReady(folder, { browser: false })).toBe(false);
  });
});
