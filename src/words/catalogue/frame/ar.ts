import type { FrameWords } from './words.ts';

/** What stands around every page, in Arabic. */
export const frameWordsInArabic: FrameWords = {
  menu: 'القائمة',
  siteMap: 'كل الصفحات',
  group: { read: 'للقراءة', compare: 'للمقارنة', lookUp: 'للرجوع إليه', about: 'عن الموقع' },
  search: 'البحث',
  corrections: 'التصويبات',
  glossary: 'المصطلحات',
  glossaryText: 'الأسماء والمصطلحات كما يستعملها هذا الموقع، مرتبة ترتيبًا هجائيًا.',
  about: 'عن هذا الموقع',
  accessibility: 'إتاحة الاستخدام للجميع',
  theme: 'الألوان',
  themes: { device: 'بحسب الجهاز', light: 'فاتحة', dark: 'داكنة' },
  chapterOf: (number, count) => `الفصل ${number} من ${count}`,
  extent: 'ما يستند إليه هذا الموقع',
  disagreeing: (disagreements, open) => `${disagreements}، منها ${open} بلا تفسير`,
  printedState: (title, released) => `${title}. صدر في ${released}.`,
  printedFrom: (address) => `طُبع من ${address}`,
  footnotes: 'الحواشي',
  footnoteBack: 'العودة إلى النص',
};
