import { spawnSync } from 'node:child_process';
import { runStep, say } from './child.mjs';

/** The Debian and Ubuntu packages that hold the libraries a Chromium asks for. */
const libraryPackages = {
  libasound2: ['libasound.so.2'],
  'libatk-bridge2.0-0': ['libatk-bridge-2.0.so.0'],
  'libatk1.0-0': ['libatk-1.0.so.0'],
  'libatspi2.0-0': ['libatspi.so.0'],
  libcairo2: ['libcairo.so.2'],
  libcups2: ['libcups.so.2'],
  'libdbus-1-3': ['libdbus-1.so.3'],
  libdrm2: ['libdrm.so.2'],
  libexpat1: ['libexpat.so.1'],
  libfontconfig1: ['libfontconfig.so.1'],
  libfreetype6: ['libfreetype.so.6'],
  libgbm1: ['libgbm.so.1'],
  'libgcc-s1': ['libgcc_s.so.1'],
  'libglib2.0-0': ['libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libgio-2.0.so.0'],
  'libgtk-3-0': ['libgtk-3.so.0', 'libgdk-3.so.0'],
  libnspr4: ['libnspr4.so', 'libplc4.so', 'libplds4.so'],
  libnss3: ['libnss3.so', 'libnssutil3.so', 'libsmime3.so', 'libssl3.so'],
  'libpango-1.0-0': ['libpango-1.0.so.0'],
  'libpangocairo-1.0-0': ['libpangocairo-1.0.so.0'],
  'libstdc++6': ['libstdc++.so.6'],
  libudev1: ['libudev.so.1'],
  'libx11-6': ['libX11.so.6'],
  'libx11-xcb1': ['libX11-xcb.so.1'],
  libxcb1: ['libxcb.so.1'],
  libxcomposite1: ['libXcomposite.so.1'],
  libxdamage1: ['libXdamage.so.1'],
  libxext6: ['libXext.so.6'],
  libxfixes3: ['libXfixes.so.3'],
  libxkbcommon0: ['libxkbcommon.so.0'],
  libxrandr2: ['libXrandr.so.2'],
};

/**
 * Returns the shared libraries that a text calls missing, sorted and each once: the text is the
 * loader's message, the listing of `ldd`, or both.
 * @param {string} text
 * @returns {string[]}
 */
export function parseMissingLibraries(text) {
  const forms = [/error while loading shared libraries: (\S+?):/g, /^\s*(\S+) => not found/gm];
  const names = forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
  return [...new Set(names)].sort();
}

/**
 * Returns the Debian packages that hold the libraries, and the libraries that are in none we know.
 * @param {readonly string[]} libraries
 * @returns {{ packages: string[], unknown: string[] }}
 */
export function packagesFor(libraries) {
  const packages = Object.entries(libraryPackages)
    .filter(([, held]) => held.some((library) => libraries.includes(library)))
    .map(([name]) => name);
  const known = Object.values(libraryPackages).flat();
  return { packages, unknown: libraries.filter((library) => !known.includes(library)) };
}

/**
 * Returns every library that a program lacks: all that `ldd` lists where there is one, else the one
 * that the program named when it failed.
 * @param {string} program
 * @param {string} failure
 */
export function missingLibraries(program, failure) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return parseMissingLibraries(`${failure}\n${stdout ?? ''}`);
}

/** Returns true where this user may install packages of Debian or Ubuntu. */
export function mayInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs packages of Debian or Ubuntu and returns true where that went well.
 * @param {readonly string[]} packages
 */
export async function installSystemPackages(packages) {
  say(`installing system libraries for the browser: ${packages.join(' ')}`);
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  };
  // Without the lists of packages a fresh container knows none; old lists may still do.
  await runStep('apt-get', ['update', '-qq'], options);
  const names = packages.map(currentName);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  return (await runStep('apt-get', args, options)).code === 0;
}

/**
 * Returns the name that a package has here: newer releases add `t64` to some (64-bit time).
 * @param {string} name
 */
function currentName(name) {
  const renamed = `${name}t64`;
  return spawnSync('apt-cache', ['show', renamed]).status === 0 ? renamed : name;
}
