import { describe, expect, test } from 'vitest';
import { printSvg } from '../../src/base/hast.ts';
import { drawMap } from '../../src/chart/kinds/map.ts';
import { describeMap, nameOnMap, toMapChart } from '../../src/figure/mapData.ts';
import { selectClaims } from '../../src/figure/selectClaims.ts';
import { Figure } from '../../src/model/figure.ts';
import type { Place } from '../../src/model/place.ts';
import { Style } from '../../src/model/style.ts';
import { languageOf } from '../../src/words/language.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

const language = languageOf('en-GB');
const { measure } = claim({});

const place = (id: string, own: Partial<Place> = {}): Place => ({
  id,
  label: `Port ${id}`,
  position: null,
  ...own,
});
const at = (latitude: number, precision: 'town' | 'region' = 'town'): Pick<Place, 'position'> => ({
  position: { latitude, longitude: 40, precision, gazetteer: 'GeoNames' },
});

const places = new Map(
  [place('a', at(36)), place('b', at(33, 'region')), place('c', { parent: 'b' }), place('d')].map(
    (one) => [one.id, one],
  ),
);

const claims = [
  claim({ id: 'm.one', place: 'a', value: 10, dimensions: {} }),
  claim({ id: 'm.two', place: 'a', value: 20, dimensions: {} }),
  claim({ id: 'm.three', place: 'c', value: 30, dimensions: {} }),
  claim({ id: 'm.four', place: 'd', value: 40, dimensions: {} }),
  claim({ id: 'm.placeless', value: 50, dimensions: {} }),
];

const ledger = ledgerOf(claims, [], { places });
const figure = {
  id: 'map',
  ...Figure.parse({
    kind: 'map',
    headline: 'Where',
    subtitle: 'Places',
    howToRead: 'Circles.',
    meaning: 'None.',
    measures: [measure],
    routes: [{ from: 'a', to: 'd', claim: 'm.one' }],
  }),
};
const selection = selectClaims(ledger, figure);
const data = toMapChart(ledger, { figure, selection }, language);
const { map } = data;
if (!map) throw new Error('no map');

describe('the data of a map', () => {
  test('has the claims that name a place; what names none is left out and counted', () => {
    expect(selection.drawn.map(({ id }) => id).toSorted()).toEqual([
      'm.four',
      'm.one',
      'm.three',
      'm.two',
    ]);
    expect(selection.leftOut.map(({ id }) => id)).toEqual(['m.placeless']);
  });

  test('joins the claims of a place in one tally and makes no number of them', () => {
    expect(map.tallies.find(({ site }) => site === 'a')?.marks).toEqual(['m.one', 'm.two']);
    expect(data.marks.map(({ high }) => high).toSorted()).toEqual([10, 20, 30, 40]);
  });

  test('puts a place without a position where the wider place is, under its own name', () => {
    expect(map.tallies.find(({ marks }) => marks.includes('m.three'))).toMatchObject({
      label: 'Port c',
      site: 'b',
    });
  });

  test('invents no position', () => {
    expect(map.sites.find(({ id }) => id === 'd')).toMatchObject({ at: null, ring: '' });
  });

  test('binds a route to its claim, which is among the references', () => {
    expect(map.routes).toEqual([
      { from: 'a', to: 'd', label: 'From Port a to Port d', mark: 'm.one' },
    ]);
    expect(data.references.map(({ id }) => id)).toEqual(['m.one']);
  });

  test('names for each claim what it is about', () => {
    expect(nameOnMap(map, 'm.four')).toBe('Port d');
    expect(nameOnMap(map, 'm.placeless')).toBe('');
  });

  test('tells routes and what is not on the map in sentences', () => {
    const about = { kind: 'map', origins: 1, leftOut: ['without-place'] } as const;
    expect(describeMap(data, about).slice(-2)).toMatchInlineSnapshot(`
      [
        "From Port a to Port d: 10, stated by River Office (as of 1 March 2026).",
        "Not on the map, because no position is recorded: Port d.",
      ]
    `);
  });

  test('names a country as the dossier writes it', () => {
    const names = [{ name: 'Turkey', avoid: ['Türkiye'] }];
    const styles = new Map([['style', { id: 'style', ...Style.parse({ names }) }]]);
    const styled = ledgerOf(claims, [], { places, styles });
    expect(printSvg(drawMap(data))).toContain('>Türkiye<');
    const own = printSvg(drawMap(toMapChart(styled, { figure, selection }, language)));
    expect(own).toContain('>Turkey<');
    expect(own).not.toContain('Türkiye');
  });

  test('explains the rings of the precisions that are there', () => {
    expect(map.precisions).toMatchInlineSnapshot(`
      [
        "Dotted ring, 10 km around the point: the position is that of a town.",
        "Large dotted ring: only the region is known. It is as large as the region, or reaches 100 km from its middle.",
      ]
    `);
  });
});
