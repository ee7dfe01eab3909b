import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf, runChild } from '../setup/child.mjs';
import { countReport, type Totals } from './totals.ts';

/** What came of a step; `fault` says that the step itself broke, not what it looked at. */
export interface Outcome {
  readonly totals: Totals;
  readonly fault: boolean;
  readonly interrupted: NodeJS.Signals | null;
  /** What the step wrote, for the user to see; empty where that has been seen already. */
  readonly output: string;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly run: (root: string) => Promise<Outcome>;
}

const onePassed: Totals = { passed: 1, failed: 0, skipped: 0 };
const oneFailed: Totals = { passed: 0, failed: 1, skipped: 0 };

/** The tools do not report home, and show their findings in colour where a person reads them. */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
};

/** Returns a step that runs a tool to its end and passes where the tool exits with 0. */
function toolStep(name: string, ...command: readonly [tool: string, ...args: string[]]): Step {
  const [tool, ...args] = command;
  return {
    name,
    run: async (root) => {
      const program = [join(root, 'node_modules', tool), ...args];
      const ending = await runChild(process.execPath, program, { cwd: root, env, stdio: 'pipe' });
      const { interrupted, output } = ending;
      const exitCode = exitCodeOf(ending);
      const totals = exitCode === 0 ? onePassed : oneFailed;
      return { totals, fault: false, interrupted, output: exitCode === 0 ? '' : output };
    },
  };
}

/** Returns the step that runs vitest, which writes its progress straight to the terminal. */
function vitestStep(name: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async (root) => {
      const folder = mkdtempSync(join(tmpdir(), 'reckoner-test-'));
      const report = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const program = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args];
      try {
        const ending = await runChild(process.execPath, program, { cwd: root, stdio: 'inherit' });
        const totals = readTotals(report, exitCodeOf(ending));
        const output = totals === null ? 'vitest ended without a report.\n' : '';
        const { interrupted } = ending;
        return { totals: totals ?? oneFailed, fault: totals === null, interrupted, output };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function readTotals(file: string, exitCode: number): Totals | null {
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')), exitCode);
  } catch {
    return null;
  }
}

/** Returns the steps of `npm test` in their order. */
export function listSteps({ unitOnly }: { readonly unitOnly: boolean }): Step[] {
  return [
    toolStep('format', 'prettier/bin/prettier.cjs', '--check', '.'),
    toolStep('lint', 'eslint/bin/eslint.js', '.'),
    // Reads .ts, .mjs and .js files as well as .astro, so that tsc has nothing to add.
    toolStep('types', 'astro/bin/astro.mjs', 'check'),
    unitOnly ? vitestStep('tests', '--project=unit') : vitestStep('tests'),
  ];
}
