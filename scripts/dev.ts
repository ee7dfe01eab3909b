import { join } from 'node:path';
import { dev } from 'astro';
import { astroConfig } from '../src/astro/config.ts';
import { setEnvironment } from '../src/astro/environment.ts';
import { loadDossier } from '../src/load/loadDossier.ts';
import { dossierFolder, portNumber, readArguments, runCommand } from './command/arguments.ts';

const command = {
  name: 'dev',
  purpose: 'Serves a dossier while it is edited; a saved change shows in the browser.',
  options: {
    dossier: { value: 'DIR', text: 'the folder that holds data/ and content/ (default: this one)' },
    port: { value: 'N', text: 'the port to listen on (default: 4321)' },
  },
};

await runCommand(async (args) => {
  const values = readArguments(command, args);
  if (!values) return 0;
  const dossier = dossierFolder(values['dossier']);
  const port = portNumber(values['port']);
  setEnvironment({ dossier, base: '/', drafts: true });
  const { address, language } = loadDossier(dossier).dossier.settings;
  const folders = { out: join(dossier, 'dist'), cache: join(dossier, '.reckoner', 'dev') };
  const server = await dev({
    ...astroConfig({ dossier, base: '/', address, language, ...folders }),
    server: { port },
  });
  process.stdout.write(`http://localhost:${server.address.port}/\n`);
  return 0;
});
