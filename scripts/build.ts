import { fileURLToPath } from 'node:url';
import { buildSite } from '../src/build.ts';
import { countFindings, printFindings } from '../src/publish/findings.ts';
import {
  basePath,
  dossierFolder,
  readArguments,
  runCommand,
  siteFolder,
} from './command/arguments.ts';
import { withLock } from './setup/lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const command = {
  name: 'build',
  purpose:
    'Checks a dossier and builds its site. A build that fails leaves the last site as it was.',
  options: {
    dossier: { value: 'DIR', text: 'the folder that holds data/ and content/ (default: this one)' },
    out: { value: 'DIR', text: 'where the site is written (default: dist)' },
    base: { value: '/x/', text: 'the path under which the site is served (default: /)' },
  },
};

await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const dossier = dossierFolder(values['dossier']);
  const out = siteFolder(values['out']);
  const base = basePath(values['base']);
  // Astro keeps files in the project's folder while it builds, so that builds take turns.
  const { findings, summary, seconds } = await withLock(root, 'build', async () => {
    const start = performance.now();
    const result = await buildSite({ dossier, out, base });
    return { ...result, seconds: (performance.now() - start) / 1000 };
  });
  process.stderr.write(printFindings(findings, 'text'));
  if (!summary) {
    process.stderr.write(`${countFindings(findings)}; nothing was built and ${out} is as it was\n`);
    return 1;
  }
  const { pages, figures, claims, sources, bytes } = summary;
  process.stdout.write(
    `${pages} pages, ${figures} figures, ${claims} claims, ${sources} sources, ${countFindings(findings)}, ${seconds.toFixed(1)} seconds, ${bytes} bytes\n`,
  );
  return 0;
});
