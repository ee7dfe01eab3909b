import type { ProseModule } from 'virtual:prose';
import { stateHead } from '../ledger/head.ts';
import type { Head } from '../ledger/head.ts';
import { getSite } from './dossier.ts';
import { loadProse } from './prose.ts';

/** What a dossier adds to a page of the engine, with its headings; a head and nothing where it adds none. */
export interface OwnPage extends Head {
  readonly content: ProseModule['Content'] | null;
  readonly contents: readonly { readonly id: string; readonly name: string }[];
}

/** Returns what stands in `content/pages/` for a page that the engine has words for too. */
export async function loadOwnPage(slug: string, head: Head): Promise<OwnPage> {
  const { ledger, language } = getSite();
  const own = ledger.dossier.pages.get(slug);
  if (!own) return { ...head, content: null, contents: [] };
  const { Content, getHeadings } = await loadProse(`pages/${slug}`);
  const headings = getHeadings().filter(({ depth }) => depth === 2);
  return {
    ...stateHead(ledger, own, language),
    content: Content,
    contents: headings.map(({ slug: id, text: name }) => ({ id, name })),
  };
}
