import type { SiteWords } from './words.ts';

/** What the pages of the site say, in English. */
export const siteWordsInEnglish: SiteWords = {
  explore: 'Explore the claims',
};
