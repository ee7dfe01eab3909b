import { expect, test } from 'vitest';
import { listPlaces } from '../../src/ledger/placeList.ts';
import { chainOf, findPositioned } from '../../src/ledger/places.ts';
import type { Place } from '../../src/model/place.ts';
import { claim, ledgerOf } from '../support/ledger.ts';

const position = { latitude: 1, longitude: 2, precision: 'town', gazetteer: 'GeoNames' } as const;

const place = (own: Partial<Place> & { id: string }): Place => ({
  label: own.id.toUpperCase(),
  position: null,
  ...own,
});

const all = [
  place({ id: 'quay', parent: 'town' }),
  place({ id: 'town', parent: 'isle', position }),
  place({ id: 'reef', parent: 'isle' }),
  place({ id: 'isle' }),
  place({ id: 'bay', parent: 'isle' }),
  place({ id: 'rock' }),
];
const places = new Map(all.map((one) => [one.id, one]));
const claims = [
  claim({ id: 'b', place: 'quay' }),
  claim({ id: 'a', place: 'quay' }),
  claim({ id: 'c', place: 'isle' }),
];
const ledger = ledgerOf(claims, [], { places });

test('a place is a part of all that its parents are a part of', () => {
  expect(chainOf('quay', ledger.dossier).map(({ id }) => id)).toEqual(['quay', 'town', 'isle']);
});

test('places that name each other as parents end somewhere', () => {
  const turned = new Map(
    [place({ id: 'a', parent: 'b' }), place({ id: 'b', parent: 'a' })].map((one) => [one.id, one]),
  );
  const { dossier } = ledgerOf([], [], { places: turned });
  expect(chainOf('a', dossier).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a place without a position stands where the nearest wider one does, or nowhere', () => {
  expect(findPositioned('quay', ledger.dossier)?.id).toBe('town');
  expect(findPositioned('town', ledger.dossier)?.id).toBe('town');
  expect(findPositioned('reef', ledger.dossier)).toBeNull();
});

test('every place is listed once, grouped by the widest, each part after its whole', () => {
  const groups = listPlaces(ledger, 'en-GB');
  const ids = groups.map(({ head, entries }) => [
    head?.place.id ?? null,
    ...entries.map((entry) => entry.place.id),
  ]);
  expect(ids).toEqual([
    ['isle', 'bay', 'reef', 'town', 'quay'],
    [null, 'rock'],
  ]);
  expect(groups[0]?.entries.at(-1)?.within?.id).toBe('town');
});

test('a place has the claims that name it, grouped by measure', () => {
  const [group] = listPlaces(ledger, 'en-GB');
  const quay = group?.entries.find((entry) => entry.place.id === 'quay');
  expect(quay?.measures.map(({ claims: own }) => own.map(({ id }) => id))).toEqual([['a', 'b']]);
  expect(group?.head?.measures).toHaveLength(1);
});
