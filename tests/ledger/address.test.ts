import { describe, expect, test } from 'vitest';
import { parseCellAddress } from '../../src/ledger/address.ts';
import { loadDossier } from '../../src/load/loadDossier.ts';
import { copyDossier, files, replace, smallDossier, write } from '../support/dossierCopy.ts';

const { dossier } = loadDossier(smallDossier);
const parse = (address: string) => parseCellAddress(address, dossier);

describe('the address of a cell', () => {
  test('is a measure', () => {
    expect(parse('passengers')).toEqual({ measure: 'passengers', dimensions: {} });
  });

  test('goes on with a member after a dot', () => {
    expect(parse('boats.north-ferry')).toEqual({
      measure: 'boats',
      dimensions: { crossing: 'north-ferry' },
    });
  });

  test('ends with a time after an @, of which dots may be part', () => {
    expect(parse('passengers@2026-03-01')).toMatchObject({ at: '2026-03-01' });
    expect(parse('passengers@2026-03-01/..')).toMatchObject({ at: '2026-03-01/..' });
    expect(parse('passengers@../2026-03-01')).toMatchObject({ at: '../2026-03-01' });
  });

  test('names members of several dimensions in any order', () => {
    const kind =
      '{ "label": "Kind", "definition": "Kinds.", "members": [{ "id": "steam", "label": "Steam" }] }';
    const dir = copyDossier(
      write('data/dimensions/kind.json', kind),
      replace(
        files.measures,
        '"requires": ["crossing"]',
        '"requires": ["crossing"],\n    "allows": ["kind"]',
      ),
    );
    const wider = loadDossier(dir).dossier;
    const one = parseCellAddress('boats.steam.north-ferry', wider);
    expect(one).toEqual({
      measure: 'boats',
      dimensions: { crossing: 'north-ferry', kind: 'steam' },
    });
    expect(parseCellAddress('boats.north-ferry.steam', wider)).toEqual(one);
  });
});

describe('the first part of an address that is wrong', () => {
  test('is a measure that is unknown, with all that might be meant', () => {
    expect(parse('boat.north-ferry')).toEqual({
      part: 'boat',
      expected: 'the id of one of the measures',
      known: ['passengers', 'boats', 'bridge-opening', 'bridge-owner'],
    });
  });

  test('is a member that is unknown, with those of the measure', () => {
    expect(parse('boats.west-ferry@2026')).toEqual({
      part: 'west-ferry',
      expected: 'a member of crossing after "boats"',
      known: ['north-ferry', 'south-ferry', 'all-ferries'],
    });
  });

  test('is a second member of one dimension', () => {
    expect(parse('boats.north-ferry.south-ferry')).toMatchObject({
      part: 'south-ferry',
      expected: 'no further member after "boats"',
    });
  });

  test('is nothing where a dot ends the address', () => {
    expect(parse('')).toMatchObject({ part: '' });
    expect(parse('boats.')).toMatchObject({ part: '' });
  });
});
