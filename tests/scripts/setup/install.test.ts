import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, npmEnvironment, npmProgram } from '../../../scripts/setup/install.mjs';

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
