/** The commands of the project; `scripts/<command>.ts` does the work of each. */
export const commands = [
  'build',
  'test',
  'dev',
  'check',
  'preview',
  'schemas',
  'bench',
  'freeze',
  'new',
  'fonts',
];

export const usage = `usage: node scripts/setup.mjs <command> [argument ...]

Installs what is missing, then runs scripts/<command>.ts with the project's own Node.
commands: ${commands.join(', ')}
`;

/**
 * Returns true where a command needs a browser: the tests do, unless only a part of them runs.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function needsBrowser(command, args) {
  return command === 'test' && args.length === 0;
}
