import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodeOf, runChild, say, Stop } from './setup/child.mjs';
import { commands, needsBrowser, usage } from './setup/commands.mjs';
import { endWithNpm } from './setup/parent.mjs';
import { isReady, nodeBinary } from './setup/stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Sets up what is missing, runs the command, and returns its exit code.
 * @param {readonly string[]} argv
 * @returns {Promise<number>}
 */
async function runCommand(argv) {
  const [command = '', ...args] = argv;
  if (!commands.includes(command)) {
    process.stderr.write(usage);
    return 2;
  }
  const needs = { browser: needsBrowser(command, args) };
  if (!isReady(root, needs)) {
    // Read only when there is something to do: a run with nothing to do stays quick.
    const { prepare } = await import('./setup/prepare.mjs');
    await prepare(root, needs);
  }
  const script = join(root, 'scripts', `${command}.ts`);
  return exitCodeOf(await runChild(nodeBinary(root), [script, ...args], { stdio: 'inherit' }));
}

/**
 * Says what went wrong and returns the exit code for it.
 * @param {unknown} problem
 * @returns {number}
 */
function reportProblem(problem) {
  if (!(problem instanceof Stop)) {
    console.error(problem);
    return 2;
  }
  if (problem.message !== '') say(problem.message);
  return problem.exitCode;
}

endWithNpm(process.env);
process.exitCode = await runCommand(process.argv.slice(2)).catch(reportProblem);
