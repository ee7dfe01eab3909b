import { expect, test } from 'vitest';
import { writeFileSize } from '../../src/words/fileSize.ts';

test('the size of a file counts bytes, in kilobytes of a thousand, rounded up', () => {
  expect(writeFileSize('a'.repeat(1500), { tag: 'en-GB' })).toBe('2 kB');
  expect(writeFileSize('ب'.repeat(1500), { tag: 'en-GB' })).toBe('3 kB');
  expect(writeFileSize('a'.repeat(1_234_000), { tag: 'en-GB' })).toBe('1,234 kB');
});

test('it is written in the language of the page', () => {
  expect(writeFileSize('a'.repeat(1500), { tag: 'ar-JO' })).toBe('٢ كيلوبايت');
});
