import type { Prose } from '../load/dossier.ts';
import type { Language } from '../words/language.ts';
import type { Ledger } from './ledger.ts';
import { plainText } from './statement.ts';

/** What stands above a page, and for it in lists and search engines. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** Returns the title and description of a page or update in words; both may state values. */
export function stateHead(
  ledger: Ledger,
  { title, description }: Pick<Prose, 'title' | 'description'>,
  language: Language,
): Head {
  return {
    title: plainText(ledger, title, language),
    description: plainText(ledger, description, language),
  };
}
