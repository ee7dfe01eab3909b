import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  basePath,
  outFolder,
  portNumber,
  readArguments,
  runCommand,
  UsageError,
} from './command/arguments.ts';
import { serveSite } from './preview/server.ts';

const command = {
  name: 'preview',
  purpose: 'Serves the site that was built last, with the headers that its hosts are to send.',
  options: {
    out: { value: 'DIR', text: 'the folder that the site was built to (default: dist)' },
    base: { value: '/x/', text: 'the path that it was built for (default: /)' },
    port: { value: 'N', text: 'the port to listen on (default: 4321)' },
  },
};

await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const folder = outFolder(values['out']);
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(
      `--out ${folder}: expected a built site; found none. Run "npm run build" first.`,
    );
  const [base, port] = [basePath(values['base']), portNumber(values['port'])];
  const { url, closed } = await serveSite({ folder, base, port }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new UsageError(`--port ${port}: expected a port that is free; another program has it`);
    throw error;
  });
  process.stdout.write(`${url}\n`);
  await closed;
  return 0;
});
