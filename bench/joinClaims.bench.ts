import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measurement } from '../scripts/bench/measurement.ts';
import type { Dossier } from '../src/load/dossier.ts';
import { joinClaims } from '../src/ledger/ledger.ts';
import { drawDossier } from './randomClaims.ts';

const rounds = 7;

/** Joining claims: once from a cold start, and how the time grows with their number. */
export function measure(): Measurement[] {
  const { seconds, megabytes } = joinOnce();
  return [
    { what: '100,000 claims joined, cold', value: seconds, unit: 's', limit: 2 },
    { what: 'memory for it at most', value: megabytes, unit: 'MB', limit: 600 },
    { what: 'time for ten times the claims', value: findGrowth(), unit: 'times', limit: 12 },
  ];
}

/** In a process of its own, as the most memory that a process took never falls. */
function joinOnce(): { seconds: number; megabytes: number } {
  const script = join(import.meta.dirname, 'joinOnce.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as { seconds: number; megabytes: number };
}

/**
 * Ten joins of 10,000 claims against one of 100,000, in turns, so that both do the same work and meet
 * the same machine. The best round counts: other programs spoil some, and a cost that grows with the
 * square would show in all.
 */
function findGrowth(): number {
  const [few, many] = [drawDossier(10_000), drawDossier(100_000)];
  timeJoins(few, 10);
  timeJoins(many, 1);
  const growth = Array.from({ length: rounds }, () => {
    const ofFew = timeJoins(few, 10) / 10;
    return timeJoins(many, 1) / ofFew;
  });
  return Math.min(...growth);
}

/** Returns the processor's microseconds of this thread. */
function timeJoins(dossier: Dossier, times: number): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) joinClaims(dossier);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
