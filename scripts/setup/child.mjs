import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string }} Ending */

/** @type {readonly NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends setup with a message for standard error and an exit code; an empty message says nothing. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] 2, our own fault or wrong use, where not given
   */
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program to its end and passes on to it the signals that reach this process.
 * `output` holds what it wrote to the streams that are piped.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ending & { interrupted: NodeJS.Signals | null }>}
 */
export function runChild(program, args, options) {
  const child = spawn(program, args, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  /** @type {NodeJS.Signals | null} */
  let interrupted = null;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    interrupted = signal;
    child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Stop(`cannot start ${program}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      resolve({ code, signal, output, interrupted });
    });
  }).finally(() => {
    for (const signal of forwarded) process.off(signal, forward);
  });
}

/**
 * Returns the exit code of a program that ended: its own, or 128 and the number of the signal that killed it.
 * @param {{ code: number | null, signal: NodeJS.Signals | null }} ending
 * @returns {number}
 */
export function exitCodeOf({ code, signal }) {
  return signal === null ? (code ?? 2) : 128 + constants.signals[signal];
}

/**
 * Runs a program as a step of setup: a signal that reaches setup during the step ends setup too.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ending>}
 */
export async function runStep(program, args, options) {
  const { interrupted, ...ending } = await runChild(program, args, options);
  if (interrupted !== null) throw new Stop('', exitCodeOf({ code: null, signal: interrupted }));
  return ending;
}

/**
 * Tells the user, on standard error, what setup does.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}
