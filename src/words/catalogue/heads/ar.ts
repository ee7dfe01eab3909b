import type { HeadWords } from './words.ts';

/** What pages say of themselves in search engines, in Arabic. */
export const headWordsInArabic: HeadWords = {
  measure: (label) => `${label} (مقياس)`,
  untitledSource: (listed) => `${listed}: العنوان غير مسجَّل`,
  source: ({ claims, publisher, kind, date, title }) =>
    `${claims} من ${publisher} (${kind})، ${date}: «${title}».`,
  sourceWithoutTitle: ({ claims, publisher, kind, date, measures }) =>
    `${claims} من ${publisher} (${kind})، ${date}، العنوان غير مسجَّل، عن: ${measures}.`,
  undatedSource: 'تاريخ النشر غير مسجَّل',
  filter: {
    topic: (disagreements, label) =>
      `${disagreements} في موضوع «${label}»: ما تقوله المصادر، وأين تختلف، وما يراه المحررون.`,
    relation: (disagreements, label, text) =>
      `«${label}» بين الإفادات بحسب المحررين: ${disagreements}. ${text}`,
    origin: (disagreements, label) =>
      `${label} بين المختلفين: ${disagreements}، وما تقوله كل جهة، وما يراه المحررون.`,
  },
  explorePage: (page, pages, topics) =>
    `الصفحة ${page} من ${pages} من قائمة كل الإفادات، في: ${topics}.`,
};
