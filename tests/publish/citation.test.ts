import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/publish/citation.ts';
import { citeFigure, writeCitation } from '../../src/publish/citation.ts';
import { printFigureBib } from '../../src/publish/figureBib.ts';
import { printFigureRis } from '../../src/publish/figureRis.ts';
import { listPublishedFigures } from '../support/publishedFigures.ts';

plugins.config.get('@bibtex').parse.sentenceCase = 'never';

/** Reads a citation with another reader, as CSL. */
function readBack(text: string): Record<string, unknown> {
  return new Cite(text).data[0] ?? {};
}

const hostile: Citation = {
  id: 'boats',
  author: 'Smith & Sons and Daughters',
  title: '50% of $1_000 #1 {sic} ~ \\ ^ “é”',
  site: 'A site, with commas',
  released: '2026-03-04',
  address: 'https://example.org/figures/boats/',
  language: 'en-GB',
};

describe('a citation', () => {
  test('in BibTeX is read back by another reader, every special sign with it', () => {
    const read = readBack(printFigureBib(hostile));
    expect(read).toMatchObject({
      title: hostile.title,
      author: [{ family: hostile.author }],
      issued: { 'date-parts': [[2026, 3, 4]] },
      URL: hostile.address,
      language: 'en-GB',
    });
  });

  test('in RIS is read back by another reader', () => {
    expect(readBack(printFigureRis(hostile))).toMatchObject({
      title: hostile.title,
      issued: { 'date-parts': [[2026, 3, 4]] },
      URL: hostile.address,
      language: 'en-GB',
    });
  });

  test('in RIS has one tag a line, in the form and with the line ends of the format', () => {
    const lines = printFigureRis(hostile).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-2)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  test.each(listPublishedFigures())(
    'of $name has the publisher as author and the headline as title',
    ({ ledger, language, figure }) => {
      const { publisher, released } = ledger.dossier.settings;
      const citation = citeFigure(ledger, figure);
      const date = released.split('-').map(Number);
      for (const text of [printFigureBib(citation), printFigureRis(citation)])
        expect(readBack(text)).toMatchObject({
          title: figure.headline,
          issued: { 'date-parts': [date] },
        });
      const line = writeCitation(citation, language);
      for (const part of [publisher.name, figure.headline, citation.address])
        expect(line).toContain(part);
    },
  );
});
