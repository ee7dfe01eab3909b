import type { Element } from 'hast';
import { buildElement } from '../../base/hast.ts';
import { percent, round } from '../../base/number.ts';
import { groundBox, mapRatio } from '../ground.ts';
import type { MapPoint } from '../ground.ts';
import type { ChartData, Facet, Mark } from '../mark.ts';
import type { MapData, Route, Site } from '../mapData.ts';
import { drawCircle, scaleRadius } from '../marks/circle.ts';
import { keyLine, layKey } from '../marks/mapKey.ts';
import type { Entry } from '../marks/mapKey.ts';
import { spreadDiscs } from '../marks/mapLayout.ts';
import { drawNames } from '../marks/mapNames.ts';
import type { Stand, Way } from '../marks/mapNames.ts';
import { wrapMark } from '../marks/symbol.ts';

/** Pixels: the width of a drawing in its files, for which the height is stated; on a page the stylesheet keeps the ratio at any width. */
const statedWidth = 672;

/** Pixels: the least radius of a circle that holds its number, and the room for one beside a circle. */
const roomy = 10;
const besides = 16;

const empty: MapData = {
  ground: { land: '', borders: '', countries: [] },
  sites: [],
  tallies: [],
  routes: [],
  precisions: [],
};

/**
 * Returns a map: circles whose areas are proportional to the numbers, one inside the other for the
 * claims of one tally, with no number made from them; rings for how exactly a place is known; arrows for
 * routes. Below it everything is named by its number. The panels of a split map stand one below the other.
 */
export function drawMap(data: ChartData): Element {
  const map = data.map ?? empty;
  const numbers = [...data.domain, ...data.marks.flatMap(({ low, high }) => [low, high])];
  const radius = scaleRadius(numbers);
  const panels: readonly (Facet | null)[] = data.facets.length > 0 ? data.facets : [null];
  const entries: Entry[] = [];
  const drawn = panels.map((facet, index) => {
    const marks = data.marks.filter((mark) => facet === null || mark.facet === facet.id);
    // What stands in none of the panels, as a route can, is told in the first.
    const references = data.references.filter((mark) =>
      panels.some((one) => one?.id === mark.facet) ? mark.facet === facet?.id : index === 0,
    );
    const panel = { facet, map, marks, radius, first: entries.filter(isNumbered).length + 1 };
    const { parts, told } = drawPanel(panel, { ...data, references });
    entries.push(...told);
    const place = { y: percent(index, panels.length), height: percent(1, panels.length) };
    return buildElement('svg', { width: '100%', ...place }, parts);
  });
  const example = chooseExample(numbers);
  const key = layKey({ entries, precisions: map.precisions, radius, example }, data);
  const height = round((statedWidth / mapRatio) * panels.length);
  const lines = [...linesOf('narrow', key.narrow), ...linesOf('wide', key.wide)];
  const className = ['map', `has-${panels.length}-panels`, ...lines];
  const below = { y: '100%', width: '100%', height: key.wide, overflow: 'visible' };
  return buildElement('svg', { width: '100%', height, className, dataBelow: key.wide }, [
    buildElement('svg', { className: ['map-ground'], width: '100%', height: '100%' }, drawn),
    buildElement('svg', below, [...key.draw()]),
  ]);
}

const isNumbered = ({ number }: Entry): boolean => number !== null;

/** Lines below the map as a sum of powers of two, each a class, for which the stylesheet keeps room. */
function linesOf(screen: 'narrow' | 'wide', height: number): string[] {
  const lines = Math.ceil(height / keyLine);
  return [1, 2, 4, 8, 16, 32, 64, 128, 256]
    .filter((power) => (lines & power) !== 0)
    .map((power) => `${screen}-${power}`);
}

