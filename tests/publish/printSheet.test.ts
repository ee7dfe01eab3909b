import postcss from 'postcss';
import { expect, test } from 'vitest';
import { printPageSheet } from '../../src/publish/printSheet.ts';
import { languageOf } from '../../src/words/language.ts';
import { ledgerOf } from '../support/ledger.ts';

const { dossier } = ledgerOf([]);
const { settings } = dossier;
const written = (title: string, tag = 'en-GB'): string =>
  printPageSheet(ledgerOf([], [], { settings: { ...settings, title } }), languageOf(tag));

test('every printed page says what site and which release it is of, and its number', () => {
  expect(written('The crossings')).toMatchInlineSnapshot(`
    "@page {
      margin: 15mm 15mm 20mm;
      @bottom-left { content: 'The crossings. Released 10 March 2026.'; inline-size: 80%; font: 8pt sans-serif; }
      @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; }
    }
    "
  `);
});

test('from right to left the sides are the other way round', () => {
  expect(written('The crossings', 'ar')).toContain(
    "@bottom-right { content: 'The crossings. صدر في",
  );
});

test.each([`It's "so"`, 'a \\ b', 'two\nlines', '</style>'])(
  'the title %j ends no string of the sheet',
  (title) => {
    const values: string[] = [];
    postcss.parse(written(title)).walkDecls('content', ({ value }) => {
      values.push(value);
    });
    expect(values).toHaveLength(2);
    expect(values[0]).toMatch(/^'[^'"\n<]*'$/);
  },
);
