import { describe, expect, test } from 'vitest';
import { exitCodeOf, runChild } from '../../../scripts/setup/child.mjs';

describe('a program that setup starts', () => {
  test('exits for setup as it did itself, or with 128 and the number of its signal', () => {
    expect(exitCodeOf({ code: 3, signal: null })).toBe(3);
    expect(exitCodeOf({ code: null, signal: 'SIGTERM' })).toBe(143);
    expect(exitCodeOf({ code: null, signal: 'SIGINT' })).toBe(130);
  });

  test('gets the signals that reach setup', async () => {
    const waits = 'process.stdout.write("up"); setInterval(() => {}, 1000)';
    const ending = runChild(process.execPath, ['-e', waits], { stdio: 'pipe' });
    process.emit('SIGTERM', 'SIGTERM');
    expect(await ending).toMatchObject({ signal: 'SIGTERM', interrupted: 'SIGTERM' });
  });

  test('is named when it cannot be started', async () => {
    await expect(runChild('/none/such', [], {})).rejects.toThrow('cannot start /none/such');
  });
});
