import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/check.ts';
import { columnValues } from '../../src/publish/claimColumns.ts';
import type { ClaimRecord } from '../../src/publish/claimRecords.ts';
import { printClaimsCsv } from '../../src/publish/claimsCsv.ts';
import { printClaimsJson } from '../../src/publish/claimsJson.ts';
import { claimColumns } from '../../src/words/catalogue/dataPage/words.ts';
import type { ClaimColumn } from '../../src/words/catalogue/dataPage/words.ts';
import { languageOf } from '../../src/words/language.ts';
import { root } from '../support/build.ts';

const dossiers = ['.', 'tests/fixtures/water'];

const forms = {
  id: /^[a-z0-9.-]+$/,
  ids: /^[a-z0-9.-]+(?: [a-z0-9.-]+)*$/,
  pairs: /^[a-z0-9-]+=[a-z0-9-]+(?: [a-z0-9-]+=[a-z0-9-]+)*$/,
  words: /./,
  number: /^-?\d+(?:\.\d+)?$/,
  any: /./,
  date: /^[\d./~?%XY-]+$/,
  address: /^https?:/,
} as const;

/** What stands in a column and is not among the values, or not of the form, that are said to stand there. */
function strangeValues(name: ClaimColumn, cell: string): string[] {
  const values = columnValues[name];
  const fits =
    typeof values === 'string'
      ? forms[values].test(cell)
      : cell.split(' ').every((one) => values.includes(one));
  return cell === '' || fits ? [] : [`${name}: ${cell}`];
}

describe.each(dossiers)('the claims of %s', (dir) => {
  const { ledger } = checkDossier(join(root, dir));
  const { dossier } = ledger;
  const language = languageOf(dossier.settings.language);
  const csv: Record<string, string>[] = parse(printClaimsCsv(ledger, language), { columns: true });
  const json = JSON.parse(printClaimsJson(ledger, language)) as {
    claims: ClaimRecord[];
    released: string;
  };

  test('are read back from CSV by another reader, none lost and none changed', () => {
    expect(csv.map(({ id }) => id)).toEqual([...dossier.claims.keys()]);
    for (const row of csv) {
      const claim = dossier.claims.get(row['id'] ?? '');
      const { value } = claim ?? {};
      const isPair = typeof value === 'object' && value !== null && !Array.isArray(value);
      const numbers = isPair ? [value.low, value.high].map(String) : ['', ''];
      expect([row['low'], row['high']]).toEqual(numbers);
      const plain = isPair || value === null || value === undefined ? '' : [value].flat().join(' ');
      // A text that begins like a formula carries a quote, so that no spreadsheet runs it.
      const formula = typeof value === 'string' && /^[=+\-@]/.test(value);
      expect(row['value']).toBe(
        formula ? `'${plain}` : typeof value === 'number' ? String(value) : plain,
      );
      expect(row['qualifier']).toBe(claim?.qualifier ?? '');
      expect(row['as_of']).toBe(claim?.asOf ?? '');
      expect(row['period']).toBe(claim?.period ?? '');
      expect(row['absent']).toBe(claim?.absent ?? '');
      expect(row['origin']).toBe(claim?.origin);
      expect(row['address']).toBe(dossier.sources.get(claim?.source ?? '')?.address ?? '');
      expect(row['status']).toBe(claim?.status?.join(' ') ?? '');
    }
  });

  test('have the columns that the page of the data explains, and hold only what it lists', () => {
    expect(Object.keys(csv[0] ?? {})).toEqual(claimColumns);
    for (const record of json.claims) expect(Object.keys(record)).toEqual(claimColumns);
    const strange = csv.flatMap((row) =>
      claimColumns.flatMap((name) => strangeValues(name, row[name] ?? '')),
    );
    expect(strange).toEqual([]);
  });

  test('say the same in JSON, with the release', () => {
    expect(json.released).toBe(dossier.settings.released);
    expect(json.claims.map(({ id }) => id)).toEqual([...dossier.claims.keys()]);
    const text = (value: string | number | boolean | null): string =>
      value === null ? '' : String(value).replace(/^'/, '');
    for (const [index, record] of json.claims.entries())
      for (const [key, value] of Object.entries(record) as [
        string,
        ClaimRecord[keyof ClaimRecord],
      ][])
        expect([key, csv[index]?.[key]?.replace(/^'/, '')]).toEqual([key, text(value)]);
  });
});
