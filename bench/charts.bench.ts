import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measurement } from '../scripts/bench/measurement.ts';
import { median } from './drawingTimes.ts';
import type { DrawingTimes } from './drawingTimes.ts';

/** How often each side has its process, in turns, so that both meet the same machine. */
const turns = 3;

/**
 * A drawing of sixty marks to text: the time it takes, and what part it is of the time of Observable
 * Plot in jsdom for what comes nearest. Each side has processes of its own, so that the memory of
 * jsdom does not slow ours.
 */
export function measure(): Measurement[] {
  const rounds = Array.from({ length: turns }, () => ({
    own: timeIn('drawOnce.ts'),
    plot: timeIn('plotOnce.ts'),
  }));
  return Object.keys(rounds[0]?.own ?? {}).flatMap((kind): Measurement[] => {
    const own = median(rounds.map((round) => round.own[kind] ?? NaN));
    const plot = median(rounds.map((round) => round.plot[kind] ?? NaN));
    return [
      { what: `${kind}: 60 marks to text`, value: own, unit: 'ms', limit: 0.5 },
      { what: `${kind}: time against Plot`, value: own / plot, unit: 'times', limit: 0.2 },
    ];
  });
}

function timeIn(name: string): DrawingTimes {
  const script = join(import.meta.dirname, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as DrawingTimes;
}
