import { expect, test } from 'vitest';
import { UsageError } from '../../scripts/command/arguments.ts';
import { readLine } from '../../scripts/release/line.ts';

test('the line of a release is kept but for the white space around it', () => {
  expect(readLine(' Corrected:\tthe “first” day \n')).toBe('Corrected:\tthe “first” day');
});

test.each([
  [' ', 'expected a line for readers on what is new; found none'],
  ['One\ntwo', 'found U+000A, a line end, as character 4'],
  ['One\r\ntwo', 'found U+000D, a line end, as character 4'],
  ['One\u2028two', 'found U+2028, a line end, as character 4'],
  ['New \u202e words', 'found U+202E, which overrides the direction of text, as character 5'],
  ['New\u0007', 'found U+0007, a control character, as character 4'],
])('the line %j is refused', (line, words) => {
  expect(() => readLine(line)).toThrow(UsageError);
  expect(() => readLine(line)).toThrow(words);
});
