import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root, runScript } from '../support/build.ts';
import { serveFolder } from '../support/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built first dossier, at `/`. */
    site: string;
    /** The address of the built second dossier, from right to left, under `/x/`. */
    second: string;
    /** The folder of the built first dossier. */
    folder: string;
  }
}

/** Builds both dossiers once for all browser tests and serves them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-site-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  await build(['--out', first]);
  await build(['--out', second, '--dossier', moveWater(folder), '--base', '/x/']);
  const servers = [await serveFolder(first), await serveFolder(second, '/x/')] as const;
  project.provide('site', servers[0].url);
  project.provide('second', servers[1].url);
  project.provide('folder', first);
  return () => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Returns the folder of a copy of the second dossier that knows that it is served under a path. */
function moveWater(folder: string): string {
  const dossier = join(folder, 'water');
  cpSync(join(root, 'tests/fixtures/water'), dossier, { recursive: true });
  const settings = join(dossier, 'data/dossier.json');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(
    settings,
    text.replace('"https://water.example.org/"', '"https://water.example.org/x/"'),
  );
  return dossier;
}

async function build(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runScript('build', args);
  if (code !== 0)
    throw new Error(`the build of ${args.join(' ')} ended with ${String(code)}:\n${stderr}`);
}
