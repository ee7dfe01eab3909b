import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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

const inColour =
  process.env.NO_COLOR === undefined &&
  (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined);

/** The tools do not report home, and use colour in a terminal only. */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(inColour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/** Returns a step that runs a tool to its end and passes where the tool exits with 0. */
function toolStep(name: string, ...command: readonly [tool: string, ...args: string[]]): Step {
  const [tool, ...args] = command;
  return {
    name,
    run: async (root) => {
      const program = [join(root, 'node_modules', tool), ...args];
      const ending = await runChild(process.execPath, program, { cwd: root, env, stdio: 'pipe' });
      const passed = exitCodeOf(ending) === 0;
      return {
        totals: passed ? onePassed : oneFailed,
        fault: false,
        interrupted: ending.interrupted,
        // astro check colours what it says even where it is told not to.
        output: passed ? '' : inColour ? ending.output : stripVTControlCharacters(ending.output),
      };
    },
  };
}

/** Returns the step that runs one of vitest's projects, which shows its progress as it goes. */
function vitestStep(name: string, project: string): Step {
  return {
    name,
    run: async (root) => {
      const folder = mkdtempSync(join(tmpdir(), 'reckoner-test-'));
      const report = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const tool = join(root, 'node_modules/vitest/vitest.mjs');
      const program = [tool, 'run', `--project=${project}`, ...reporters];
      try {
        const options = { cwd: root, env, stdio: 'inherit' } as const;
        const ending = await runChild(process.execPath, program, options);
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
  const severity = ['--minimumSeverity=warning', '--minimumFailingSeverity=warning'];
  const steps = [
    toolStep('format', 'prettier/bin/prettier.cjs', '--check', '.'),
    toolStep('lint', 'eslint/bin/eslint.js', '.'),
    // Reads .ts, .mjs and .js files as well as .astro, so that tsc has nothing to add.
    toolStep('types', 'astro/bin/astro.mjs', 'check', ...severity),
    vitestStep('tests', 'unit'),
  ];
  // Apart from the others: where the site cannot be built, it takes only these down with it.
  return unitOnly ? steps : [...steps, vitestStep('browser tests', 'browser')];
}
