/** The commands of the project; `scripts/<command>.ts` does the work of each. */
export const commands = [
  'build',
  'test',
  'dev',
  'check',
  'preview',
  'schemas',
  'bench',
  'gallery',
  'freeze',
  'release',
  'new',
  'fonts',
  'lighthouse',
];

export const usage = `usage: node scripts/setup.mjs <command> [argument ...]

Installs what is missing, then runs scripts/<command>.ts with the project's own Node.
commands: ${commands.join(', ')}
`;

/**
 * Returns true where a command needs a browser: Lighthouse does, and the tests, unless only a part of them runs.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function needsBrowser(command, args) {
  if (command === 'lighthouse') return !args.includes('--help');
  return command === 'test' && args.length === 0;
}
