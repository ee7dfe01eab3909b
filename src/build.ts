import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { astroConfig } from './astro/config.ts';
import { setEnvironment } from './astro/environment.ts';
import type { Finding } from './base/finding.ts';
import { checkDossier } from './check.ts';
import type { Ledger } from './ledger/ledger.ts';

/** What to build, and where to. */
export interface BuildOptions {
  readonly dossier: string;
  readonly out: string;
  readonly base: string;
}

/** What was built. */
export interface BuildSummary {
  readonly pages: number;
  readonly figures: number;
  readonly claims: number;
  readonly sources: number;
  /** The size of all files, in bytes. */
  readonly bytes: number;
}

/** What a build returns: every finding, and the summary where there was no error among them. */
export interface BuildResult {
  readonly findings: readonly Finding[];
  readonly summary: BuildSummary | null;
}

/**
 * Builds the site into a folder of its own beside `out`, then puts it in the place of the last one:
 * a build that fails or is killed leaves that as it was.
 */
export async function buildSite({ dossier, out, base }: BuildOptions): Promise<BuildResult> {
  await mkdir(dirname(out), { recursive: true });
  await restoreLast(out);
  await clearStages(out);
  const { ledger, findings } = checkDossier(dossier);
  if (findings.some(({ severity }) => severity === 'error')) return { findings, summary: null };
  const stage = await mkdtemp(`${stageOf(out)}${process.pid}-`);
  try {
    setEnvironment({ dossier, base, drafts: false });
    const { address } = ledger.dossier.settings;
    const [site, cache] = [join(stage, 'site'), join(stage, 'cache')];
    await buildAstro(astroConfig({ dossier, base, address, out: site, cache }));
    await swap(site, out);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return { findings, summary: summarise(ledger, out) };
}

function stageOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-next-`);
}

/** Clears up after builds that were killed; a stage names the process that fills it. */
async function clearStages(out: string): Promise<void> {
  const stem = basename(stageOf(out));
  for (const name of readdirSync(dirname(out)).filter((entry) => entry.startsWith(stem)))
    if (!isRunning(parseInt(name.slice(stem.length), 10)))
      await rm(join(dirname(out), name), { recursive: true, force: true });
}

/** Also a process of another user, which may not be asked, is running. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function lastOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-last`);
}

/** Puts back the last site where a build was killed between the two steps of a swap. */
async function restoreLast(out: string): Promise<void> {
  const last = lastOf(out);
  if (!existsSync(last)) return;
  if (existsSync(out)) await rm(last, { recursive: true });
  else await rename(last, out);
}

async function swap(next: string, out: string): Promise<void> {
  const last = lastOf(out);
  if (existsSync(out)) await rename(out, last);
  await rename(next, out);
  rmSync(last, { recursive: true, force: true });
}

function summarise({ dossier }: Ledger, out: string): BuildSummary {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    figures: dossier.figures.size,
    claims: dossier.claims.size,
    sources: dossier.sources.size,
    bytes: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
