import { writeFileSync } from 'node:fs';
import { readArguments, runCommand } from './command/arguments.ts';
import { faces, subsetFont } from './fonts/subsetFont.ts';

const command = {
  name: 'fonts',
  purpose: 'Writes src/styles/fonts/ from the packages of the faces.',
  options: {},
};

await runCommand(async (args) => {
  if (!readArguments(command, args)) return 0;
  for (const face of faces) {
    const font = await subsetFont(face);
    writeFileSync(`src/styles/fonts/${face.name}.woff2`, font);
    process.stdout.write(`src/styles/fonts/${face.name}.woff2: ${font.length} bytes\n`);
  }
  return 0;
});
