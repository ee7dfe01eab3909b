import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  installPackages,
  isInstalled,
  npmEnvironment,
  npmProgram,
} from '../../../scripts/setup/install.mjs';
import {
  browserPackage,
  launchOptions,
  nodeBinary,
  readStamp,
  writeStamp,
} from '../../../scripts/setup/stamp.mjs';

describe('the installation', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/mac-only': { version: '2.0.0', integrity: 'sha512-m', optional: true },
    },
  };

  test('packages that a user installed by hand are kept where the lock file agrees', () => {
    const { 'node_modules/a': a } = lock.packages;
    expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } })).toBe(
      false,
    );
    expect(isInstalled(lock, { packages: {} })).toBe(false);
  });

  test('npm is started as `npm run` was, but never with the Node that it is about to replace', () => {
    const npm_execpath = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmProgram({ npm_execpath, npm_node_execpath: '/usr/bin/node' }, 'linux')).toEqual({
      program: '/usr/bin/node',
      args: [npm_execpath],
      shell: false,
    });
    const own = '/home/ada/report/node_modules/node/bin/node';
    const byName = { program: 'npm', args: [], shell: false };
    expect(npmProgram({ npm_execpath, npm_node_execpath: own }, 'linux')).toEqual(byName);
    expect(npmProgram({ npm_execpath: '/usr/bin/yarn.js' }, 'linux')).toEqual(byName);
    expect(npmProgram({}, 'win32')).toEqual({ program: 'npm.cmd', args: [], shell: true });
  });

  test('npm inherits neither a dry run nor a ban on install scripts, but keeps the registry', () => {
    expect(
      npmEnvironment({
        npm_config_dry_run: 'true',
        NPM_CONFIG_IGNORE_SCRIPTS: 'true',
        npm_config_registry: 'https://packages.example/',
        HOME: '/home/ada',
      }),
    ).toEqual({ npm_config_registry: 'https://packages.example/', HOME: '/home/ada' });
  });

  test("npm does not find the project's own programs on its path", () => {
    const path = ['/home/ada/report/node_modules/.bin', '/usr/bin'].join(delimiter);
    expect(npmEnvironment({ PATH: path })).toEqual({ PATH: '/usr/bin' });
  });
});

describe('an installation after the list of packages changed', () => {
  let folder = '';
  let executablePath = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** Records a browser with a list of packages that is no longer the one at hand. */
  const remember = (own: { readonly foundBy: string; readonly version?: string }): void => {
    const browser = { executablePath, args: ['--quiet'], env: {}, named: '', ...own };
    writeStamp(folder, { packages: 'older', nodeSize: 1, browser });
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reckoner-install-'));
    for (const name of ['package.json', '.npmrc', 'package-lock.json', 'chrome']) write(name, '{}');
    write('node_modules/.package-lock.json', '{}');
    write(`node_modules/${browserPackage}/package.json`, '{ "version": "2.0.0" }');
    mkdirSync(dirname(nodeBinary(folder)), { recursive: true });
    symlinkSync(process.execPath, nodeBinary(folder));
    executablePath = join(folder, 'chrome');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('still knows the browser that works, so that scripts can start it', async () => {
    remember({ foundBy: 'installed' });
    await installPackages(folder);
    expect(readStamp(folder)?.packages).not.toBe('older');
    expect(launchOptions(folder)).toMatchObject({ executablePath, args: ['--quiet'] });
  });

  test('forgets a browser whose file is gone', async () => {
    remember({ foundBy: 'installed' });
    rmSync(executablePath);
    await installPackages(folder);
    expect(readStamp(folder)).not.toHaveProperty('browser');
  });

  test('keeps the browser of a package until that package is another', async () => {
    remember({ foundBy: browserPackage, version: '2.0.0' });
    await installPackages(folder);
    expect(readStamp(folder)?.browser?.version).toBe('2.0.0');
    write(`node_modules/${browserPackage}/package.json`, '{ "version": "3.0.0" }');
    await installPackages(folder);
    expect(readStamp(folder)).not.toHaveProperty('browser');
  });
});
