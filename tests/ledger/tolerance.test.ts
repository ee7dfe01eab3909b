import { describe, expect, test } from 'vitest';
import { writeTolerances } from '../../src/ledger/tolerance.ts';
import type { Measure } from '../../src/model/measure.ts';
import { languageOf } from '../../src/words/language.ts';
import { ledgerOf } from '../support/ledger.ts';

function write(measures: readonly Partial<Measure>[], tag = 'en-GB'): string[] {
  const [any] = ledgerOf([]).dossier.measures.values();
  const whole = measures.map((own, index) => ({ ...(any as Measure), ...own, id: `m${index}` }));
  const ledger = ledgerOf([], [], { measures: new Map(whole.map((one) => [one.id, one])) });
  return writeTolerances(ledger, languageOf(tag));
}

describe('the tolerances of the measures', () => {
  test('are written once each, the largest first, with the number of their measures', () => {
    const measures = [0, 0.05, 0.1, 0.05, 0.025].map((tolerance) => ({ tolerance }));
    expect(write(measures)).toMatchInlineSnapshot(`
      [
        "10% for 1 measure",
        "5% for 2 measures",
        "2.5% for 1 measure",
        "none for 1 measure",
      ]
    `);
  });

  test('are those of numbers only', () => {
    const kinds = (['date', 'choice', 'statement', 'share'] as const).map((kind) => ({
      kind,
      tolerance: 0,
    }));
    expect(write(kinds)).toMatchInlineSnapshot(`
      [
        "none for 1 measure",
      ]
    `);
    expect(write(kinds.slice(0, 3))).toEqual([]);
  });

  test('are written in the words and digits of the language', () => {
    expect(write([{ tolerance: 0.1 }], 'ar')).toMatchInlineSnapshot(`
      [
        "10‎%‎: مقياس واحد",
      ]
    `);
  });
});
