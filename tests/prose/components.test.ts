import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { componentNamed, components, isComponent } from '../../src/prose/components.ts';
import { checkDossier } from '../../src/check.ts';
import { findComponents } from '../../src/prose/readPage.ts';
import { checkPageComponent } from '../../src/rules/pageComponent.ts';
import { root } from '../support/build.ts';

const names = Object.keys(components).filter(isComponent);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('each component', () => {
  test('is one of nine', () => {
    expect(names.join(' ')).toBe('Value Range When Figure Cite Term Note Quote Plain');
  });

  test('is typed for the editor with its attributes', () => {
    const types = read('src/components/provided.d.ts');
    for (const name of names) {
      const own = new RegExp(`readonly ${name}: [\\s\\S]*?=> unknown;`).exec(types)?.[0] ?? '';
      const attributes = [...own.matchAll(/readonly (\w+)\??: string/g)].map(([, key]) => key);
      const { needs, may } = componentNamed(name);
      expect([name, ...attributes]).toEqual([name, ...needs.flat(), ...may]);
      expect(own.includes('children')).toBe(componentNamed(name).inside !== 'nothing');
    }
  });

  test('is rendered by the page of narrative', () => {
    const list = /const ofEditors = \{([^}]*)\}/.exec(read('src/components/Prose.astro'))?.[1];
    expect(list?.split(',').map((name) => name.trim())).toEqual(names);
  });

  test('has one example for writers', () => {
    const examples =
      read('docs/writing.md')
        .match(/^```mdx\n[\s\S]*?^```$/gm)
        ?.join('\n') ?? '';
    const used = [...examples.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual([...names].sort());
  });
});

test('no example for writers names what is not there or stands where it may not', () => {
  const { ledger } = checkDossier(root);
  const examples = [...read('docs/writing.md').matchAll(/^```mdx\n([\s\S]*?)^```$/gm)];
  const text = examples.map(([, example]) => example).join('\n');
  const tree = unified().use(remarkParse).use(remarkMdx).parse(text);
  const findings = findComponents('docs/writing.md', tree).flatMap((use) =>
    checkPageComponent(use, ledger),
  );
  expect(findings.map(({ message }) => message)).toEqual([]);
  expect(examples).toHaveLength(10);
});
