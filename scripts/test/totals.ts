import { z } from 'zod';

/** How many checks passed, failed and were left out. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Returns the totals of vitest's JSON report, or null where it is none. A file that failed without
 * a failed test (it could not be loaded, or a hook threw) counts as one failure; so does a run that
 * ended badly with every test passed (an error outside the tests).
 */
export function countReport(report: unknown, exitCode: number): Totals | null {
  const parsed = Report.safeParse(report);
  if (!parsed.success) return null;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    parsed.data;
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Returns the sum of totals. */
export function addTotals(list: readonly Totals[]): Totals {
  const sum = (pick: (totals: Totals) => number): number =>
    list.reduce((total, each) => total + pick(each), 0);
  return {
    passed: sum((each) => each.passed),
    failed: sum((each) => each.failed),
    skipped: sum((each) => each.skipped),
  };
}

/** Returns the last line of a test run. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}