/** The largest of one, two and five times a power of ten that is drawn at most. */
function chooseExample(numbers: readonly number[]): number {
  const most = Math.max(0, ...numbers);
  if (most <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

interface PanelContent {
  readonly facet: Facet | null;
  readonly map: MapData;
  readonly marks: readonly Mark[];
  readonly radius: (value: number) => number;
  /** The number of the first entry. */
  readonly first: number;
}

function drawPanel(panel: PanelContent, data: ChartData): { parts: Element[]; told: Entry[] } {
  const { facet, map, marks, radius, first } = panel;
  const own = map.tallies.flatMap((tally) => {
    const claims = marks.filter(({ id }) => tally.marks.includes(id));
    const site = map.sites.find(({ id }) => id === tally.site);
    return claims.length > 0 && site ? [{ tally, site, marks: claims }] : [];
  });
  const stands = standAll(own, radius, first);
  const ways = wayAll(map, data.references, first + stands.length);
  const onMap = new Set(stands.map(({ tally }) => tally));
  const told: Entry[] = [
    ...stands.map((stand) => toEntry(stand, stand.number)),
    ...ways.map(({ route, mark, number }) => routeEntry(route, mark, number)),
    ...own.filter(({ tally }) => !onMap.has(tally)).map((one) => toEntry(one, null)),
    ...map.routes
      .filter((route) => ways.every((way) => way.route !== route))
      .flatMap((route) => {
        const mark = data.references.find(({ id }) => id === route.mark);
        return mark ? [routeEntry(route, mark, null)] : [];
      }),
  ];
  const parts = [
    ...drawGround(map, stands),
    ...ways.flatMap((way) => drawWay(way, stands)),
    ...stands.flatMap(drawLeader),
    ...stands.map((stand) => drawStand(stand, radius, data)),
    ...drawNames({ facet, map, stands, ways }, data),
  ];
  return { parts, told };
}

function toEntry({ tally, marks }: Pick<Stand, 'tally' | 'marks'>, number: number | null): Entry {
  return { number, label: tally.label, marks, isRoute: false };
}

function routeEntry({ label }: Route, mark: Mark, number: number | null): Entry {
  return { number, label, marks: [mark], isRoute: true };
}

function standAll(
  own: readonly Pick<Stand, 'tally' | 'marks' | 'site'>[],
  radius: PanelContent['radius'],
  first: number,
): Stand[] {
  const placed = own.flatMap((one) => (one.site.at ? [{ ...one, at: one.site.at }] : []));
  const discs = spreadDiscs(
    placed.map(({ at, marks }) => {
      const most = Math.max(...marks.map(({ high }) => radius(high)));
      return { at, radius: isRoomy(marks, most) ? most + 3 : most + besides };
    }),
  );
  return placed.flatMap((one, index) => {
    const disc = discs[index];
    return disc ? [{ ...one, disc, number: first + index }] : [];
  });
}

function wayAll({ routes, sites }: MapData, references: readonly Mark[], first: number): Way[] {
  const at = (id: string): Site['at'] => sites.find((site) => site.id === id)?.at ?? null;
  const whole = routes.flatMap((route) => {
    const mark = references.find(({ id }) => id === route.mark);
    const [from, to] = [at(route.from), at(route.to)];
    return mark && from && to && (from.x !== to.x || from.y !== to.y)
      ? [{ route, mark, from, to }]
      : [];
  });
  return whole.map((way, index) => ({ ...way, number: first + index }));
}

/** Land and rings are stretched to the map, whose ratio is that of the box. */
function drawGround({ ground, sites }: MapData, stands: readonly Stand[]): Element[] {
  const { width, height } = groundBox;
  const rings = new Set(stands.map(({ site }) => site.id));
  const path = (className: string, d: string): Element[] =>
    d === ''
      ? []
      : [buildElement('path', { className: [className], d, vectorEffect: 'non-scaling-stroke' })];
  const box = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' };
  return [
    buildElement('rect', { className: ['sea'], width: '100%', height: '100%' }),
    buildElement('svg', { ...box, width: '100%', height: '100%' }, [
      ...path('land', ground.land),
      ...path('border', ground.borders),
      ...sites.filter(({ id }) => rings.has(id)).flatMap(({ ring }) => path('whereabouts', ring)),
    ]),
  ];
}

/** The way ends at the rim of a circle that stands at its end; on a map of one ratio its slope is the same at every width. */
function drawWay({ mark, from, to }: Way, stands: readonly Stand[]): Element[] {
  const degrees = round((Math.atan2((to.y - from.y) / mapRatio, to.x - from.x) * 180) / Math.PI);
  const ends = { x1: percent(from.x), y1: percent(from.y), x2: percent(to.x), y2: percent(to.y) };
  const there = stands.find(
    ({ disc: { at, dx, dy } }) => at.x === to.x && at.y === to.y && dx === 0 && dy === 0,
  );
  const tip = -(there ? there.disc.radius : 3);
  const point = (at: MapPoint, parts: readonly Element[] = []): Element =>
    buildElement('svg', { x: percent(at.x), y: percent(at.y), overflow: 'visible' }, [
      buildElement('circle', { className: ['point'], r: 2.5 }),
      ...parts,
    ]);
  const head = buildElement('g', { transform: `rotate(${degrees})` }, [
    buildElement('path', { className: ['body'], d: `M${tip} 0l-11-5.5v11Z` }),
  ]);
  return [
    wrapMark(mark, {}, [
      buildElement('line', { className: ['route'], ...ends }),
      point(from),
      point(to, [head]),
    ]),
  ];
}

/** A line from the point of a place to the circle that stands off it. */
function drawLeader({ disc: { at, dx, dy } }: Stand): Element[] {
  if (dx === 0 && dy === 0) return [];
  const parts = [
    buildElement('line', { className: ['leader'], x1: 0, y1: 0, x2: dx, y2: dy }),
    buildElement('circle', { className: ['point'], r: 2.5 }),
  ];
  return [buildElement('svg', { x: percent(at.x), y: percent(at.y), overflow: 'visible' }, parts)];
}

/** The largest circle first, so that none hides another. */
function drawStand(
  { marks, disc, number }: Stand,
  radius: PanelContent['radius'],
  { language }: ChartData,
): Element {
  const { at, dx, dy } = disc;
  const most = Math.max(...marks.map(({ high }) => radius(high)));
  const aside = isRoomy(marks, most) ? 0 : Math.round(most + besides / 2 + 1);
  const label = { className: ['number'], textAnchor: 'middle', x: dx + aside, y: dy + 5 };
  const parts = [
    buildElement('circle', { className: ['backing'], cx: dx, cy: dy, r: most }),
    ...marks
      .toSorted((a, b) => b.high - a.high)
      .map((mark) => drawCircle(mark, radius, { x: dx, y: dy })),
    buildElement('text', label, language.number(number)),
  ];
  return buildElement('svg', { x: percent(at.x), y: percent(at.y), overflow: 'visible' }, parts);
}

/** A circle that is large enough and has nothing in it holds its number; else that stands beside it. */
function isRoomy(marks: readonly Mark[], radius: number): boolean {
  return marks.length === 1 && radius >= roomy;
}
