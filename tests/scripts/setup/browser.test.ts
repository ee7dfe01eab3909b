import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainFailure, listBrowsers, readFailure } from '../../../scripts/setup/browser.mjs';
import { packagesFor, parseMissingLibraries } from '../../../scripts/setup/libraries.mjs';

describe('the search for a browser', () => {
  const search = (over: Partial<Parameters<typeof listBrowsers>[0]>) =>
    listBrowsers({
      platform: 'linux',
      env: {},
      home: '/home/ada',
      isFile: () => true,
      ...over,
    }).map((browser) => browser.executablePath);

  test('RECKONER_BROWSER is the only one tried where it is set, be it there or not', () => {
    const env = { RECKONER_BROWSER: '/opt/chrome', PATH: '/usr/bin' };
    expect(search({ env, isFile: () => false })).toEqual(['/opt/chrome']);
  });

  test('RECKONER_BROWSER may be a name on the path', () => {
    const env = { RECKONER_BROWSER: 'brave', PATH: '/usr/bin' };
    expect(search({ env, isFile: (file) => file === '/usr/bin/brave' })).toEqual([
      '/usr/bin/brave',
    ]);
  });

  test('Chrome comes before Chromium, wherever on the path they are', () => {
    const env = { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) };
    const there = ['/usr/local/bin/chromium', '/usr/bin/google-chrome'];
    expect(search({ env, isFile: (file) => there.includes(file) })).toEqual([
      '/usr/bin/google-chrome',
      '/usr/local/bin/chromium',
    ]);
  });

  test('on macOS the usual folders of applications are looked in', () => {
    expect(search({ platform: 'darwin' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('on Windows the usual folders of programs are looked in', () => {
    const env = { PROGRAMFILES: 'C:/Program Files' };
    expect(search({ platform: 'win32', env })[0]).toMatch(/Program Files.*chrome\.exe$/);
  });
});

describe('a browser that does not start', () => {
  test('is reported in its own words, each once', () => {
    const log = [
      'browserType.launch: Target page, context or browser has been closed',
      '<launching> /opt/chrome --headless --many --more --flags',
      '[pid=12][err] chrome: Exec format error',
      '\u001b[2m  - [pid=12][err] chrome: Exec format error\u001b[22m',
    ].join('\n');
    expect(readFailure(log)).toBe('chrome: Exec format error');
  });

  test('is reported with how it ended where it said nothing', () => {
    const log = [
      'browserType.launch: Target page, context or browser has been closed',
      '\u001b[2m  - [pid=12] <process did exit: exitCode=1, signal=null>\u001b[22m',
    ].join('\n');
    expect(readFailure(log)).toBe(
      'browserType.launch: Target page, context or browser has been closed (exitCode=1, signal=null)',
    );
  });
});

describe('the system libraries of a browser', () => {
  const loader =
    '/tmp/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory';
  const ldd =
    '\tlinux-vdso.so.1 (0x00007ffd)\n\tlibnspr4.so => not found\n\tlibnss3.so => not found\n' +
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n';

  test('are read from what the loader says and from what ldd lists', () => {
    expect(parseMissingLibraries(loader)).toEqual(['libnss3.so']);
    expect(parseMissingLibraries(`${loader}\n${ldd}`)).toEqual(['libnspr4.so', 'libnss3.so']);
    expect(parseMissingLibraries('Segmentation fault')).toEqual([]);
  });

  test('are in packages of Debian, each named once', () => {
    expect(packagesFor(['libnssutil3.so', 'libnss3.so', 'libexpat.so.1', 'libodd.so.9'])).toEqual({
      packages: ['libexpat1', 'libnss3'],
      unknown: ['libodd.so.9'],
    });
  });

  test('are named with the command that installs them', () => {
    expect(explainFailure(['libnspr4.so', 'libodd.so.9'], '')).toMatchInlineSnapshot(`
      "the browser for the tests lacks system libraries: libnspr4.so, libodd.so.9.
      On Debian or Ubuntu, as root, run
        apt-get update && apt-get install -y --no-install-recommends libnspr4
      Install what holds libodd.so.9 on your system.
      Then run the command again. Or:
      Install Chrome or Chromium, or name the one to use, as in RECKONER_BROWSER=/path/to/chrome.
      "npm test -- --unit" runs the tests that need no browser."
    `);
  });
});
