import { describe, expect, test } from 'vitest';
import { cardPath, composeCard, describeCardOf, listCardNames } from '../../src/astro/cards.ts';
import { getFigure, getSite } from '../../src/astro/dossier.ts';
import { setEnvironment } from '../../src/astro/environment.ts';
import { plainText, queryOf } from '../../src/ledger/statement.ts';
import { writeDate } from '../../src/words/date.ts';
import { writeValue } from '../../src/words/value.ts';
import { need } from '../../src/ledger/ledger.ts';
import { findLeadingRange } from '../../src/prose/leadingRange.ts';
import { listFigureIds, listReferences, proseAt } from '../../src/prose/pageSubject.ts';
import { printCard } from '../../src/publish/card.ts';
import { root } from '../support/build.ts';

setEnvironment({ dossier: root, base: '/', drafts: false });
const { ledger, language } = getSite();
const { dossier } = ledger;
const names = listCardNames();

/** Every value that a page shows, in its words: of its figures' tables, of what it names, of its measure. */
function shownAt(name: string): string {
  const [room, id = ''] = name.split('/');
  if (room === 'figures') return shownInFigure(id);
  if (room === 'measures')
    return (ledger.byMeasure.get(id) ?? [])
      .map((claim) => writeValue(claim, need(dossier.measures, id), language))
      .join('\n');
  const prose = proseAt(ledger, name === 'index' ? '' : `${name}/`);
  const named = prose ? listReferences(ledger, prose) : [];
  const keys = name === 'index' ? dossier.settings.keyFigures : [];
  return [
    ...(prose ? listFigureIds(prose).map(shownInFigure) : []),
    ...[...named, ...keys.map(({ range }) => `range:${range}`)].map((reference) =>
      plainText(ledger, `{${reference}}`, language),
    ),
  ].join('\n');
}

function shownInFigure(id: string): string {
  const { headline, subtitle, table } = getFigure(id);
  return [headline, subtitle, ...table.map(({ value }) => value)].join('\n');
}

describe.each(names)('the card of %s', (name) => {
  const { range } = composeCard(name);
  const svg = printCard(ledger, { card: composeCard(name), css: '' }, language);

  test('says "reported" and a time', () => {
    expect(svg).toContain('reported');
    const time = range && (range.time === '' ? range.value : range.time);
    expect(time ?? writeDate(dossier.settings.released, language)).toMatch(/\d{4}|not dated/);
  });

  test('holds no number that its page does not show', () => {
    const shown = shownAt(name).match(/[\d.,]*\d/g);
    for (const number of range?.value.match(/[\d.,]*\d/g) ?? []) expect(shown).toContain(number);
  });
});

describe('the cards of this dossier', () => {
  test('hold a range each, unless the page or figure says that none fits', () => {
    const bare = names.filter((name) => composeCard(name).range === null);
    const { pages, figures } = dossier;
    const isMeant = (name: string): boolean =>
      (pages.get(name) ?? figures.get(name.replace(/^figures\//, '')))?.range === null;
    expect(bare.filter((name) => !isMeant(name))).toEqual([]);
    expect(bare.length).toBeLessThan(names.length / 5);
  });

  test('are of pages that show a claim: one of words alone has that of the dossier', () => {
    expect(names).not.toContain('about');
    expect(cardPath('about/')).toBe(cardPath(''));
    for (const name of names) expect(shownAt(name)).toMatch(/\d/);
  });

  test('hold the range that a figure names, of the claims that it draws', () => {
    const [named, ...others] = [...dossier.figures].filter(([, { range }]) => range);
    expect(others.length).toBeGreaterThan(0);
    for (const [id, { range }] of named ? [named, ...others] : [])
      expect(findLeadingRange(ledger, `figures/${id}/`)?.query).toEqual(
        queryOf(ledger, range ?? ''),
      );
  });

  test('say who states a number that is one, also where it is not seen', () => {
    const single = names.filter((name) => composeCard(name).range?.ends.startsWith('Stated by: '));
    expect(single).toContain('figures/us-troops');
    for (const name of single)
      expect(describeCardOf(`${name}/`)).toContain(composeCard(name).range?.ends);
  });

  test('hold the dates of a figure that shows dates only', () => {
    for (const [id, { kind }] of dossier.figures)
      if (kind === 'timeline') expect(composeCard(`figures/${id}`).range?.time).toBe('');
  });

  test('are described with title and range; other pages have that of the dossier', () => {
    const words = describeCardOf('');
    const { title, range } = composeCard('index');
    expect(words).toContain(title);
    expect(words).toContain(range?.value);
    expect(describeCardOf('sources/')).toBe(words);
  });
});
