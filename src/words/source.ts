import type { Source } from '../model/source.ts';
import { writeDate } from './date.ts';
import type { Language } from './language.ts';

/** Returns a source by its publisher and its day, or that no day is recorded. */
export function nameSource(
  { publisher, published }: Pick<Source, 'publisher' | 'published'>,
  language: Language,
): string {
  const { sentence, figure } = language.words;
  return sentence.listed(
    publisher,
    published === null ? figure.page.undated : writeDate(published, language),
  );
}
