import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** One option of a command. */
export interface Option {
  /** What stands for its value in the usage, such as `DIR`; without one it is a switch. */
  readonly value?: string;
  readonly text: string;
}

/** What a command is called with. */
export interface Command {
  readonly name: string;
  readonly purpose: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Words without a name, in their order; all are needed. */
  readonly words?: readonly string[];
}

/** Wrong use of a command: its words say what is wrong; it ends with exit code 2. */
export class UsageError extends Error {}

/** Returns the usage of a command as text. */
function printUsage({ name, purpose, options, words = [] }: Command): string {
  const all = { ...options, help: { text: 'print this and stop' } };
  const lines = Object.entries(all).map(([key, option]: [string, Option]) => {
    const left = option.value === undefined ? `--${key}` : `--${key} ${option.value}`;
    return `  ${left.padEnd(26)}${option.text}`;
  });
  const operands = words.map((word) => `<${word}> `).join('');
  return `Usage: npm run ${name} -- ${operands}[options]\n\n${purpose}\n\n${lines.join('\n')}\n`;
}

/**
 * Returns the values of a command's words and options, or null where its usage was asked for and printed.
 * Throws a usage error for an unknown option, a missing value or a stray word.
 */
export function readArguments(
  command: Command,
  args: readonly string[],
): Record<string, string> | null {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([key, { value }]) => [
      key,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { words = [] } = command;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: words.length > 0,
    });
    if (values['help'] !== true) {
      if (positionals.length !== words.length)
        throw new Error(
          `expected ${words.map((word) => `<${word}>`).join(' and ')}; found ${positionals.length} of ${words.length}`,
        );
      const named = words.map((word, index) => [word, positionals[index] ?? ''] as const);
      const given = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
      return Object.fromEntries([...named, ...given]);
    }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${printUsage(command)}`);
  }
  process.stdout.write(printUsage(command));
  return null;
}

/**
 * Returns the full path of a folder named by the caller: npm runs commands in the project's folder and
 * says in INIT_CWD in which it was called.
 */
function fullPath(folder: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', folder);
}

/**
 * Returns the full path of the dossier's folder, the project's own where none is named; throws a usage
 * error where it is none.
 */
export function dossierFolder(dir?: string): string {
  const full = dir === undefined ? resolve() : fullPath(dir);
  if (statSync(resolve(full, 'data'), { throwIfNoEntry: false })?.isDirectory()) return full;
  throw new UsageError(
    `--dossier ${dir ?? '.'}: expected a folder that holds data/ and content/; found no ${full}/data`,
  );
}

/** Returns the full path of the folder that a site is written to, or was. */
export function outFolder(out?: string): string {
  return out === undefined ? resolve('dist') : fullPath(out);
}

/**
 * Returns the full path of the folder for the site; throws a usage error where that holds anything
 * but a site built before, as the new site takes the folder's place.
 */
export function siteFolder(out?: string): string {
  const full = outFolder(out);
  const isNew =
    !existsSync(full) || (statSync(full).isDirectory() && readdirSync(full).length === 0);
  if (isNew || existsSync(resolve(full, 'data/claims.json'))) return full;
  throw new UsageError(
    `--out ${out ?? 'dist'}: expected a new folder, or one that holds a site built before; found other files in ${full}`,
  );
}

/** Returns a base path that begins and ends with a slash; throws a usage error for another form. */
export function basePath(base = '/'): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(base)) return base;
  throw new UsageError(
    `--base ${base}: expected a path that begins and ends with a slash, such as /x/`,
  );
}

/** Returns a port number; throws a usage error for another text. */
export function portNumber(port = '4321'): number {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new UsageError(`--port ${port}: expected a whole number up to 65535`);
}

/** Runs a command and ends the process: 0 ok, 1 findings, 2 wrong use or our own fault. */
export async function runCommand(run: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const usage = error instanceof UsageError;
    process.stderr.write(
      `${usage ? error.message : `Our own fault, not yours: ${(error as Error).stack ?? String(error)}`}\n`,
    );
    process.exitCode = 2;
  }
}
