import { composeFinding } from '../base/finding.ts';
import { listChapters } from '../ledger/chapters.ts';
import { withoutDrafts } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

/** Each chapter has a place of its own among the chapters; a draft is none yet. */
export const checkChapterOrder: Rule = ({ dossier }) => {
  const chapters = listChapters(withoutDrafts(dossier));
  return chapters.flatMap((page) => {
    const first = chapters.find(({ order }) => order === page.order);
    if (!first || first === page) return [];
    const { file, line, column } = dossier.placeOf(first, ['order']);
    return composeFinding({
      code: 'repeated-order',
      at: dossier.placeOf(page, ['order']),
      expected: 'a number that no other page has',
      found: `${page.order} again, first at ${file}:${line}:${column}`,
      hint: 'Give one of the two pages another number.',
    });
  });
};
