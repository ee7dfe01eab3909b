import type { DescriptionWords } from './words.ts';

/** What is generated on a drawing, in Arabic. */
export const descriptionInArabic: DescriptionWords = {
  chart: {
    steps: 'رسم لمجاميع جارية عبر الزمن',
    series: 'رسم عبر الزمن',
    'ranked-rows': 'رسم بصفوف',
    bullet: 'رسم بأعمدة وحدود',
    spans: 'رسم لقيم على مدد من الزمن',
    composition: 'رسم للأجزاء بجانب مجموعها',
    timeline: 'خط زمني',
    map: 'خريطة',
  },
  shownIn: (chart, shown) => `${chart}: ${shown}`,
  rows: (rows, each) => `عدد الصفوف: ${rows}، ${each}.`,
  eachOrigin: 'لكل جهة صف',
  eachMeasure: 'لكل مقياس صف',
  eachMember: (dimension) => `لكل مدخل من «${dimension}» صف`,
  places: (count) => `عدد الأماكن التي لها رقم: ${count}.`,
  panels: (panels, names) => `عدد اللوحات: ${panels}: ${names}.`,
  eachIsDate: 'كل علامة تاريخ.',
  setAside: (claims) =>
    `متنصَّل منها أو خطأ في النسخ: ${claims}، مرسومة ولا تدخل في الجمل التي تقارن.`,
  undated: (claims) => `بلا تاريخ في المصدر: ${claims}.`,
  lines: (measures, claims) => `تدل الخطوط على ${measures} (${claims}).`,
  line: (measure, statement) => `يدل خط على ${measure}: ${statement}.`,
  role: { highest: 'أعلى', lowest: 'أدنى', earliest: 'أقدم', latest: 'أحدث' },
  extreme: ({ panel, roles, isDate, statements }) =>
    `${panel === '' ? '' : `${panel}: `}${roles} ${isDate ? 'تاريخ مذكور' : 'قيمة مذكورة'}: ${statements}.`,
  statements: (statements) => statements.join('؛ '),
  stated: (value, places) => `${value}، ${places}`,
  statedOften: (value, claims) => `${value} (${claims})`,
  statedFromTo: (claims, low, high) => `${claims}، من ${low} إلى ${high}`,
  place: (origin, about, when) =>
    `بحسب ${origin}${about === '' ? '' : ` عن «${about}»`}${when === '' ? '' : ` (${when})`}`,
  ends: (first, last) => `الأول زمنًا: ${first}. الأخير: ${last}.`,
  notReported: (rows) => `من دون قيمة: ${rows}.`,
  notDrawn: (claims, reasons) => `لم تُرسم من النوع نفسه: ${claims}، ${reasons}.`,
  reason: {
    'on-purpose': 'استبعاد عن قصد',
    'outside-period': 'خارج المدة',
    undated: 'بلا تاريخ في المصدر',
    'without-place': 'بلا مكان',
    'without-number': 'بلا رقم',
  },
  logScale: 'التدريج لوغاريتمي: كل درجة معنونة عشرة أمثال التي قبلها.',
};
