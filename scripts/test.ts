import { fileURLToPath } from 'node:url';
import { exitCodeOf } from './setup/child.mjs';
import { listSteps, type Outcome, type Step } from './test/steps.ts';
import { addTotals, formatTotals } from './test/totals.ts';

const usage = `usage: npm test [-- --unit]

Checks the format, lints, checks the types and runs the tests, each even where one before it fails.
  --unit    leave out the tests that need a browser
  --help    show this

The last line is "N passed, N failed, N skipped"; format, lint and types count as one each.
exit codes: 0 all passed, 1 something failed, 2 wrong use or a step that could not be run
`;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one step and says how it went. A step that cannot be run at all has failed. */
async function reportStep({ name, run }: Step): Promise<Outcome> {
  const started = performance.now();
  const outcome = await run(root).catch((problem: unknown) => ({
    totals: { passed: 0, failed: 1, skipped: 0 },
    fault: true,
    interrupted: null,
    output: `${String(problem)}\n`,
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome.interrupted === null) {
    const result = outcome.totals.failed === 0 ? 'passed' : 'FAILED';
    process.stdout.write(`${outcome.output}${result}  ${name} (${seconds} s)\n`);
  }
  return outcome;
}

async function runTests(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const unknown = args.find((arg) => arg !== '--unit');
  if (unknown !== undefined) {
    process.stderr.write(`unknown argument "${unknown}"\n\n${usage}`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  for (const step of listSteps({ unitOnly: args.includes('--unit') })) {
    const outcome = await reportStep(step);
    if (outcome.interrupted !== null)
      return exitCodeOf({ code: null, signal: outcome.interrupted });
    outcomes.push(outcome);
  }
  const totals = addTotals(outcomes.map((outcome) => outcome.totals));
  process.stdout.write(`\n${formatTotals(totals)}\n`);
  if (outcomes.some((outcome) => outcome.fault)) return 2;
  return totals.failed > 0 ? 1 : 0;
}

process.exitCode = await runTests(process.argv.slice(2));
