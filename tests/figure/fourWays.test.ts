import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import type { Claim } from '../../src/model/claim.ts';
import { printFigureCsv } from '../../src/publish/figureCsv.ts';
import { printFigureJson } from '../../src/publish/figureJson.ts';
import { listFigureRecords } from '../../src/publish/figureRecords.ts';
import type { FigureRecord } from '../../src/publish/figureRecords.ts';
import { writeValue } from '../../src/words/value.ts';
import { need } from '../../src/ledger/ledger.ts';
import { listPublishedFigures } from '../support/publishedFigures.ts';
import { listEmptyPlaces } from './shownFigure.ts';

/** What a claim says, as it must stand in every file: straight from the claim. */
function expected({ id, value, qualifier, absent }: Claim): Record<string, string> {
  const isPair = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    claim: id,
    value: isPair || value === null ? '' : [value].flat().join(' '),
    low: isPair ? String(value.low) : '',
    high: isPair ? String(value.high) : '',
    qualifier: qualifier ?? '',
    absent: absent ?? '',
  };
}

const keys = ['claim', 'value', 'low', 'high', 'qualifier', 'absent'];
const asText = (record: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    keys.map((key) => [key, `${(record[key] ?? '') as string | number}`.replace(/^'/, '')]),
  );
const silent = { claim: '', value: '', low: '', high: '', qualifier: '', absent: 'not-reported' };

/** How often a drawing says that nothing is reported; its words may be broken into lines. */
function countSilences(svg: string, words: string): number {
  const text = svg.replace(/<title>.*?<\/title>/gs, '').replace(/<[^>]+>/g, ' ');
  return text.replace(/\s+/g, ' ').split(words).length - 1;
}

/** What a total leaves, where it and its parts are plain numbers: its row follows theirs. */
function restOf([total, ...parts]: readonly Claim[]): Record<string, string> {
  const numbers = [total, ...parts].map((claim) => Number(claim?.value));
  const rest = numbers.slice(1).reduce((left, part) => left - part, numbers[0] ?? NaN);
  return { ...silent, value: String(rest), absent: '' };
}

describe.each(listPublishedFigures())('the figure $name', ({ ledger, language, figure }) => {
  const drawn = [...printSvg(figure.drawing).matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id);
  const records = listFigureRecords(ledger, figure, language);
  const csv: Record<string, string>[] = parse(printFigureCsv(records), { columns: true });
  const json = JSON.parse(printFigureJson(ledger, figure, language)) as { claims: FigureRecord[] };
  const claims = figure.table.map(({ claim }) => claim);
  // Beside its parts a total has a row for what no source states: the rest.
  const isOfSums = ledger.dossier.figures.get(figure.id)?.kind === 'composition';

  test('says of the same claims the same in drawing, table, CSV and JSON', () => {
    const withValue = claims.flatMap((claim) => (claim && claim.value !== null ? [claim.id] : []));
    expect(drawn.toSorted()).toEqual(withValue.toSorted());
    const oracle = claims.map((claim, index) => {
      const own = claim && ledger.dossier.claims.get(claim.id);
      if (own) return expected(own);
      if (!isOfSums) return silent;
      const before = claims.slice(claims.lastIndexOf(null, index - 1) + 1, index);
      return restOf(before.filter((one) => one !== null));
    });
    expect(csv.map(asText)).toEqual(oracle);
    expect(json.claims.map(asText)).toEqual(oracle);
  });

  test('says of the same empty places that nothing is reported', () => {
    const own = need(ledger.dossier.figures, figure.id);
    const empty = isOfSums ? [] : listEmptyPlaces(ledger, own);
    const placeOf = ({ row, panel, measure_label }: Readonly<Record<string, unknown>>): unknown[] =>
      [row, panel, measure_label].map((each) => each ?? '');
    const isTold = ({ claim, absent }: Readonly<Record<string, unknown>>): boolean =>
      !claim && absent === 'not-reported';
    const named = empty.map(([row = '', panel = '', measure = '']) => {
      const apart = own.facets !== 'measure' && panel !== '';
      return [apart ? [row, panel].join(language.words.separator) : row, panel, measure];
    });
    expect(csv.filter(isTold).map(placeOf).toSorted()).toEqual(named.toSorted());
    expect(json.claims.filter(isTold).map(placeOf).toSorted()).toEqual(named.toSorted());
    const words = language.words.missing['not-reported'];
    const said = countSilences(printSvg(figure.drawing), words);
    // A drawing names all bounds that a row lacks at once.
    const spoken = new Set(empty.map(([row, panel, , what]) => [row, panel, what].join('|'))).size;
    expect(said).toBe(spoken);
  });

  test('puts each value, range and absence in the same words', () => {
    const words = figure.table.map(({ claim, value }) => {
      const measure = claim && ledger.dossier.measures.get(claim.measure);
      if (claim && measure) return writeValue(claim, measure, language);
      return isOfSums ? value : language.words.missing['not-reported'];
    });
    expect(figure.table.map(({ value }) => value)).toEqual(words);
    expect(csv.map((row) => row['words']?.replace(/^'/, ''))).toEqual(words);
    expect(json.claims.map((record) => record.words)).toEqual(words);
    for (const { claim, status } of json.claims)
      if (claim === null) expect(status).toBe(isOfSums ? 'worked-out' : null);
  });
});
