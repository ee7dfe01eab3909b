import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { siteAddress } from '../figure/credit.ts';
import { parseCellAddress } from '../ledger/address.ts';
import { lastChanged } from '../ledger/history.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { listStated, listUpdates, stateNamed, stateUpdate } from '../ledger/stated.ts';
import { nameCell } from '../ledger/statement.ts';
import type { Update } from '../load/dossier.ts';
import type { Language } from '../words/language.ts';
import { printAtom } from './atom.ts';
import type { AtomEntry } from './atom.ts';

/** The path of the feed of updates on the site. */
export const updatesFeed = 'feeds/updates.atom';

/** Returns the updates as an Atom feed, each with the values that it stated and where they stand. */
export function printUpdatesFeed(ledger: Ledger, language: Language): string {
  const { settings } = ledger.dossier;
  const entries = listUpdates(ledger)
    .filter(({ draft }) => draft !== true)
    .map((update) => enterUpdate(ledger, update, language));
  const title = language.words.site.history.updatesFeed(settings.title);
  return printAtom(settings, { path: updatesFeed, title, page: 'updates/', entries });
}

function enterUpdate(ledger: Ledger, update: Update, language: Language): AtomEntry {
  const { id, date } = update;
  const { title, description } = stateUpdate(ledger, update, language);
  const values = listValues(ledger, update, language);
  const changed = lastChanged(ledger, { claims: values.flatMap(({ claims }) => claims) });
  const items = values.map(({ name, words, address }) =>
    h('li', [h('a', { href: address }, name), `: ${words}`]),
  );
  const list = items.length > 0 ? [h('p', language.words.site.history.values), h('ul', items)] : [];
  return {
    path: `updates/${id}/`,
    title,
    published: date,
    updated: changed > date ? changed : date,
    content: toHtml([h('p', description), ...list]),
  };
}

interface StatedHere {
  readonly name: string;
  readonly words: string;
  readonly address: string;
  /** The claims by which the value is made. */
  readonly claims: readonly string[];
}

/** The values that an update stated, each once, with what they are of. */
function listValues(ledger: Ledger, update: Update, language: Language): StatedHere[] {
  const names = [...new Set(listStated(update).map((value) => value.names))];
  return names.map((name) => {
    const { dossier } = ledger;
    const [kind, target] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    const words = stateNamed(ledger, { names: name, update: update.id }, language);
    const query = kind === 'range' ? parseCellAddress(target, dossier) : null;
    if (query && !('part' in query)) {
      const { measure, dimensions = {} } = query;
      const claims = (ledger.byMeasure.get(measure) ?? []).map(({ id }) => id);
      const address = siteAddress(dossier.settings.address, `measures/${measure}/`);
      return { name: nameCell({ measure, dimensions }, ledger, language), words, address, claims };
    }
    const id = kind === 'reading' ? (need(dossier.readings, target).choice ?? '') : target;
    const claim = need(dossier.claims, id);
    const address = siteAddress(dossier.settings.address, `measures/${claim.measure}/#${id}`);
    const speaker = need(dossier.origins, claim.origin).label;
    const named = [nameCell(claim, ledger, language), speaker].join(language.words.separator);
    return { name: named, words, address, claims: [id] };
  });
}
