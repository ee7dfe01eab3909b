import { findForbiddenCharacters, nameCharacter } from '../../src/load/characters.ts';
import { UsageError } from '../command/arguments.ts';

/**
 * Returns the line for readers, without the white space around it; throws a usage error for none, for a
 * second line, and for a character that the check refuses in data.
 */
export function readLine(given: string): string {
  const line = given.trim();
  if (line === '') throw new UsageError('expected a line for readers on what is new; found none');
  const end = /[\n\r\u2028\u2029]/.exec(line);
  if (end)
    throw new UsageError(
      `expected one line for readers; found ${nameCharacter(end[0])}, a line end, as character ${end.index + 1}`,
    );
  const [hidden] = findForbiddenCharacters(line, (offset) => ({
    file: '<line>',
    line: 1,
    column: offset + 1,
  }));
  if (!hidden) return line;
  const { expected, found, column, hint } = hidden;
  throw new UsageError(
    `expected ${expected} in the line for readers; found ${found}, as character ${column}. ${hint}`,
  );
}
