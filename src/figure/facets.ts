import type { Facet } from '../chart/mark.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { memberLabels } from '../ledger/members.ts';
import type { Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { FacetKind, Figure } from '../model/figure.ts';
import { selectClaims } from './selectClaims.ts';
import type { Selection } from './selectClaims.ts';

type FacetOf = (claim: Claim, ledger: Ledger) => Facet;

const facetOf: Record<Exclude<FacetKind, 'member'>, FacetOf> = {
  measure: ({ measure }, { dossier }) => need(dossier.measures, measure),
  origin: ({ origin }, { dossier }) => need(dossier.origins, origin),
  group: ({ origin }, { dossier }) => {
    const { group } = need(dossier.origins, origin);
    const own = dossier.settings.originGroups.find(({ id }) => id === group);
    return own ?? { id: group, label: group };
  },
};

/** Members tell panels apart where they vary among what is drawn, and where rows do not tell them already. */
function memberFacet(ledger: Ledger, figure: Named<Figure>): (claim: Claim) => Facet {
  const { drawn } = selectClaims(ledger, figure);
  const names = new Set(drawn.flatMap(({ dimensions }) => Object.keys(dimensions)));
  const varied = [...names].filter(
    (name) =>
      name !== figure.rows?.by && new Set(drawn.map(({ dimensions }) => dimensions[name])).size > 1,
  );
  return ({ measure, dimensions }) => {
    const own = Object.entries(dimensions).filter(
      ([name]) => varied.length === 0 || varied.includes(name),
    );
    const cell = { measure, dimensions: Object.fromEntries(own) };
    const label = memberLabels(cell, ledger.dossier).join(', ');
    return { id: label, label };
  };
}

/** Returns a function that says in which panel of a figure a claim stands; its id is empty where there are none. */
export function facetsOf(ledger: Ledger, figure: Named<Figure>): (claim: Claim) => Facet {
  const { facets } = figure;
  if (!facets) return () => ({ id: '', label: '' });
  if (facets === 'member') return memberFacet(ledger, figure);
  return (claim) => facetOf[facets](claim, ledger);
}

/** Returns the panels of a figure in their order: as the dossier lists groups, the figure its measures and members. */
export function listFacets(ledger: Ledger, figure: Named<Figure>, { drawn }: Selection): Facet[] {
  const { facets, measures, members } = figure;
  if (!facets) return [];
  const placeOf = (claim: Claim): number => {
    if (facets === 'measure') return measures.indexOf(claim.measure);
    if (facets === 'member')
      return Math.max(
        -1,
        ...Object.entries(members).map(([name, ids]) => ids.indexOf(claim.dimensions[name] ?? '')),
      );
    const { group } = need(ledger.dossier.origins, claim.origin);
    return ledger.dossier.settings.originGroups.findIndex(({ id }) => id === group);
  };
  const listed = drawn.toSorted((a, b) => placeOf(a) - placeOf(b)).map(facetsOf(ledger, figure));
  return [...new Map(listed.map(({ id, label }) => [id, { id, label }])).values()];
}
