import type { FigureWords } from './words.ts';

/** What is said of figures, in English. */
export const figureWordsInEnglish: FigureWords = {
  figures: 'Figures',
};
