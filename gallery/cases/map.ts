import { projectGround } from '../../src/chart/ground.ts';
import { markStatuses, shapes } from '../../src/chart/mark.ts';
import type { ChartData, Mark, MarkStatus } from '../../src/chart/mark.ts';
import type { MapData } from '../../src/chart/mapData.ts';
import { languageOf } from '../../src/words/language.ts';
import { chartData } from '../chartData.ts';
import type { KindCases } from '../cases.ts';
import { dayAfter, listMarks, stateMark } from '../claims.ts';
import { hostileLabels, hostileNumbers } from '../hostile.ts';
import { arabic, english } from '../tongue.ts';
import type { Tongue } from '../tongue.ts';
import { splitPanels } from './values.ts';

/** Degrees of latitude and longitude on the Danish belts, where ferries are many; the last is made up to lie apart. */
const degrees: readonly (readonly [number, number])[] = [
  [57.72, 10.59],
  [57.05, 9.92],
  [56.41, 10.92],
  [56.15, 10.21],
  [55.68, 12.57],
  [55.65, 12.08],
  [55.33, 11.14],
  [55.31, 10.79],
  [54.77, 11.87],
  [54.91, 9.79],
  [55.1, 14.7],
  [56.03, 12.61],
];

const positions = degrees.map(([latitude, longitude]) => ({ latitude, longitude }));
const { pointOf, ringOf, ...ground } = projectGround(positions);

/** Returns a map of places, with one circle for the claims of each row and a route from the first to the fifth. */
function mapOf(labels: readonly string[], marks: readonly Mark[], tag: string): MapData {
  const language = languageOf(tag);
  const { words } = language;
  const sites = labels.map((label, index) => {
    const position = positions[index];
    return position
      ? { id: `row-${index}`, label, at: pointOf(position), ring: ringOf(position, 10) }
      : { id: `row-${index}`, label, at: null, ring: '' };
  });
  const tallies = sites.map(({ id, label }) => ({
    id,
    label,
    site: id,
    marks: marks.filter(({ row }) => row === id).map((mark) => mark.id),
  }));
  const [from, to] = [labels[0] ?? '', labels[4] ?? ''];
  const routes = [{ from: 'row-0', to: 'row-4', label: words.figure.route(from, to), mark: 'way' }];
  return {
    ground,
    sites,
    tallies,
    routes,
    precisions: [words.figure.ring.town(language.number(10))],
  };
}

function layMap(
  { tag, groups, places }: Pick<Tongue, 'tag' | 'groups' | 'places'>,
  marks: readonly Mark[],
  references: readonly Mark[] = [],
): ChartData {
  const rows = places.map((label, index) => ({ id: `row-${index}`, label, missing: '' }));
  return chartData({ tag, groups, rows, marks, references, map: mapOf(places, marks, tag) });
}

const wayOf = (tongue: Tongue): Mark =>
  stateMark(tongue, { id: 'way', value: 700, group: 1, date: dayAfter(40) });

const full = (tongue: Tongue): ChartData => layMap(tongue, listMarks(tongue, 40), [wayOf(tongue)]);

/** A circle for each shape with each status, four a place. */
function listStatuses(): Mark[] {
  const all: readonly (readonly MarkStatus[])[] = [[], ...markStatuses.map((one) => [one])];
  const pairs = shapes.flatMap((shape) => all.map((statuses) => ({ shape, statuses })));
  return pairs.map(({ shape, statuses }, index) => {
    const value = 300 + (index % 3) * 400;
    const low = shape === 'range' ? value / 2 : value;
    const row = `row-${Math.floor(index / 4)}`;
    return stateMark(english, { row, low, high: value, value, shape, statuses, group: index % 6 });
  });
}

const hostilePlaces = [...hostileLabels, ...hostileLabels];

const listHostile = (): Mark[] =>
  hostileNumbers.map((value, index) => {
    const origin = hostileLabels[index % hostileLabels.length] ?? '';
    return stateMark(english, { row: `row-${index}`, value, origin, group: index % 6 });
  });

/** The places without a position are told below. */
const unplaced: Tongue = { ...english, places: [...english.places, 'The lost harbour'] };
const lost = stateMark(english, { row: 'row-12', value: 300 });

export const map: KindCases = {
  full: full(english),
  rtl: full(arabic),
  partial: layMap(unplaced, [...listMarks(english, 10), lost]),
  empty: layMap(english, []),
  'one-row': layMap(english, listMarks(english, 1)),
  facets: splitPanels(full(english)),
  statuses: layMap(english, listStatuses()),
  hostile: layMap({ ...english, groups: hostileLabels, places: hostilePlaces }, listHostile()),
};
