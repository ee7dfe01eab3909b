import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import type { ResolvedFigure } from '../../src/figure/resolveFigure.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { languageOf } from '../../src/words/language.ts';
import type { Label } from '../../src/words/catalogue/catalogue.ts';
import { root } from '../support/build.ts';
import { listen, listWords, openPage } from '../support/voice.ts';

const first = checkDossier(root).ledger;
const second = checkDossier(join(root, 'tests/fixtures/water')).ledger;

const resolved = (ledger: Ledger): ResolvedFigure[] =>
  [...ledger.dossier.figures.keys()].map((id) =>
    resolveFigure(ledger, id, languageOf(ledger.dossier.settings.language)),
  );

const labelsOf = (ledger: Ledger): Record<Label, string> =>
  languageOf(ledger.dossier.settings.language).words.label;

const sites = [
  ...resolved(first).map((figure) => ({
    ...{ name: figure.id, figure, label: labelsOf(first) },
    folder: inject('folder'),
  })),
  ...resolved(second).map((figure) => ({
    ...{ name: `second ${figure.id}`, figure, label: labelsOf(second) },
    folder: join(inject('folder'), '../second'),
  })),
];

function figureOn(folder: string, id: string): Element {
  const figure = openPage(join(folder, `figures/${id}/index.html`)).querySelector('figure.figure');
  if (!figure) throw new Error(`no figure on the page of ${id}`);
  return figure;
}

/** The reader makes one space of each, such as the thin ones around a dash. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

const count = (all: readonly string[], isOne: (words: string) => boolean): number =>
  all.filter(isOne).length;

describe.each(sites)('a screen reader on the figure $name', ({ folder, figure, label }) => {
  test('says each part once, in words', async () => {
    const element = figureOn(folder, figure.id);
    const phrases = await listen(element);
    const words = listWords(phrases);
    const texts = [figure.subtitle, figure.howToRead, figure.meaning];
    for (const text of texts)
      expect([text, count(words, (one) => one.trim() === plain(text))]).toEqual([text, 1]);
    for (const sentence of figure.description)
      expect([sentence, count(words, (one) => one.includes(plain(sentence)))]).toEqual([
        sentence,
        1,
      ]);
    expect(count(phrases, (one) => one.startsWith('image, '))).toBe(1);
    expect(phrases).toContain(`image, ${figure.headline}`);
    expect(count(phrases, (one) => one === `heading, ${figure.headline}, level 1`)).toBe(1);
    expect(count(phrases, (one) => one.startsWith('table, '))).toBe(1);
    expect(count(phrases, (one) => one.startsWith('columnheader, '))).toBeGreaterThanOrEqual(5);
    expect(count(phrases, (one) => one.startsWith('rowheader, '))).toBe(figure.table.length);
    for (const start of [label.howToRead, label.shownHere, label.meaning, label.sources])
      expect([start, count(words, (one) => one.trim() === `${start}:`)]).toEqual([start, 1]);
    expect(words.filter((one) => /undefined|NaN|\[object|^\s*$/.test(one))).toEqual([]);
    expect(phrases.filter((one) => one.includes('graphics-'))).toEqual([]);
    const long = words.filter((one) => one.length > 60 && !/^(?:cell|rowheader), /.test(one));
    const twice = long.filter((one, index) => long.indexOf(one) !== index);
    expect(twice.filter((one) => one !== figure.headline)).toEqual([]);
    expect(words.filter((one) => first.dossier.claims.has(one))).toEqual([]);
  });
});

test('the whole of what is heard of one figure', async () => {
  const folder = join(inject('folder'), '../second');
  const phrases = await listen(figureOn(folder, 'reservoirs'));
  await expect(`${phrases.join('\n')}\n`).toMatchFileSnapshot('snapshots/voice.reservoirs.txt');
});
