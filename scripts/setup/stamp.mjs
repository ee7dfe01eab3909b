import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A browser that has been seen to start.
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env what it needs in its environment besides what is there
 * @property {string} foundBy
 * @property {string} named the value of RECKONER_BROWSER that it was chosen under
 * @property {string} [version] of the package that it came in, where it came in one
 */
/**
 * What setup has done. `packages` is the fingerprint of what was installed, `nodeSize` the size of
 * Node's binary in bytes.
 * @typedef {{ packages: string, nodeSize: number, browser?: Browser }} Stamp
 */

/** The folder of what setup keeps; it goes with node_modules. @param {string} root */
export const cacheFolder = (root) => join(root, 'node_modules', '.cache', 'reckoner');

/** @param {string} root */
const stampFile = (root) => join(cacheFolder(root), 'setup.json');

/** The project's own Node. @param {string} root */
export const nodeBinary = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Returns the size of a file in bytes, or -1 where there is none that can be seen.
 * @param {string} file
 */
export function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return -1;
  }
}

/**
 * Returns a text that changes when the packages to install may have changed.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'package.json', '.npmrc']) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return `${process.platform}-${process.arch}-${hash.digest('hex')}`;
}

/**
 * Returns what setup has done so far, or null where nothing is known.
 * @param {string} root
 * @returns {Stamp | null}
 */
export function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Records what setup has done; null forgets it.
 * @param {string} root
 * @param {Stamp | null} stamp
 */
export function writeStamp(root, stamp) {
  const file = stampFile(root);
  if (stamp === null) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stamp, null, 2)}\n`);
}

/**
 * Returns true where the packages are installed as the lock file has them.
 * @param {string} root
 * @param {Stamp | null} stamp
 */
export function hasPackages(root, stamp) {
  return (
    stamp !== null &&
    stamp.packages === fingerprint(root) &&
    stamp.nodeSize === sizeOf(nodeBinary(root))
  );
}

/**
 * Returns true where a browser is known that still fits: its file is there, RECKONER_BROWSER is as it was.
 * @param {Stamp | null} stamp
 */
export function hasBrowser(stamp) {
  const browser = stamp?.browser;
  return (
    browser !== undefined &&
    browser.named === (process.env.RECKONER_BROWSER ?? '') &&
    sizeOf(browser.executablePath) > 0
  );
}

/** The package that brings a browser. */
export const browserPackage = '@sparticuz/chromium';

/** Returns the version of the installed package that brings a browser. @param {string} root */
export function browserVersion(root) {
  const file = join(root, 'node_modules', browserPackage, 'package.json');
  try {
    return String(JSON.parse(readFileSync(file, 'utf8')).version);
  } catch {
    return 'none';
  }
}

/**
 * Returns true where a browser may still be used after packages were installed: its file is there, and
 * the package that it came in, if any, is the same.
 * @param {string} root
 * @param {Browser} browser
 */
export function isBrowserKept(root, browser) {
  if (sizeOf(browser.executablePath) <= 0) return false;
  return browser.foundBy !== browserPackage || browser.version === browserVersion(root);
}

/**
 * Returns true where setup has nothing to do. Starts no program.
 * @param {string} root
 * @param {{ browser: boolean }} needs
 */
export function isReady(root, needs) {
  const stamp = readStamp(root);
  return hasPackages(root, stamp) && (!needs.browser || hasBrowser(stamp));
}

/**
 * Returns what Playwright needs to start the browser that setup has found.
 * @param {string} root
 */
export function launchOptions(root) {
  const browser = readStamp(root)?.browser;
  if (browser === undefined) throw new Error('no browser has been set up; run "npm test" once');
  const { executablePath, args, env } = browser;
  return { executablePath, args, env: { ...process.env, ...env } };
}
