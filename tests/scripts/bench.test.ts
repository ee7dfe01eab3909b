import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Measurement } from '../../scripts/bench/measurement.ts';
import { runScript } from '../support/build.ts';

/** Runs the command on a folder with one bench of this code. */
function runBench(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-bench-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'trial.bench.ts'), code);
  return runScript('bench', ['--folder', folder]);
}

const measuring = (...measured: Measurement[]): string =>
  `export const measure = () => (${JSON.stringify(measured)});`;

const ratio = { what: 'ten times the work', unit: 'times', limit: 12 } as const;

describe('bench', () => {
  test('prints one table and ends with 0 where every ratio holds', async () => {
    const slow = { what: 'all of it', value: 3.456, unit: 's', limit: 2 } as const;
    const memory = { what: 'memory', value: 310.2, unit: 'MB', limit: 600 } as const;
    const { code, stdout } = await runBench(measuring({ ...ratio, value: 12 }, slow, memory));
    expect(stdout).toMatchInlineSnapshot(`
      "trial  ten times the work  12.00 times  at most 12.00 times  ok
      trial  all of it           3.46 s       at most 2.00 s       noted: above on this machine
      trial  memory              310 MB       at most 600 MB       noted
      "
    `);
    expect(code).toBe(0);
  });

  test('ends with 1 where a ratio is exceeded', async () => {
    const { code, stdout } = await runBench(measuring({ ...ratio, value: 12.5 }));
    expect(stdout).toMatchInlineSnapshot(`
      "trial  ten times the work  12.50 times  at most 12.00 times  EXCEEDED
      "
    `);
    expect(code).toBe(1);
  });

  test('ends with 2 where a bench breaks', async () => {
    const { code, stderr } = await runBench(
      'export const measure = () => { throw new Error("no") };',
    );
    expect(stderr).toMatch(/^Our own fault, not yours: Error: no\n/);
    expect(code).toBe(2);
  });

  test('ends with 2 where there is no bench', async () => {
    const { code, stderr } = await runScript('bench', ['--folder', 'docs']);
    expect(stderr).toContain('--folder docs: expected a folder of *.bench.ts modules; found none');
    expect(code).toBe(2);
  });
});
