import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './child.mjs';

/** A holder renews its lock this often, in ms; a lock that has missed six renewals is stale. */
const renewal = 5_000;
const staleAfter = 6 * renewal;

/**
 * Runs a kind of work ("setup", "build") while no other process does that kind in this project, waits
 * for its turn where one does, and returns what the work returns.
 * @template T
 * @param {string} root
 * @param {string} kind
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, kind, work) {
  const folder = join(root, '.reckoner');
  const lock = join(folder, `${kind}.lock`);
  mkdirSync(folder, { recursive: true });
  let told = false;
  while (!takeLock(lock)) {
    if (dropStale(lock)) continue;
    if (!told) say(`another ${kind} of this project is under way; waiting for it (${lock})`);
    told = true;
    await wait(200);
  }
  const timer = setInterval(() => {
    const now = new Date();
    utimesSync(lock, now, now);
  }, renewal);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    removeLock(lock);
  }
}

/**
 * Removes a lock. It is moved away whole first: half removed, it could be taken by another process
 * and the rest of the removal would then hit that one.
 * @param {string} lock
 */
function removeLock(lock) {
  const gone = `${lock}.${process.pid}.gone`;
  renameSync(lock, gone);
  rmSync(gone, { recursive: true, force: true });
}

/**
 * Takes the lock and returns true, or returns false where another process has it. The folder comes
 * into being with the pid in it: a folder cannot be renamed onto one that is not empty.
 * @param {string} lock
 */
function takeLock(lock) {
  const own = `${lock}.${process.pid}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  writeFileSync(join(own, 'pid'), String(process.pid));
  try {
    renameSync(own, lock);
    return true;
  } catch {
    rmSync(own, { recursive: true, force: true });
    return false;
  }
}

/**
 * Removes a lock whose holder is gone and returns true where there was one. Only one process at a
 * time may judge, so that none removes the lock that another has just taken.
 * @param {string} lock
 */
function dropStale(lock) {
  if (!isStale(lock)) return false;
  const judge = `${lock}.judge`;
  try {
    mkdirSync(judge);
  } catch {
    if (ageOf(judge) > staleAfter) rmSync(judge, { recursive: true, force: true });
    return false;
  }
  const stale = isStale(lock);
  if (stale) removeLock(lock);
  rmSync(judge, { recursive: true, force: true });
  return stale;
}

/** @param {string} lock */
function isStale(lock) {
  let pid;
  try {
    pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
  } catch {
    return false;
  }
  return !isRunning(pid) || ageOf(lock) > staleAfter;
}

/** The time since a folder was renewed, in ms. @param {string} folder */
function ageOf(folder) {
  const modified = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return modified === undefined ? 0 : Date.now() - modified;
}

/**
 * Returns true where a process of this machine has the pid.
 * @param {number} pid
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
