import type { SiteWords } from './words.ts';

/** What the pages of the site say, in Arabic. */
export const siteWordsInArabic: SiteWords = {
  explore: 'تصفّح الأقوال',
};
