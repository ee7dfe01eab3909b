import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { readElements } from '../support/html.ts';
import { listPageKinds } from '../support/pageKinds.ts';

const folder = inject('folder');
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title ends with the name of the dossier, which tells tabs of two sites apart; a limit of 70 letters is a guess at what search pages show.
    'long-title': 'off',
    // Ids of claims have dots in them, which HTML allows; they are addresses that never change.
    'valid-id': ['error', { relaxed: true }],
    // A table that may scroll is a div with a role, so that it is a landmark only where it has a name.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

describe.each(listPageKinds(folder))('/%s', (kind) => {
  const file = join(folder, kind.endsWith('.html') ? kind : `${kind}index.html`);

  test('is valid HTML', async () => {
    const { results } = await validator.validateFile(file);
    const messages = results.flatMap((result) => result.messages);
    expect(
      messages.map(({ ruleId, message, line, column }) => [ruleId, message, line, column]),
    ).toEqual([]);
  });

  test('has one main part, one first heading, and headings that skip no level', () => {
    const elements = readElements(file);
    const names = elements.map(({ name }) => name);
    const levels = names.flatMap((name) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
    expect(names.filter((name) => name === 'main')).toHaveLength(1);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    if (kind.startsWith('embed/')) return;
    const [header, nav, main] = ['header', 'nav', 'main'].map((name) => names.indexOf(name));
    const places = [-1, header, nav, main, names.lastIndexOf('footer')].map(Number);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });
});
