import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { runStep, say, Stop } from './child.mjs';
import { fingerprint, isBrowserKept, nodeBinary, readStamp, sizeOf, writeStamp } from './stamp.mjs';

/** The major version of the Node that the project's scripts run with. */
const nodeMajor = 24;

/**
 * What `npm run` or the shell may hand down, and what would make an installation incomplete, put it
 * elsewhere or leave out the script that fetches Node. Registry, proxy, certificates and cache stay.
 */
const unwanted = new Set(
  `allow-scripts bin-links cpu dry-run engine-strict force global ignore-scripts include
  include-workspace-root install-links install-strategy json legacy-bundling libc location loglevel
  omit only optional os package-lock package-lock-only prefix production strict-allow-scripts workspace workspaces`.split(
    /\s+/,
  ),
);

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Returns the environment for npm: without inherited settings that would change what is installed,
 * and without the project's own programs on the path, which npm is about to remove.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(env) {
  const kept = Object.entries(env).filter(([name]) => {
    const setting = /^npm_config_(.+)$/i.exec(name)?.[1];
    return setting === undefined || !unwanted.has(setting.toLowerCase().replaceAll('_', '-'));
  });
  const own = join('node_modules', '.bin');
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name.toUpperCase() !== 'PATH' || value === undefined) return [name, value];
      return [
        name,
        value
          .split(delimiter)
          .filter((folder) => !folder.endsWith(own))
          .join(delimiter),
      ];
    }),
  );
}

/**
 * Returns how npm is started: as `npm run` was, or else by its name.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmProgram(env, platform) {
  const { npm_execpath: script = '', npm_node_execpath: node = '' } = env;
  const inProject = node.includes(`${sep}node_modules${sep}`);
  if (script.endsWith('npm-cli.js') && node !== '' && !inProject) {
    return { program: node, args: [script], shell: false };
  }
  const windows = platform === 'win32';
  return { program: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}

/**
 * Returns true where npm's note of what it installed has every package of the lock file, but for
 * optional ones of other platforms.
 * @param {Lockfile} lock
 * @param {Lockfile} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages?.[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * Sees that the packages of the lock file are in node_modules: those a user has installed by hand
 * are kept, else npm installs them. The browser that was found before stays known while it is there.
 * @param {string} root
 */
export async function installPackages(root) {
  const browser = readStamp(root)?.browser;
  writeStamp(root, null);
  if (!isInstalledByHand(root) || !runsNode(root)) {
    await runNpm(root);
    if (!runsNode(root)) throw new Stop(noNode(root));
  }
  const stamp = { packages: fingerprint(root), nodeSize: sizeOf(nodeBinary(root)) };
  writeStamp(root, browser && isBrowserKept(root, browser) ? { ...stamp, browser } : stamp);
}

/** @param {string} root */
function isInstalledByHand(root) {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  try {
    const [lock, installed] = [join(root, 'package-lock.json'), note].map((file) =>
      JSON.parse(readFileSync(file, 'utf8')),
    );
    return isInstalled(lock, installed);
  } catch {
    return false;
  }
}

/**
 * Returns true where the project's own Node is there, starts, and is of the right version.
 * @param {string} root
 */
function runsNode(root) {
  const { status, stdout } = spawnSync(nodeBinary(root), ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith(`v${nodeMajor}.`);
}

/** @param {string} root */
async function runNpm(root) {
  const env = npmEnvironment(process.env);
  const { program, args, shell } = npmProgram(env, process.platform);
  const started = performance.now();
  say('installing the packages of package-lock.json (npm ci); this takes a minute the first time');
  // Every package is a development dependency; NODE_ENV=production must not leave them out. npm
  // itself may run on an older Node than the packages ask for, which is what it would warn of.
  const { code } = await runStep(program, [...args, 'ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    env,
    shell,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    throw new Stop(
      `npm ci failed with exit code ${code ?? 'unknown'}; its message is above.\n` +
        'See that the package registry can be reached and that there is room on the disk. If the\n' +
        'message says that package.json and package-lock.json differ, run "npm install" once. Then\n' +
        'run the command again.',
    );
  }
  say(`installed in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** @param {string} root */
function noNode(root) {
  const found = existsSync(nodeBinary(root)) ? 'does not run' : 'was not installed';
  return (
    `the project's own Node ${nodeMajor} (${nodeBinary(root)}) ${found}.\n` +
    'The package "node" fetches it in an install script; npm leaves that out when install scripts\n' +
    'are switched off (ignore-scripts in an .npmrc). Run\n' +
    '  npm rebuild node --ignore-scripts=false --foreground-scripts\n' +
    'and then the command again.'
  );
}
