import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  outFolder,
  readArguments,
  runCommand,
  siteFolder,
  UsageError,
} from './command/arguments.ts';
import { faultsOfTime, longestBuild, timeBuild } from './lighthouse/buildTime.ts';
import { measurePages } from './lighthouse/measurement.ts';
import { serveSite } from './preview/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const command = {
  name: 'lighthouse',
  purpose:
    'Measures the site that was built last with Lighthouse. Exit 1: a page is below 95 for performance or 100 for the rest, or the build took too long.',
  options: {
    out: { value: 'DIR', text: 'the folder that the site was built to (default: dist)' },
    build: { text: `build the whole site there first, in at most ${longestBuild} s on two cores` },
    pages: { value: 'PATHS', text: 'paths with commas between them (default: one of each kind)' },
  },
};

/** One page of each kind that readers come to most. */
const pages = ['', 'transfers/', 'figures/transfers/', 'explore/'];

await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const isBuilt = values['build'] !== undefined;
  const folder = isBuilt ? siteFolder(values['out']) : outFolder(values['out']);
  const seconds = isBuilt ? await timeBuild({ root, folder }) : 0;
  if (isBuilt) process.stdout.write(`the whole build took ${seconds.toFixed(1)} s\n`);
  const paths = values['pages']?.split(',') ?? pages;
  const missing = paths.filter((path) => !existsSync(join(folder, path, 'index.html')));
  if (missing.length > 0)
    throw new UsageError(
      `--out ${folder}: expected a built site; found no ${missing.join(', ') || 'index.html'}. Run "npm run build" first.`,
    );
  const server = await serveSite({ folder, base: '/', port: 0 });
  try {
    const { table, faults: found } = await measurePages({ root, site: server.url, paths });
    const faults = [...faultsOfTime(seconds), ...found];
    process.stdout.write(table);
    process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
    return faults.length > 0 ? 1 : 0;
  } finally {
    server.close();
  }
});
