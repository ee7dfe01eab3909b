import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import type { Color } from 'culori';
import postcss from 'postcss';
import type { Container } from 'postcss';
import { describe, expect, test } from 'vitest';

const read = (name: string): postcss.Root =>
  postcss.parse(readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8'));

/** The colours that a selector declares, outside every media query or inside one; `:root` unless another is named. */
function tokensOf(sheet: postcss.Root, media?: string, selector = ':root'): Record<string, string> {
  const tokens: Record<string, string> = {};
  const collect = (container: Container): void => {
    container.each((node) => {
      if (node.type !== 'rule' || node.selector !== selector) return;
      node.walkDecls(/^--/, ({ prop, value }) => {
        if (/^#[\da-f]+$/i.test(value)) tokens[prop.slice(2)] = value;
      });
    });
  };
  if (media === undefined) collect(sheet);
  sheet.walkAtRules('media', (rule) => {
    if (rule.params === media) collect(rule);
  });
  return tokens;
}

const sheet = read('tokens.css');
const light = tokensOf(sheet);
const schemes = {
  light,
  dark: {
    ...light,
    ...tokensOf(
      sheet,
      'screen and (prefers-color-scheme: dark)',
      ":root:not([data-theme='light'])",
    ),
  },
  print: { ...light, ...tokensOf(sheet, 'print'), ...tokensOf(read('print.css'), 'print') },
};

const groups = Array.from({ length: 6 }, (_, index) => `group-${index}`);
/** How colours look to an eye, by the name of its deficiency. */
const visions: Record<string, (colour: Color) => Color> = {
  'no deficiency': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** The colours of a scheme that stand on a colour with less contrast than they should. */
function findFaint(
  tokens: Record<string, string>,
  { names, least }: { names: readonly string[]; least: number },
): string[] {
  return ['paper', 'paper-2'].flatMap((ground) =>
    names
      .map((name) => ({ name, ratio: wcagContrast(tokens[name] ?? '', tokens[ground] ?? '') }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ name, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(Object.keys(schemes) as (keyof typeof schemes)[])('the colours in %s', (scheme) => {
  const tokens = schemes[scheme];

  test('marks have a contrast of 3:1 to the paper (WCAG 2.2, 1.4.11)', () => {
    expect(findFaint(tokens, { names: [...groups, 'ink', 'ink-2'], least: 3 })).toEqual([]);
  });

  test('text has a contrast of 4.5:1 to the paper (WCAG 2.2, 1.4.3)', () => {
    const names = ['ink', 'ink-2', 'link', 'visited', 'accent'];
    expect(findFaint(tokens, { names, least: 4.5 })).toEqual([]);
  });

  test.each(Object.entries(visions))(
    'any two groups differ by a CIEDE2000 of 10 or more with %s (Machado, Oliveira and Fernandes 2009, severity 1)',
    (_, see) => {
      const difference = differenceCiede2000();
      const seen = groups.flatMap((name) => parse(tokens[name] ?? '') ?? []).map(see);
      expect(seen).toHaveLength(groups.length);
      const near = seen.flatMap((a, i) =>
        seen.slice(i + 1).flatMap((b, j) => {
          const delta = difference(a, b);
          return delta >= 10 ? [] : [`group-${i} and group-${i + j + 1}: ${delta.toFixed(1)}`];
        }),
      );
      expect(near).toEqual([]);
    },
  );
});

test('dark colours are the same, whether the device or the reader asks for them', () => {
  const chosen = tokensOf(sheet, 'screen', ":root[data-theme='dark']");
  expect(Object.keys(chosen).length).toBeGreaterThan(10);
  expect({ ...light, ...chosen }).toEqual(schemes.dark);
});

test('print is on white, whatever the scheme of the screen', () => {
  expect(schemes.print['paper']).toMatch(/^#fff(?:fff)?$/);
  const media: string[] = [];
  sheet.walkAtRules('media', ({ params }) => {
    media.push(params);
  });
  expect(media.filter((params) => params.includes('dark'))).toEqual([
    'screen and (prefers-color-scheme: dark)',
  ]);
});

test('charts take every colour from a token, as it is: none is written out, and none is mixed', () => {
  const raw: string[] = [];
  read('charts.css').walkDecls(({ prop, value }) => {
    if (/#[\da-f]{3}|\b(?:rgb|hsl|lab|lch|oklab|oklch|color|color-mix)\(/i.test(value))
      raw.push(`${prop}: ${value}`);
    const isColour = /^(?:fill|stroke|color|background|background-color|border-color)$/.test(prop);
    const plain = /^(?:none|transparent|inherit|currentcolor|var\(--[\w-]+\))$/i;
    if (isColour && !plain.test(value)) raw.push(`${prop}: ${value}`);
  });
  expect(raw).toEqual([]);
});

test('drawings find no colour that has no token', () => {
  const own = ['colour', ...Object.keys(light)];
  const used = new Set<string>();
  read('charts.css').walkDecls(/^(?:fill|stroke|color|--colour)$/, ({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\(--([\w-]+)/g)) used.add(name);
  });
  expect([...used].filter((name) => !own.includes(name))).toEqual([]);
});
