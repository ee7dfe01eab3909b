import { siteGroups } from '../words/catalogue/frame/words.ts';
import type { SiteGroupName } from '../words/catalogue/frame/words.ts';
import type { Site } from './dossier.ts';

/** A page of the site by its path under the base, and what it is called. */
export interface SiteLink {
  readonly path: string;
  readonly name: string;
}

/** Pages that belong together. */
export interface SiteGroup {
  readonly id: SiteGroupName;
  readonly name: string;
  readonly links: readonly SiteLink[];
}

/** Every page that stands in the site map; of those that a dossier has nothing for, none. */
type Entry = readonly [path: string, name: string, isThere: boolean];

/** Returns the map of the site: all its pages but chapters and records, in their groups. */
export function mapSite({ ledger, language }: Pick<Site, 'ledger' | 'language'>): SiteGroup[] {
  const { figures, events, places, updates, glossary } = ledger.dossier;
  const { label, figure, site } = language.words;
  const { frame } = site;
  const entries: Record<SiteGroupName, readonly Entry[]> = {
    read: [
      ['', label.overview, true],
      ['#chapters', label.chapters, true],
      ['figures/', figure.figures, figures.size > 0],
      ['timeline/', site.timeline, events.size > 0],
      ['places/', site.places, places.size > 0],
    ],
    compare: [
      ['disagreements/', label.disagreements, true],
      ['does-not-add-up/', label.checks, true],
      ['explore/', site.explore, true],
      ['search/', frame.search, true],
    ],
    lookUp: [
      ['sources/', label.sources, true],
      ['origins/', label.origins, true],
      ['measures/', label.measures, true],
      ['glossary/', frame.glossary, glossary.size > 0],
      ['data/', label.data, true],
    ],
    about: [
      ['about/', frame.about, true],
      ['method/', label.method, true],
      ['updates/', label.updates, updates.size > 0],
      ['corrections/', frame.corrections, true],
      ['accessibility/', frame.accessibility, true],
    ],
  };
  return siteGroups.map((id) => ({
    id,
    name: frame.group[id],
    links: entries[id].flatMap(([path, name, isThere]) => (isThere ? [{ path, name }] : [])),
  }));
}

/** Returns the few pages that the head of every page leads to. */
export function mainPages(groups: readonly SiteGroup[]): SiteLink[] {
  const main = ['#chapters', 'figures/', 'timeline/', 'disagreements/', 'sources/', 'search/'];
  const links = groups.flatMap((group) => group.links);
  return main.flatMap((path) => links.find((link) => link.path === path) ?? []);
}
