import { selectClaims } from '../figure/selectClaims.ts';
import { parseCellAddress } from '../ledger/address.ts';
import { cellKey } from '../ledger/cell.ts';
import { drawnByMeasure } from '../ledger/drawn.ts';
import { facets, filterDisagreements } from '../ledger/filters.ts';
import { lastChanged } from '../ledger/history.ts';
import type { Drawn } from '../ledger/history.ts';
import type { Disagreement, Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { listReleases } from '../ledger/releases.ts';
import type { Prose } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import { listNamedValues } from './namedValues.ts';
import { findComponents } from './readPage.ts';

/** Returns the page of narrative that stands at a path of the site, such as `about/`, if one does. */
export function proseAt({ dossier }: Ledger, path: string): Prose | null {
  const [first = '', second = ''] = path.split('/');
  const page = dossier.pages.get(first === '' ? 'index' : first);
  return (second === '' ? page : first === 'updates' && dossier.updates.get(second)) || null;
}

/** Returns the references, such as `claim:ID`, of all values that a page of narrative names. */
export function listReferences({ dossier }: Ledger, prose: Prose): string[] {
  const { tree } = prose.mdx;
  return tree ? listNamedValues(prose, tree, dossier).map(({ names }) => names) : [];
}

/** Returns the ids of the figures that a page of narrative shows, in their order. */
export function listFigureIds(prose: Prose): string[] {
  const { tree } = prose.mdx;
  if (!tree) return [];
  return findComponents(prose.file, tree)
    .filter(({ name }) => name === 'Figure')
    .flatMap(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value ?? []);
}

/** The rooms whose first page draws from the whole dossier; the overview is the one without a name. */
const wholeRooms = [
  ...['', 'corrections', 'data', 'does-not-add-up', 'explore', 'figures'],
  ...['measures', 'origins', 'sources', 'timeline'],
];

/**
 * Returns the day of the last release in which something that a page draws from was new, changed or
 * gone, or a later day on which it was published; null for a page that draws from nothing of a release.
 */
export function findModified(ledger: Ledger, path: string): string | null {
  const { updates } = ledger.dossier;
  const [room = '', id = ''] = path.split('/');
  const told = id === '' ? [...updates.values()] : [updates.get(id)];
  const published = room === 'updates' ? told.flatMap((update) => update?.date ?? []) : [];
  const days = [lastDrawn(ledger, path), ...published].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

function lastDrawn(ledger: Ledger, path: string): string | null {
  const drawn = drawnAt(ledger, path);
  if (drawn !== 'all')
    return Object.values(drawn).flat().length > 0 ? lastChanged(ledger, drawn) : null;
  const { releases, settings } = ledger.dossier;
  const [change] = ledger.changes;
  return change?.release.date ?? listReleases({ releases })[0]?.date ?? settings.released;
}

/** What a page draws from. */
function drawnAt(ledger: Ledger, path: string): Drawn | 'all' {
  const [room = '', id = '', third = ''] = path.split('/');
  const prose = proseAt(ledger, path);
  if (prose && path !== '') return drawnByProse(ledger, prose);
  if (room === 'explore' || (id === '' && wholeRooms.includes(room))) return 'all';
  if (room === 'measures') return drawnByMeasure(ledger, id);
  if (room === 'figures') return drawnByFigures(ledger, [id]);
  if (room === 'sources') return { claims: idsOf(ledger.bySource.get(id) ?? []) };
  if (room === 'origins') return { claims: idsOf(ledger.byOrigin.get(id) ?? []) };
  if (room === 'places') return drawnByPlaces(ledger);
  if (room !== 'disagreements') return {};
  const by = facets.find((facet) => facet === id);
  return drawnByDisagreements(by ? filterDisagreements(ledger, by, third) : ledger.disagreements);
}

/** The page of places has every map, and every claim that names a place. */
function drawnByPlaces(ledger: Ledger): Drawn {
  const { claims, figures } = ledger.dossier;
  const maps = [...figures.values()].filter(({ kind }) => kind === 'map').map(({ id }) => id);
  const drawn = drawnByFigures(ledger, maps);
  const own = idsOf([...claims.values()].filter(({ place }) => place !== undefined));
  return { ...drawn, claims: [...(drawn.claims ?? []), ...own] };
}

function drawnByDisagreements(disagreements: readonly Disagreement[]): Drawn {
  return {
    claims: disagreements.flatMap(({ members }) => idsOf(members)),
    readings: disagreements.flatMap(({ reading }) => reading?.id ?? []),
  };
}

function drawnByProse(ledger: Ledger, prose: Prose): Drawn {
  const figures = drawnByFigures(ledger, listFigureIds(prose));
  const references = listReferences(ledger, prose);
  const readings = targetsOf(references, ['reading']);
  const chosen = readings.flatMap((id) => ledger.dossier.readings.get(id)?.choice ?? []);
  const ranges = targetsOf(references, ['range']).flatMap((address) => {
    const query = parseCellAddress(address, ledger.dossier);
    if ('part' in query) return [];
    const { measure, dimensions = {} } = query;
    return idsOf(ledger.byCell.get(cellKey({ measure, dimensions })) ?? []);
  });
  const claims = [...targetsOf(references, ['claim', 'when']), ...chosen, ...ranges];
  return { ...figures, readings, claims: [...(figures.claims ?? []), ...claims] };
}

function drawnByFigures(ledger: Ledger, ids: readonly string[]): Drawn {
  const claims = ids.flatMap((id) => {
    const { drawn, absent, references } = selectClaims(ledger, need(ledger.dossier.figures, id));
    return idsOf([...drawn, ...absent, ...references]);
  });
  return { headlines: ids, claims };
}

function idsOf(claims: readonly Claim[]): string[] {
  return claims.map(({ id }) => id);
}

/** Returns what references of some kinds name. */
export function targetsOf(references: readonly string[], kinds: readonly string[]): string[] {
  return references.flatMap((reference) => {
    const at = reference.indexOf(':');
    return kinds.includes(reference.slice(0, at)) ? reference.slice(at + 1) : [];
  });
}
