import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent } from '../../base/number.ts';
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
 * Returns the words on a map, as far as they have room on narrow and on wide screens: numbers and the title of the panel first, then names of
 * places, then names of countries.
 */
export function drawNames({ facet, map, stands, ways }: Named, data: ChartData): Element[] {
  const discs = stands.map(({ disc }) => disc);
  const title = facet ? [titleWords(facet.label)] : [];
  const numbers = ways.map((way) => {
    const places = besideWay.flatMap((shift) =>
      [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => ({ ...alongWay(way, share), ...shift })),
    );
    const widths = [...mapWidths.narrow, ...mapWidths.wide];
    const place = findRoom(places, { discs, words: title }, widths) ?? places[0];
    return place ? { words: data.language.number(way.number), place } : null;
  });
  const taken = [...title, ...numbers.flatMap((one) => (one ? [one.place] : []))];
  const wishes = wishNames({ map, stands }, data);
  return [
    ...(facet
      ? [
          s(
            'text',
            { className: ['panel-title'], x: '50%', y: 16, 'text-anchor': 'middle' },
            facet.label,
          ),
        ]
      : []),
    ...numbers.flatMap((one) => (one ? [write(one.words, one.place, ['number'])] : [])),
    ...(['narrow', 'wide'] as const).flatMap((size) => {
      const words = [...taken];
      return wishes.flatMap(({ name, places, className }) => {
        const place = findRoom(places, { discs, words }, mapWidths[size]);
        if (!place) return [];
        words.push(place);
        return [write(name, place, [className, `is-${size}`])];
      });
    }),
  ];
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

function alongWay({ from, to }: Way, share: number): Words {
  const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  return { at, dx: 0, dy: 0, width: 16, height: 16 };
}

interface Wish {
  readonly name: string;
  readonly places: readonly Words[];
  readonly className: string;
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
    const point: Disc = { at, dx: 0, dy: 0, radius: 4 };
    const places = [...own, ...(own.length === 0 ? [point] : [])];
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
    const name = names.of(code) ?? code;
    const shifts = [0, -18, 18, -36, 36];
    const places = shifts.flatMap((dy) => shifts.map((dx) => ({ at, dx, dy, ...sizeWords(name) })));
    return { name, places, className: 'country' };
  });
  return [...sites, ...countries];
}

function write(words: string, { at, dx, dy }: Words, className: readonly string[]): Element {
  const place = { x: percent(at.x), y: percent(at.y), overflow: 'visible' };
  const text = { className: [...className], x: dx, y: dy + 5, 'text-anchor': 'middle' };
  return s('svg', place, [s('text', text, words)]);
}
