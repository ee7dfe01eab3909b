import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import { listChapters } from '../ledger/chapters.ts';
import { withoutDrafts } from '../load/dossier.ts';
import type { Dossier } from '../load/dossier.ts';
import { checkRangeAddress } from './rangeAddress.ts';
import type { Rule } from './rule.ts';

/** What the overview is built from can be stated: key figures have a range, questions lead to a chapter. */
export const checkOverview: Rule = (ledger) => {
  const { dossier } = ledger;
  const { settings } = dossier;
  return [
    ...settings.keyFigures.flatMap(({ range }, index) =>
      checkRangeAddress(ledger, range, dossier.placeOf(settings, ['keyFigures', index, 'range'])),
    ),
    ...checkChapters(dossier),
    ...refuseDraft(dossier),
  ];
};

/** The site has no other page for its root. */
function refuseDraft({ pages, placeOf }: Dossier): Finding[] {
  const index = pages.get('index');
  if (index?.draft !== true) return [];
  return [
    composeFinding({
      code: 'draft-overview',
      at: placeOf(index, ['draft']),
      expected: 'an overview that is published',
      found: 'a draft',
      hint: 'Take "draft: true" out.',
    }),
  ];
}

function checkChapters(dossier: Dossier): Finding[] {
  const chapters = listChapters(withoutDrafts(dossier)).map(({ slug }) => slug);
  return [...dossier.questions.values()]
    .filter(({ chapter }) => !chapters.includes(chapter) && !isRefused(chapter, dossier))
    .map((question) =>
      composeFinding({
        code: 'unknown-id',
        at: dossier.placeOf(question, ['chapter']),
        expected: 'the name of a chapter: a page with an "order"',
        ...(dossier.pages.get(question.chapter)?.draft === true
          ? {
              found: `"${question.chapter}", a draft`,
              hint: 'Take "draft: true" out of the page, or name another chapter.',
            }
          : {
              found: `"${question.chapter}"`,
              hint: suggestNearest(question.chapter, chapters, 'Name a file of content/pages/.'),
            }),
      }),
    );
}

/** A page whose front matter is refused may well be a chapter. */
function isRefused(slug: string, { pages, refused }: Dossier): boolean {
  const page = pages.get(slug);
  return page !== undefined && page.order === undefined && refused.pages.size > 0;
}
