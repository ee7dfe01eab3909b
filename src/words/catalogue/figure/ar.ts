import { descriptionInArabic } from '../description/ar.ts';
import { figurePageInArabic } from '../figurePage/ar.ts';
import type { FigureWords } from './words.ts';

/** What is said of figures, in Arabic. */
export const figureWordsInArabic: FigureWords = {
  figures: 'الرسوم',
  page: figurePageInArabic,
  description: descriptionInArabic,
  chart: 'رسم بياني',
  noFigure: 'لا رقم',
  rangeBand:
    'حيث تُذكر قيمتان أو أكثر لمدة واحدة يمتد شريط فاتح من أدناها إلى أعلاها؛ ولا يُرسم شيء بين الأشرطة لأن شيئًا لم يُذكر.',
  logScale: 'تدريج لوغاريتمي',
  keys: 'تنقل مفاتيح الأسهم من علامة إلى أخرى، وينقل Home وEnd إلى الأولى والأخيرة. يفتح Enter الإفادة، ويغلق Escape النافذة.',
  timeForm: {
    day: 'مؤرَّخ بيوم',
    month: 'مؤرَّخ بشهر',
    year: 'مؤرَّخ بسنة',
    span: 'على مدى هذه المدة',
    within: 'في وقت ما خلال هذه المدة',
    open: 'لم تُذكر بدايته أو لم تُذكر نهايته',
    soft: 'نحو هذا الوقت، أو غير مؤكد',
  },
  datesDiffer: 'تذكر المصادر تواريخ مختلفة.',
  datesDifferFor: (events) => `تذكر المصادر تواريخ مختلفة لما يلي: ${events}.`,
  undatedEvents: (events) => `بلا تاريخ: ${events}.`,
  event: (label) => `«${label}»`,
  eventOn: (event, date) => `${event} (${date})`,
  erasApart: 'لكل جزء محور زمني خاص به: فالعرض نفسه لا يعني المدة نفسها في كل جزء.',
  readClaim: 'انظر الإفادة ومصدرها',
  sumSign: {
    total: 'المجموع المذكور بإزاء أجزائه',
    rest: 'ما تتركه الأجزاء بالحساب: لم تذكره أي جهة',
  },
  statedTotal: (origin, value, when) => `المجموع الذي ذكرته جهة «${origin}»: ${value}، ${when}`,
  statedParts: (origin, when) =>
    `الأجزاء كما ذكرتها جهة «${origin}»${when === '' ? '' : `، ${when}`}`,
  addedUp: (title, sum, total) => `«${title}»: حاصل جمع الأجزاء حسابيًا ${sum}. ${total}.`,
  notExplained: (rest) => `غير مفسَّر، بالحساب: ${rest}`,
  notAmongParts: (rest) => `خارج هذه الأجزاء، بالحساب: ${rest}`,
  overTotal: (excess) => `زيادة على المجموع، بالحساب: ${excess}`,
  overOrNotExplained: (excess, rest) =>
    `بالحساب: زيادة على المجموع (${excess})، أو باقٍ غير مفسَّر (${rest})`,
  overOrNotAmongParts: (excess, rest) =>
    `بالحساب: زيادة على المجموع (${excess})، أو باقٍ خارج هذه الأجزاء (${rest})`,
  areaStandsFor: (value) => `دائرة بهذه المساحة تعني ${value}`,
  ring: {
    exact: (km) => `حلقة منقّطة نصف قطرها ${km} كم: الموضع منشور بدقة.`,
    town: (km) => `حلقة منقّطة نصف قطرها ${km} كم: الموضع هو موضع بلدة.`,
    district: (km) => `حلقة منقّطة نصف قطرها ${km} كم: الموضع هو موضع قضاء.`,
    region: (km) =>
      `حلقة منقّطة كبيرة: لا يُعرف سوى المنطقة. الحلقة بمساحة المنطقة، أو نصف قطرها ${km} كم، حول وسطها.`,
  },
  mapBorders:
    'الحدود مرسومة كما هي في الواقع (Natural Earth)، ولا تعبّر عن أي موقف من وضع أي إقليم.',
  notOnMap: 'خارج الخريطة لعدم تسجيل موضعها:',
  withoutPosition: (places) => `خارج الخريطة لعدم تسجيل موضعها: ${places}.`,
  route: (from, to) => `من ${from} إلى ${to}`,
  routeTold: (route, value, spoken) => `${route}: ${value}، حسب ${spoken}.`,
};
