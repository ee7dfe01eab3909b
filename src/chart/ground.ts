import { geoArea, geoCircle, geoMercator, geoPath } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { thinPath } from './outline.ts';

/** The width of a map over its height; the stylesheet keeps drawings to it. */
export const mapRatio = 4 / 3;

/** The box in whose units land is drawn, whatever the width of the drawing. */
export const groundBox = { width: 600, height: 600 / mapRatio };

/** A point on the earth, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point of a map: shares of its width and of its height. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What lies under the marks of a map, as SVG path data in the units of the box. */
export interface Ground {
  readonly land: string;
  readonly borders: string;
  /** Countries that are in sight by their ISO 3166-1 codes, and where their names stand best. */
  readonly countries: readonly { readonly code: string; readonly at: MapPoint }[];
}

/** A ground with the way from positions to its points. */
export interface ProjectedGround extends Ground {
  readonly pointOf: (position: Position) => MapPoint;
  /** Returns path data of all that lies within some kilometres of a position. */
  readonly ringOf: (position: Position, kilometres: number) => string;
}

/** Degrees: the least height of what is shown, so that one place does not stand on an empty ground. */
const leastSpan = 3;

/** The share of the box that stays free on each side of the outermost positions. */
const margin = 0.16;

/** Kilometres to a degree of a great circle. */
const kilometresPerDegree = 111.195;

type Countries = GeometryCollection<{ name: string }>;
type Country = Countries['geometries'][number];

/**
 * Returns the land and the de facto borders (Natural Earth, 1:50 million, by world-atlas) around some
 * positions in Mercator's projection, cut off at the edges of the box.
 */
export function projectGround(positions: readonly Position[]): ProjectedGround {
  const projection = fitProjection(positions);
  const path = geoPath(projection).digits(1);
  const topology = atlas as unknown as Topology<{ countries: Countries }>;
  const inSight = topology.objects.countries.geometries.filter((country) =>
    isInSight(feature(topology, country), projection),
  );
  const shapes = inSight.filter(
    (country): country is (Polygon | MultiPolygon) & Country =>
      country.type === 'Polygon' || country.type === 'MultiPolygon',
  );
  const shown: Countries = { type: 'GeometryCollection', geometries: inSight };
  return {
    land: thinPath(path(merge(topology, shapes)) ?? ''),
    borders: thinPath(path(mesh(topology, shown, (a, b) => a !== b)) ?? ''),
    countries: inSight.flatMap((country) => nameSpot(country, topology, projection)),
    pointOf: (position) => toPoint(projection([position.longitude, position.latitude])),
    ringOf: (position, kilometres) => drawRing(position, kilometres, projection),
  };
}

/** Mercator keeps angles, so that a ring stays round; it knows no poles. */
function fitProjection(positions: readonly Position[]): GeoProjection {
  const { width, height } = groundBox;
  const projection = geoMercator();
  const corners: [number, number][] = widen(positions);
  const inner: [[number, number], [number, number]] = [
    [width * margin, height * margin],
    [width * (1 - margin), height * (1 - margin)],
  ];
  return projection.fitExtent(inner, { type: 'MultiPoint', coordinates: corners }).clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** The outermost corners of some positions, apart by the least span. */
function widen(positions: readonly Position[]): [number, number][] {
  const latitudes = positions.map(({ latitude }) => Math.max(-80, Math.min(80, latitude)));
  const longitudes = positions.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const spare = Math.max(0, leastSpan - Math.max(north - south, east - west)) / 2;
  return [
    [west - spare, south - spare],
    [east + spare, north + spare],
  ];
}

function toPoint(point: readonly [number, number] | null): MapPoint {
  const [x, y] = point ?? [0, 0];
  return { x: x / groundBox.width, y: y / groundBox.height };
}

/** A whole ring is round, as the projection keeps angles; one that the box cuts off is a line with corners. */
function drawRing(
  { latitude, longitude }: Position,
  kilometres: number,
  projection: GeoProjection,
): string {
  const degrees = kilometres / kilometresPerDegree;
  // A corner each six degrees lies less than 0.2 % of the radius off the round.
  const circle = geoCircle().center([longitude, latitude]).radius(degrees).precision(6)();
  const [coordinates = []] = circle.coordinates;
  // As a line, so that it is open where the box ends.
  const line = { type: 'LineString', coordinates } as const;
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(line);
  const { width, height } = groundBox;
  if (!(left > 0 && top > 0 && right < width && bottom < height)) return path(line) ?? '';
  const radius = short((bottom - top) / 2);
  const start = `M${short((left + right) / 2 - radius)} ${short((top + bottom) / 2)}`;
  const half = (step: number): string => `a${radius} ${radius} 0 1 1 ${step} 0`;
  return start + half(short(2 * radius)) + half(short(-2 * radius));
}

/** A tenth of a unit of the box is less than a pixel at every width. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A country far away can leave an outline of the whole box behind: only what has an area there is drawn. */
function isInSight(country: GeoPermissibleObjects, projection: GeoProjection): boolean {
  const path = geoPath(projection);
  return geoArea(country) > 0 && path.area(country) > 0.5;
}

function nameSpot(
  country: Country,
  topology: Topology<{ countries: Countries }>,
  projection: GeoProjection,
): Ground['countries'] {
  if (country.id === undefined) return [];
  const code = new Intl.Locale(`und-${String(country.id).padStart(3, '0')}`).region ?? '';
  const [x, y] = geoPath(projection).centroid(feature(topology, country));
  const spot = toPoint([Math.round(x / 6) * 6, Math.round(y / 4.5) * 4.5]);
  return /^[A-Z]{2}$/.test(code) ? [{ code, at: spot }] : [];
}
