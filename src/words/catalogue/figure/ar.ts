import type { FigureWords } from './words.ts';

/** What is said of figures, in Arabic. */
export const figureWordsInArabic: FigureWords = {
  figures: 'الرسوم',
};
