import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent } from '../../base/number.ts';
import type { MapPoint } from '../ground.ts';
import type { ChartData, Facet, Mark } from '../mark.ts';
import type { MapData, Route, Site, Tally } from '../mapData.ts';
import { findRoom, mapWidths, placesAround, sizeWords } from './mapLayout.ts';
import type { Disc, Words } from './mapLayout.ts';

/** A tally that has a place on the map. */
export interface Stand {
  readonly tally: Tally;
  readonly marks: readonly Mark[];
  readonly site: Site;
  readonly number: number;
  readonly disc: Disc;
}

/** A route both ends of which have a place on the map. */
export interface Way {
  readonly route: Route;
  readonly mark: Mark;
  readonly from: NonNullable<Site['at']>;
  readonly to: NonNullable<Site['at']>;
  readonly number: number;
}

/** What of a panel is named. */
interface Named {
  readonly facet: Facet | null;
  readonly map: MapData;
  readonly stands: readonly Stand[];
  readonly ways: readonly Way[];
}

/**
 * Returns the words on a map, as far as they have room: the title of the panel, numbers of routes, names
 * of places, then names of countries. Narrow and wide screens are laid out each by itself; words that
 * stand in one place on both are drawn once.
 */
export function drawNames({ facet, map, stands, ways }: Named, data: ChartData): Element[] {
  const discs = stands.map(({ disc }) => disc);
  const title = facet ? [titleWords(facet.label)] : [];
  const wishes = [...ways.map((way) => wishNumber(way, data)), ...wishNames({ map, stands }, data)];
  const wide = layWords(wishes, { discs, words: title }, mapWidths.wide);
  // The place that words have on wide screens comes first on narrow ones.
  const again = wishes.map(({ places, ...wish }, index) => {
    const first = wide[index];
    return { ...wish, places: first ? [first, ...places] : places };
  });
  const narrow = layWords(again, { discs, words: title }, mapWidths.narrow);
  return [
    ...(facet ? [drawTitle(facet.label)] : []),
    ...wishes.flatMap((wish, index) =>
      drawOnce(wish, { narrow: narrow[index] ?? null, wide: wide[index] ?? null }),
    ),
  ];
}

/** Returns a place for each wish that has room at all of some widths, the first wish first. */
function layWords(
  wishes: readonly Wish[],
  taken: { readonly discs: readonly Disc[]; readonly words: readonly Words[] },
  widths: readonly number[],
): (Words | null)[] {
  const words = [...taken.words];
  return wishes.map(({ places }) => {
    const place = findRoom(places, { discs: taken.discs, words }, widths);
    if (place) words.push(place);
    return place;
  });
}

function drawOnce(
  { name, className }: Wish,
  { narrow, wide }: { readonly narrow: Words | null; readonly wide: Words | null },
): Element[] {
  const isSame =
    narrow?.at.x === wide?.at.x &&
    narrow?.at.y === wide?.at.y &&
    narrow?.dx === wide?.dx &&
    narrow?.dy === wide?.dy;
  if (isSame) return wide ? [write(name, wide, [className])] : [];
  return [
    ...(narrow ? [write(name, narrow, [className, 'is-narrow'])] : []),
    ...(wide ? [write(name, wide, [className, 'is-wide'])] : []),
  ];
}

function drawTitle(label: string): Element {
  const place = { x: '50%', y: 16, textAnchor: 'middle' };
  return buildElement('text', { className: ['panel-title'], ...place }, label);
}

function titleWords(label: string): Words {
  return { at: { x: 0.5, y: 0 }, dx: 0, dy: 11, ...sizeWords(label) };
}

/** Pixels: the number of a way stands on it or, where that has no room, beside it. */
const besideWay = [
  { dx: 0, dy: 0 },
  ...[14, 24].flatMap((off) => [
    { dx: 0, dy: -off },
    { dx: 0, dy: off },
    { dx: off, dy: 0 },
    { dx: -off, dy: 0 },
  ]),
];

/** Words, the places to try for them, from the best to the last, and their class. */
interface Wish {
  readonly name: string;
  readonly places: readonly Words[];
  readonly className: string;
}

/** A number without room is left out: the list below the map has the route all the same. */
function wishNumber(way: Way, { language }: ChartData): Wish {
  const name = language.number(way.number);
  const size = sizeWords(name);
  const places = besideWay.flatMap((shift) =>
    [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => ({
      at: alongWay(way, share),
      ...shift,
      ...size,
      width: Math.max(16, size.width),
    })),
  );
  return { name, places, className: 'number' };
}

function alongWay({ from, to }: Way, share: number): MapPoint {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function wishNames(
  { map, stands }: { readonly map: MapData; readonly stands: readonly Stand[] },
  { language, references }: ChartData,
): Wish[] {
  const ends = map.routes
    .filter(({ mark }) => references.some(({ id }) => id === mark))
    .flatMap(({ from, to }) => [from, to]);
  const sites = map.sites.flatMap(({ id, label, at }): Wish[] => {
    const own = stands.filter(({ site }) => site.id === id).map(({ disc }) => disc);
    if (!at || (own.length === 0 && !ends.includes(id))) return [];
    // A circle that was moved off its point may lie in another country: the name stays at the point.
    const there = own.filter(({ dx, dy }) => dx === 0 && dy === 0);
    const places = there.length > 0 ? there : [{ at, dx: 0, dy: 0, radius: 4 }];
    return [
      {
        name: label,
        places: places.flatMap((disc) => placesAround(disc, label)),
        className: 'lane-label',
      },
    ];
  });
  const names = new Intl.DisplayNames(language.tag, { type: 'region' });
  const countries = map.ground.countries.map(({ code, at }): Wish => {
    const usual = names.of(code) ?? code;
    const name = map.ownNames?.get(usual) ?? usual;
    const shifts = [0, -18, 18, -36, 36];
    const places = shifts.flatMap((dy) => shifts.map((dx) => ({ at, dx, dy, ...sizeWords(name) })));
    return { name, places, className: 'country' };
  });
  return [...sites, ...countries];
}

function write(words: string, { at, dx, dy }: Words, className: readonly string[]): Element {
  const place = { x: percent(at.x), y: percent(at.y), overflow: 'visible' };
  const text = { className, x: dx, y: dy + 5, textAnchor: 'middle' };
  return buildElement('svg', place, [buildElement('text', text, words)]);
}
