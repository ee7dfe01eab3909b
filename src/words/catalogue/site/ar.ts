import { aboutWordsInArabic } from '../aboutPages/ar.ts';
import { dataWordsInArabic } from '../dataPage/ar.ts';
import { frameWordsInArabic } from '../frame/ar.ts';
import { headWordsInArabic } from '../heads/ar.ts';
import { lookupInArabic } from '../lookup/ar.ts';
import { historyInArabic } from '../history/ar.ts';
import type { SiteWords } from './words.ts';

/** What the pages of the site say, in Arabic. */
export const siteWordsInArabic: SiteWords = {
  frame: frameWordsInArabic,
  about: aboutWordsInArabic,
  data: dataWordsInArabic,
  history: historyInArabic,
  explore: 'تصفّح الإفادات',
  lookup: lookupInArabic,
  heads: headWordsInArabic,
  timeline: 'التسلسل الزمني',
  timelineText:
    'ما الذي حدث ومتى، ومن يقول ذلك. الحدث الذي له تواريخ مختلفة يوضع عند أبكرها، باستثناء التواريخ المتنصَّل منها وأخطاء النسخ.',
  noEvents: 'لم يُسجَّل أي حدث بعد.',
  allEvents: 'كل الأحداث',
  undatedEvents: 'بلا تاريخ',
  seeDisagreement: 'انظر الخلاف',
  places: 'الأماكن',
  placesText: 'كل مكان تذكره إفادة، وموضعه بالدقة التي تنشرها المصادر العامة، وما يُقال عنه.',
  noPlaces: 'لم يُسجَّل أي مكان بعد.',
  otherPlaces: 'أماكن أخرى',
  partOf: 'جزء من',
  noPosition: 'الموضع غير مسجَّل.',
  noClaimsHere: 'لا تذكر أي إفادة هذا المكان بذاته.',
  coordinates: (latitude, longitude) => `خط العرض ${latitude}، خط الطول ${longitude}`,
  sourceGroup: {
    primary: 'نصوص أصلية',
    wire: 'وكالات أنباء',
    news: 'وسائل إعلامية',
    ngo: 'منظمات غير حكومية',
    thinktank: 'مراكز أبحاث',
    parliament: 'البرلمان',
    social: 'وسائل التواصل الاجتماعي',
  },
  precision: {
    exact: 'منشور بدقة',
    town: 'وسط بلدة',
    district: 'وسط قضاء',
    region: 'وسط منطقة',
  },
  positionTold: (coordinates, precision, gazetteer) =>
    `${coordinates}: ${precision}. المصدر: ${gazetteer}.`,
};
