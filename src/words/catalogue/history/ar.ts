import type { HistoryWords } from './words.ts';

/** What is said of releases and changes, in Arabic. */
export const historyInArabic: HistoryWords = {
  corrections: 'التصويبات',
  correctionsText: 'كل قيمة وقراءة وعنوان غيّره إصدار أو حذفه بعد أن رآه القراء، والأحدث أولاً.',
  noCorrections: 'لم يغيّر أي إصدار شيئاً رآه القراء.',
  nothingChanged: 'لم يغيّر هذا الإصدار شيئاً رآه القراء.',
  since: 'منذ الإصدار الأخير',
  sinceText: 'تُظهر هذه الصفحات ما يلي من الآن. وسيذكر الإصدار التالي تاريخه وسببه.',
  changedSince: 'طرأت تغييرات بعده',
  history: 'السجل',
  release: (number, date) => `الإصدار ${number}، ${date}`,
  first: (claims) => `الإصدار الأول، ويضم ${claims}.`,
  headline: (figure) => `عنوان الشكل «${figure}»`,
  reading: 'ما يعتمده المحررون',
  added: (now) => `جديد: ${now}`,
  changed: (before, now) => `كان «${before}»، وأصبح «${now}»`,
  removed: (before) => `كان «${before}»، وحُذف`,
  told: (name, change) => `${name}: ${change}.`,
  updatesFeed: (title) => `${title}: المستجدات`,
  dataFeed: (title) => `${title}: تغيّرات البيانات`,
  values: 'القيم المذكورة',
};
