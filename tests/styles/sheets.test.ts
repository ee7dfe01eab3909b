import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/styles');
const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string): postcss.Root =>
  postcss.parse(readFileSync(join(folder, name), 'utf8'));

/** Properties that mean a side of the screen, whichever way the words run. */
const physical = [
  /^(?:left|right|top|bottom)$/,
  /^(?:min-|max-)?(?:width|height)$/,
  /^(?:margin|padding|border|scroll-(?:margin|padding))-(?:left|right|top|bottom)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
];
const ofSides = ['text-align', 'float', 'clear', 'caption-side'];
/** Four lengths in a row say which side is meant; two or three do not tell left from right. */
const shorthands = ['margin', 'padding', 'inset', 'border-width'];

function findPhysical(sheet: postcss.Root): string[] {
  const found: string[] = [];
  sheet.walkDecls(({ prop, value }) => {
    const isSide = ofSides.includes(prop) && /\b(?:left|right|top|bottom)\b/.test(value);
    const isRow = shorthands.includes(prop) && postcss.list.space(value).length === 4;
    if (physical.some((form) => form.test(prop)) || isSide || isRow)
      found.push(`${prop}: ${value}`);
  });
  return found;
}

describe('the style sheets', () => {
  test.each(names)('%s speaks of starts and ends, not of left and right', (name) => {
    expect(findPhysical(read(name))).toEqual([]);
  });

  test('the test itself would see a side of the screen', () => {
    const sheet = postcss.parse(
      'a { margin: 0 1px 2px 3px; padding-left: 1px; width: 2px; text-align: right }',
    );
    expect(findPhysical(sheet)).toHaveLength(4);
  });

  test('take every colour from a token, but for shadows', () => {
    const raw = names
      .filter((name) => name !== 'tokens.css' && name !== 'print.css')
      .flatMap((name) => {
        const found: string[] = [];
        read(name).walkDecls(({ prop, value }) => {
          if (
            /#[\da-f]{3}|\b(?:rgb|hsl|lab|lch|oklab|oklch)\(/i.test(value) &&
            prop !== 'box-shadow'
          )
            found.push(`${name}: ${prop}: ${value}`);
        });
        return found;
      });
    expect(raw).toEqual([]);
  });
});

describe('the type', () => {
  const tokens = new Map<string, string>();
  read('tokens.css').walkDecls(/^--/, ({ prop, value, parent }) => {
    if (parent?.type === 'rule' && parent.selector === ':root') tokens.set(prop, value);
  });

  test('has lines that are whole steps of a baseline of a quarter rem', () => {
    const lines = [...tokens].filter(([name]) => name === '--line' || /-line$/.test(name));
    const inRem = lines.filter(([, value]) => value.endsWith('rem'));
    expect(inRem.length).toBeGreaterThan(5);
    expect(inRem.filter(([, value]) => (parseFloat(value) * 4) % 1 !== 0)).toEqual([]);
  });

  test('has its sizes from the scale on every page of words', () => {
    const sheets = ['frame', 'prose', 'overview', 'records', 'tables'];
    const odd = sheets.flatMap((name) => {
      const found: string[] = [];
      read(`${name}.css`).walkDecls('font-size', ({ value }) => {
        if (!/^var\(--[a-z]+\)$/.test(value)) found.push(`${name}: ${value}`);
      });
      return found;
    });
    expect(odd).toEqual([]);
  });

  test('is of two files at most', () => {
    const files: string[] = [];
    read('fonts.css').walkDecls('src', ({ value }) => {
      files.push(...value.matchAll(/url\(([^)]*)\)/g).map(([, path = '']) => path));
    });
    expect(files).toHaveLength(2);
  });
});
