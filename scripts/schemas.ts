import { mkdirSync, writeFileSync } from 'node:fs';
import { printEditorSettings, printSchemas } from '../src/publish/schemas.ts';
import { readArguments, runCommand } from './command/arguments.ts';

const command = {
  name: 'schemas',
  purpose: 'Writes schemas/ and .vscode/settings.json from the model.',
  options: {},
};

await runCommand((args) => {
  if (!readArguments(command, args)) return Promise.resolve(0);
  mkdirSync('schemas', { recursive: true });
  mkdirSync('.vscode', { recursive: true });
  for (const { name, text } of printSchemas()) writeFileSync(`schemas/${name}`, text);
  writeFileSync('.vscode/settings.json', printEditorSettings());
  return Promise.resolve(0);
});
