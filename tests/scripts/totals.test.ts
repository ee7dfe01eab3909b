import { describe, expect, test } from 'vitest';
import { addTotals, countReport, formatTotals } from '../../scripts/test/totals.ts';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('the totals of a test run', () => {
  test('tests to be written count as skipped', () => {
    expect(countReport(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  test('a failed test counts once, though its file has failed too', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const failing = { ...report, numFailedTests: 1, testResults };
    expect(countReport(failing, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test('a file that cannot be loaded counts as one failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    expect(countReport({ ...report, testResults }, 1)?.failed).toBe(1);
  });

  test('a file whose hook threw, so that its tests were skipped, counts as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'skipped' }] }];
    expect(countReport({ ...report, testResults }, 1)?.failed).toBe(1);
  });

  test('an error outside the tests counts as one failure', () => {
    expect(countReport(report, 1)?.failed).toBe(1);
  });

  test('what is no report of vitest has no totals', () => {
    expect(countReport({ numPassedTests: 7 }, 0)).toBeNull();
    expect(countReport(null, 0)).toBeNull();
  });

  test('totals add up part by part', () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(addTotals([one, one, { passed: 20, failed: 3, skipped: 4 }])).toEqual({
      passed: 22,
      failed: 3,
      skipped: 4,
    });
    expect(addTotals([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test('the last line names the three numbers', () => {
    expect(formatTotals({ passed: 210, failed: 0, skipped: 2 })).toBe(
      '210 passed, 0 failed, 2 skipped',
    );
  });
});
