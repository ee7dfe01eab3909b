import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { astroConfig } from '../src/astro/config.ts';
import {
  basePath,
  outFolder,
  portNumber,
  readArguments,
  runCommand,
  UsageError,
} from './command/arguments.ts';

const command = {
  name: 'preview',
  purpose: 'Serves the site that was built last.',
  options: {
    out: { value: 'DIR', text: 'the folder that the site was built to (default: dist)' },
    base: { value: '/x/', text: 'the path that it was built for (default: /)' },
    port: { value: 'N', text: 'the port to listen on (default: 4321)' },
  },
};

await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const out = outFolder(values['out']);
  if (!existsSync(join(out, 'index.html')))
    throw new UsageError(
      `--out ${out}: expected a built site; found none. Run "npm run build" first.`,
    );
  const port = portNumber(values['port']);
  const base = basePath(values['base']);
  const address = 'http://localhost/';
  const folders = { dossier: process.cwd(), cache: resolve('.reckoner', 'preview') };
  const server = await preview({
    ...astroConfig({ ...folders, out, base, address }),
    server: { port },
  });
  process.stdout.write(`http://localhost:${server.port}${base}\n`);
  await server.closed();
  return 0;
});
