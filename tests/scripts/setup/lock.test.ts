import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withLock } from '../../../scripts/setup/lock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reckoner-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock', () => {
  const lockFolder = () => join(folder, '.reckoner', 'setup.lock');

  test('two commands started at once work one after the other', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const events: string[] = [];
    const work = (name: string) =>
      withLock(folder, 'setup', async () => {
        events.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        events.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b')]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(existsSync(lockFolder())).toBe(false);
    expect(write).toHaveBeenCalledExactlyOnceWith(
      `setup: another setup of this project is under way; waiting for it (${lockFolder()})\n`,
    );
    write.mockRestore();
  });

  test('a lock whose process is gone is taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(lockFolder(), { recursive: true });
    writeFileSync(join(lockFolder(), 'pid'), String(pid));
    await expect(withLock(folder, 'setup', () => Promise.resolve())).resolves.toBeUndefined();
  });

  test('a lock that has not been renewed is taken over, though its pid is in use', async () => {
    mkdirSync(lockFolder(), { recursive: true });
    writeFileSync(join(lockFolder(), 'pid'), String(process.ppid));
    utimesSync(lockFolder(), new Date(0), new Date(0));
    await expect(withLock(folder, 'setup', () => Promise.resolve())).resolves.toBeUndefined();
  });

  test('the lock is given back when the work fails', async () => {
    const fails = withLock(folder, 'setup', () => Promise.reject(new Error('no room')));
    await expect(fails).rejects.toThrow('no room');
    expect(existsSync(lockFolder())).toBe(false);
  });
});
