import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSpeller } from '../../src/load/speller.ts';

const memory = '.reckoner/spelling.json';

function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'reckoner-speller-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  return dir;
}

async function spell(
  dir: string,
  texts: readonly string[],
  words: readonly string[] = [],
): Promise<string[]> {
  const speller = await openSpeller(dir, { language: 'en-GB', words });
  const found = texts.flatMap((text) => speller?.spell(text) ?? []);
  speller?.keep();
  return found.map(({ word, offset }) => `${word} at ${offset}`);
}

function remembered(dir: string): string[] {
  return JSON.parse(readFileSync(join(dir, memory), 'utf8')) as string[];
}

describe('the memory of a speller', () => {
  test('keeps which texts were right, so that misspelt ones are told each time', async () => {
    const dir = emptyFolder();
    const texts = ['A right text.', 'A wrongg text.'];
    expect(await spell(dir, texts)).toEqual(['wrongg at 2']);
    const first = remembered(dir);
    expect(first).toHaveLength(1);
    expect(await spell(dir, texts)).toEqual(['wrongg at 2']);
    expect(remembered(dir)).toEqual(first);
  });

  test('forgets texts that are gone, and those found right with another dictionary', async () => {
    const dir = emptyFolder();
    expect(await spell(dir, ['One zzyx.', 'Another.'], ['zzyx'])).toEqual([]);
    expect(remembered(dir)).toHaveLength(2);
    expect(await spell(dir, ['One zzyx.'])).toEqual(['zzyx at 4']);
    expect(remembered(dir)).toEqual([]);
  });

  test('lets a text pass that it knows, without a look at it', async () => {
    const [dir, other] = [emptyFolder(), emptyFolder()];
    await spell(dir, ['One zzyx.'], ['zzyx']);
    expect(await spell(dir, ['One zzyx.'], ['zzyx'])).toEqual([]);
    expect(await spell(other, ['One zzyx.'])).toEqual(['zzyx at 4']);
  });

  test('that cannot be read or written costs time, and no more', async () => {
    const dir = emptyFolder();
    mkdirSync(join(dir, memory), { recursive: true });
    expect(await spell(dir, ['A wrongg text.', 'A right one.'])).toEqual(['wrongg at 2']);
    const other = emptyFolder();
    mkdirSync(join(other, '.reckoner'), { recursive: true });
    writeFileSync(join(other, memory), '[');
    expect(await spell(other, ['A wrongg text.'])).toEqual(['wrongg at 2']);
  });

  test('is not made where nothing was asked', async () => {
    const dir = emptyFolder();
    await spell(dir, []);
    expect(existsSync(join(dir, memory))).toBe(false);
  });
});

test('a language without a dictionary has no speller', async () => {
  expect(await openSpeller(emptyFolder(), { language: 'ar', words: [] })).toBeNull();
  expect(await openSpeller(emptyFolder(), { language: 'en-US', words: [] })).toBeNull();
});
