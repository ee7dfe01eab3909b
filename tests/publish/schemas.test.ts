import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printEditorSettings, printSchemas } from '../../src/publish/schemas.ts';
import { root } from '../support/build.ts';

const again = 'out of date: run "npm run schemas"';

test('the committed JSON Schemas are those of the model', () => {
  const files = printSchemas();
  expect(readdirSync(join(root, 'schemas')).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, text } of files)
    expect(readFileSync(join(root, 'schemas', name), 'utf8') === text, `${name} is ${again}`).toBe(
      true,
    );
});

test('the editor settings give every kind of data file its schema', () => {
  const settings = readFileSync(join(root, '.vscode/settings.json'), 'utf8');
  expect(settings === printEditorSettings(), `.vscode/settings.json is ${again}`).toBe(true);
});

test('every field of the model carries one sentence', () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    if ('properties' in node)
      for (const [key, field] of Object.entries(
        node.properties as Record<string, { description?: string }>,
      ))
        if (!/^[A-Z"{`].*\.$/.test(field.description ?? ''))
          silent.push(`${path}.${key}: ${field.description ?? ''}`);
    for (const [key, inner] of Object.entries(node)) visit(inner, `${path}/${key}`);
  };
  for (const { name, text } of printSchemas()) visit(JSON.parse(text), name);
  expect(silent).toEqual([]);
});
