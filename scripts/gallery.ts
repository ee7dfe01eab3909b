import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listGalleryFiles } from '../gallery/page.ts';
import { readArguments, runCommand } from './command/arguments.ts';

const command = {
  name: 'gallery',
  purpose: 'Writes one page with every chart kind in every case, from made-up data.',
  options: {
    out: { value: 'DIR', text: 'the folder to write to (default: .reckoner/gallery)' },
  },
};

await runCommand((args) => {
  const values = readArguments(command, args);
  if (!values) return Promise.resolve(0);
  const out =
    values['out'] === undefined
      ? resolve('.reckoner', 'gallery')
      : resolve(process.env['INIT_CWD'] ?? '', values['out']);
  for (const { name, content } of listGalleryFiles()) {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  process.stdout.write(`${join(out, 'index.html')}\n`);
  return Promise.resolve(0);
});
