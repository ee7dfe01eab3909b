// Builds the dossier in a folder once, in a process of its own, and prints the processor's seconds that it took.
import { join } from 'node:path';
import { buildSite } from '../src/build.ts';

const [dossier = ''] = process.argv.slice(2);
const { findings, summary } = await buildSite({ dossier, out: join(dossier, 'site'), base: '/' });
if (!summary)
  throw new Error(
    findings.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
  );
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6 }));
