import { composeFinding } from '../base/finding.ts';
import type { Place } from '../base/finding.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

/** Nothing is derived from itself, a copy of itself or a part of itself, by however long a chain. */
export const checkCircles: Rule = ({ dossier }) =>
  [derivations(dossier), copies(dossier), ...parents(dossier)].flatMap(
    ({ key, links, hint, placeOf }) =>
      findCircles(links).map(([first, ...others]) =>
        composeFinding({
          code: 'circle',
          at: placeOf(first),
          expected: `a chain of "${key}" that ends`,
          found: [`one that leads back to "${first}"`, ...others].join(' by way of '),
          hint,
        }),
      ),
  );

/** What each id names under a key. */
type Links = ReadonlyMap<string, readonly string[]>;

interface Chain {
  readonly key: string;
  readonly links: Links;
  readonly hint: string;
  readonly placeOf: (id: string) => Place;
}

function derivations({ claims, placeOf }: Dossier): Chain {
  return {
    key: 'derivedFrom',
    links: new Map([...claims].map(([id, { derivedFrom = [] }]) => [id, derivedFrom])),
    hint: 'Keep only the link to what was said first.',
    placeOf: (id) => placeOf(claims.get(id) ?? {}, ['derivedFrom']),
  };
}

function copies({ sources, placeOf }: Dossier): Chain {
  return {
    key: 'copyOf',
    links: new Map([...sources].map(([id, { copyOf }]) => [id, copyOf ? [copyOf] : []])),
    hint: 'Keep only the link to what was published first.',
    placeOf: (id) => placeOf(sources.get(id) ?? {}, ['copyOf']),
  };
}

function parents({ dimensions, placeOf }: Dossier): Chain[] {
  return [...dimensions.values()].map((dimension) => {
    const { members } = dimension;
    return {
      key: 'parent',
      links: new Map(members.map(({ id, parent }) => [id, parent ? [parent] : []])),
      hint: 'Keep only the link to the larger one.',
      placeOf: (id) => {
        const index = members.findIndex((member) => member.id === id);
        return placeOf(dimension, ['members', index, 'parent']);
      },
    };
  });
}

/** Each circle once, told at the first of its ids. */
function findCircles(links: Links): [string, ...string[]][] {
  const circles: [string, ...string[]][] = [];
  const turning = [...links.keys()].filter((id) => leadsTo(id, id, links));
  for (const id of turning) {
    const circle = circles.find(
      ([first]) => leadsTo(first, id, links) && leadsTo(id, first, links),
    );
    if (circle) circle.push(id);
    else circles.push([id]);
  }
  return circles;
}

function leadsTo(start: string, goal: string, links: Links): boolean {
  const seen = new Set<string>();
  const waiting = [...(links.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(links.get(id) ?? []));
  }
  return false;
}
