import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, say, Stop } from './child.mjs';
import { installSystemPackages, mayInstall, missingLibraries, packagesFor } from './libraries.mjs';
import {
  browserPackage,
  browserVersion,
  cacheFolder,
  nodeBinary,
  readStamp,
  sizeOf,
  writeStamp,
} from './stamp.mjs';

/** @typedef {import('./stamp.mjs').Browser} Browser */

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const advice =
  'Install Chrome or Chromium, or name the one to use, as in RECKONER_BROWSER=/path/to/chrome.\n' +
  '"npm test -- --unit" runs the tests that need no browser.';

/**
 * What the search for a browser depends on.
 * @typedef {object} Surroundings
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 * @property {(file: string) => boolean} isFile
 */

/**
 * Returns the installed browsers in the order in which they are tried; only the one that
 * RECKONER_BROWSER names where it is set.
 * @param {Surroundings} surroundings
 * @returns {Browser[]}
 */
export function listBrowsers({ platform, env, home, isFile }) {
  const named = env.RECKONER_BROWSER ?? '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = (/** @type {string} */ name) => folders.map((folder) => join(folder, name));
  if (named !== '') {
    const executablePath = [...onPath(named), resolve(named)].find(isFile) ?? named;
    return [{ executablePath, args: [], env: {}, foundBy: 'RECKONER_BROWSER', named }];
  }
  const usual = platform === 'win32' ? windowsPaths(env) : names.flatMap(onPath);
  if (platform === 'darwin') usual.push(...macPaths(home));
  return [...new Set(usual)]
    .filter(isFile)
    .map((executablePath) => ({ executablePath, args: [], env: {}, foundBy: 'installed', named }));
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPaths(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]);
}

/** @param {string} home */
function macPaths(home) {
  return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
}

/**
 * Finds a browser that starts and records it.
 * @param {string} root
 */
export async function prepareBrowser(root) {
  recordBrowser(root, undefined);
  const { platform, env } = process;
  const isFile = (/** @type {string} */ file) => sizeOf(file) > 0;
  const found = listBrowsers({ platform, env, home: homedir(), isFile });
  let failure = '';
  for (const browser of found) {
    failure = await tryBrowser(root, browser);
    if (failure === '') {
      recordBrowser(root, browser);
      return;
    }
  }
  if (found[0]?.foundBy === 'RECKONER_BROWSER') {
    const file = found[0].executablePath;
    throw new Stop(
      `the browser that RECKONER_BROWSER names does not work: ${file}\n${failure}\n` +
        'Name another one, or unset RECKONER_BROWSER to have one found.',
    );
  }
  if (platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(['found no Chrome or Chromium that starts.', failure, advice].join('\n'));
  }
  await preparePackaged(root);
}

/**
 * Sets up the browser that comes as a package, with the system libraries that it lacks.
 * @param {string} root
 */
async function preparePackaged(root) {
  const executablePath = await unpackBrowser(root);
  // Not the arguments that the package offers: with --single-process the browser ends as soon as
  // one of its contexts is closed.
  const args = ['--no-sandbox'];
  // Where the system has no fonts, text would have no size; the package brings a folder "fonts".
  const env = { XDG_DATA_HOME: dirname(executablePath) };
  const version = browserVersion(root);
  const browser = { executablePath, args, env, foundBy: browserPackage, named: '', version };
  let failure = await tryBrowser(root, browser);
  const missing = failure === '' ? [] : missingLibraries(executablePath, failure);
  const { packages } = packagesFor(missing);
  if (packages.length > 0 && mayInstall() && (await installSystemPackages(packages))) {
    failure = await tryBrowser(root, browser);
  }
  if (failure !== '') {
    throw new Stop(explainFailure(missingLibraries(executablePath, failure), failure));
  }
  recordBrowser(root, browser);
}

/**
 * Returns what to tell the user where the packaged browser does not start.
 * @param {readonly string[]} missing the shared libraries that it lacks
 * @param {string} failure what it said
 */
export function explainFailure(missing, failure) {
  if (missing.length === 0)
    return `the browser for the tests does not start.\n${failure}\n${advice}`;
  const { packages, unknown } = packagesFor(missing);
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return [
    `the browser for the tests lacks system libraries: ${missing.join(', ')}.`,
    ...(packages.length > 0 ? ['On Debian or Ubuntu, as root, run', `  ${install}`] : []),
    ...(unknown.length > 0 ? [`Install what holds ${unknown.join(', ')} on your system.`] : []),
    'Then run the command again. Or:',
    advice,
  ].join('\n');
}

/**
 * Unpacks the packaged browser beside the packages and returns its path. It is moved into place
 * whole, since the package takes any file that is there for a finished one.
 * @param {string} root
 */
async function unpackBrowser(root) {
  const folder = join(cacheFolder(root), 'browser');
  const fresh = `${folder}.new`;
  for (const old of [folder, fresh]) rmSync(old, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const env = { ...process.env, TMPDIR: fresh };
  const { code, output } = await runStep(nodeBinary(root), [besides('unpack.mjs')], {
    env,
    stdio: 'pipe',
  });
  if (code !== 0) throw new Stop(`cannot unpack the browser for the tests.\n${output}\n${advice}`);
  renameSync(fresh, folder);
  return join(folder, 'chromium');
}

/** A file in this folder. @param {string} name */
const besides = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Starts a browser as the tests will, and returns an empty text or what went wrong.
 * @param {string} root
 * @param {Browser} browser
 */
async function tryBrowser(root, { executablePath, args, env }) {
  const program = [besides('probe.mjs'), executablePath, ...args];
  const { code, output } = await runStep(nodeBinary(root), program, {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
  return code === 0 ? '' : readFailure(output) || 'it ended without a word';
}

/**
 * Returns what a browser itself said before it failed; where it said nothing, how it ended. The rest
 * of the driver's log is left out: it lists every argument three times.
 * @param {string} log
 */
export function readFailure(log) {
  const plain = log.replaceAll(/\u001b\[\d+m/g, '').trim();
  const own = [...plain.matchAll(/\[pid=\d+\]\[err\] (.+)/g)].map((match) => match[1] ?? '');
  if (own.length > 0) return [...new Set(own)].join('\n');
  const ending = /<process did exit: (.+)>/.exec(plain)?.[1];
  const [first = ''] = plain.split('\n');
  return ending === undefined ? first : `${first} (${ending})`;
}

/**
 * Records the browser that the tests use; undefined forgets the one before.
 * @param {string} root
 * @param {Browser | undefined} browser
 */
function recordBrowser(root, browser) {
  const stamp = readStamp(root);
  if (stamp === null) throw new Stop('the record of the packages is gone; run the command again.');
  const { packages, nodeSize } = stamp;
  writeStamp(
    root,
    browser === undefined ? { packages, nodeSize } : { packages, nodeSize, browser },
  );
  if (browser !== undefined) say(`the tests use ${browser.executablePath} (${browser.foundBy})`);
}
