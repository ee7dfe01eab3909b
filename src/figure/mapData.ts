import { projectGround } from '../chart/ground.ts';
import type { ProjectedGround } from '../chart/ground.ts';
import type { ChartData } from '../chart/mark.ts';
import type { MapData, Site, Tally } from '../chart/mapData.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { memberLabels } from '../ledger/members.ts';
import { findPositioned } from '../ledger/places.ts';
import { styleOf } from '../load/dossier.ts';
import type { Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { precisions } from '../model/place.ts';
import type { Place, Precision } from '../model/place.ts';
import type { Language } from '../words/language.ts';
import { toChartData } from './chartData.ts';
import { describeChart } from './describe.ts';
import type { AboutDrawing } from './describe.ts';
import type { Selection } from './selectClaims.ts';

/** Kilometres: the radius of the ring for each precision; a region can state its own. */
export const reach: Record<Precision, number> = { exact: 1, town: 10, district: 30, region: 100 };

/** Returns what a map draws for a figure's selection: its claims by place, and the routes that it names. */
export function toMapChart(
  ledger: Ledger,
  { figure, selection }: { figure: Named<Figure>; selection: Selection },
  language: Language,
): ChartData {
  const data = toChartData(ledger, { figure, selection }, language);
  const tallies = tallyClaims(ledger, { figure, claims: selection.drawn });
  const marks = data.marks.map((mark) => ({
    ...mark,
    row: tallies.find((tally) => tally.marks.includes(mark.id))?.id ?? '',
  }));
  const rows = tallies.map(({ id, label }) => ({ id, label, missing: '' }));
  const ends = figure.routes.flatMap(({ from, to }) => [from, to]);
  const sites = [...tallies.map(({ site }) => site), ...ends.map((id) => siteOf(id, ledger))];
  const places = [...new Set(sites)].map((id) => need(ledger.dossier.places, id));
  const labelOf = (id: string): string => need(ledger.dossier.places, id).label;
  const routes = figure.routes.map(({ from, to, claim }) => ({
    from: siteOf(from, ledger),
    to: siteOf(to, ledger),
    label: language.words.figure.route(labelOf(from), labelOf(to)),
    mark: claim,
  }));
  const names = styleOf(ledger.dossier)?.names ?? [];
  const ownNames = new Map(names.flatMap(({ name, avoid }) => avoid.map((other) => [other, name])));
  const map = { ...layGround(places, language), tallies, routes, ownNames };
  return { ...data, marks, rows, map };
}

/** Returns the sentences on a map: those on its numbers, then its routes and what has no position. */
export function describeMap(data: ChartData, about: AboutDrawing): string[] {
  const { map, references, language } = data;
  const { figure } = language.words;
  if (!map) return describeChart(data, about);
  const routes = map.routes.flatMap(({ label, mark: id }) => {
    const mark = references.find((one) => one.id === id);
    return mark ? [figure.routeTold(label, mark.label, `${mark.origin} (${mark.when})`)] : [];
  });
  const unplaced = map.sites
    .filter(({ id, at }) => at === null && map.tallies.some(({ site }) => site === id))
    .map(({ label }) => label);
  return [
    ...describeChart(data, about),
    ...routes,
    ...(unplaced.length > 0 ? [figure.withoutPosition(language.words.list(unplaced))] : []),
  ];
}

/** Returns what a claim of a map is about: its tally or its route. */
export function nameOnMap({ tallies, routes }: MapData, claim: string): string {
  return (
    tallies.find(({ marks }) => marks.includes(claim))?.label ??
    routes.find(({ mark }) => mark === claim)?.label ??
    ''
  );
}

/** The place at which a claim or a route's end stands: the place itself where it has a position, else the nearest wider one. */
function siteOf(id: string, { dossier }: Ledger): string {
  return findPositioned(id, dossier)?.id ?? id;
}

/** Claims of one place and of the same members are one tally, and of one measure where there are several. */
function tallyClaims(
  ledger: Ledger,
  { figure, claims }: { figure: Figure; claims: readonly Claim[] },
): Tally[] {
  const { measures, places } = ledger.dossier;
  const labelOf = (claim: Claim): string => {
    const members = memberLabels(claim, ledger.dossier);
    const own = members.length > 0 ? members : [need(places, claim.place ?? '').label];
    const series = figure.measures.length > 1 ? [need(measures, claim.measure).label] : [];
    return [...own, ...series].join(': ');
  };
  const groups = Map.groupBy(
    claims.filter(({ place }) => place !== undefined),
    (claim) => [claim.measure, claim.place, ...Object.values(claim.dimensions)].join(' '),
  );
  const listed = Object.values(figure.members).flat();
  const placeOf = ([claim]: readonly Claim[]): number =>
    Math.max(-1, ...Object.values(claim?.dimensions ?? {}).map((id) => listed.indexOf(id)));
  const sorted = [...groups.entries()].toSorted(([, a], [, b]) => placeOf(a) - placeOf(b));
  return sorted.flatMap(([id, own]) => {
    const [first] = own;
    if (!first?.place) return [];
    const marks = own.map((claim) => claim.id);
    return [{ id, label: labelOf(first), site: siteOf(first.place, ledger), marks }];
  });
}

function layGround(
  places: readonly Place[],
  language: Language,
): Pick<MapData, 'ground' | 'sites' | 'precisions'> {
  const positions = places.flatMap(({ position }) => (position ? [position] : []));
  const { words } = language;
  const known = precisions.filter((one) => positions.some(({ precision }) => precision === one));
  const lines = known.map((one) => words.figure.ring[one](language.number(reach[one])));
  if (positions.length === 0) {
    const sites = places.map(({ id, label }) => ({ id, label, at: null, ring: '' }));
    return { ground: { land: '', borders: '', countries: [] }, sites, precisions: [] };
  }
  const { pointOf, ringOf, ...ground } = projectGround(positions);
  const sites = places.map((place): Site => toSite(place, { pointOf, ringOf }));
  return { ground, sites, precisions: lines };
}

function toSite(
  { id, label, position }: Place,
  { pointOf, ringOf }: Pick<ProjectedGround, 'pointOf' | 'ringOf'>,
): Site {
  if (!position) return { id, label, at: null, ring: '' };
  const { precision, radius = reach[precision] } = position;
  return { id, label, at: pointOf(position), ring: ringOf(position, radius) };
}
