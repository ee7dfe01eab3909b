import { join } from 'node:path';
import { runChild } from '../setup/child.mjs';

/** The most seconds that the whole build may take, on two cores. */
export const longestBuild = 40;

/** What is built, and where to. */
interface Timed {
  /** The folder of the project. */
  readonly root: string;
  readonly folder: string;
}

/**
 * Builds the whole site as `npm run build` does, in a process of its own; returns how many seconds that
 * took, without the time it waited for another build.
 */
export async function timeBuild({ root, folder }: Timed): Promise<number> {
  const script = join(root, 'scripts', 'build.ts');
  const { code, output } = await runChild(process.execPath, [script, '--out', folder], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`the build ended with ${String(code)}:\n${output}`);
  return readSeconds(output);
}

/** Returns the seconds that a build has printed, of which the wait for its turn is no part. */
export function readSeconds(output: string): number {
  const [, seconds] = /, ([\d.]+) seconds, /.exec(output) ?? [];
  if (seconds === undefined) throw new Error(`the build printed no time:\n${output}`);
  return Number(seconds);
}

/** Returns a line where a build took too long. */
export function faultsOfTime(seconds: number): string[] {
  if (seconds <= longestBuild) return [];
  return [
    `the whole build took ${seconds.toFixed(1)} s, expected at most ${longestBuild} s on two cores that do nothing else`,
  ];
}
