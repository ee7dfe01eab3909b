/** Made-up words for the gallery in one language. */
export interface Tongue {
  /** The BCP 47 tag. */
  readonly tag: string;
  /** The labels of the origin groups in their order. */
  readonly groups: readonly string[];
  /** One origin for each group. */
  readonly origins: readonly string[];
  readonly places: readonly string[];
  readonly measures: readonly string[];
  readonly capacity: string;
  readonly panels: readonly string[];
  readonly note: string;
  /** Words for what a composition works out. */
  readonly left: string;
}

export const english: Tongue = {
  tag: 'en-GB',
  groups: ['Harbours', 'Ferry companies', 'The coast guard', 'Newspapers', 'Clubs', 'Others'],
  origins: [
    'Harbour office',
    'North Line',
    'Coast guard',
    'The Evening Courier',
    'Rowing club',
    'A traveller',
  ],
  places: [
    'North harbour',
    'Old quay',
    'Mill pier',
    'East landing',
    'Salt bridge',
    'Lower ferry',
    'Island jetty',
    'South harbour',
    'Town quay',
    'Lighthouse',
    'Fish market',
    'West dock',
  ],
  measures: ['Passengers carried', 'Boats in service', 'Days of storm'],
  capacity: 'Passengers that there is room for',
  panels: ['In summer', 'In winter'],
  note: 'Sources give different dates.',
  left: 'Not explained, by arithmetic',
};

export const arabic: Tongue = {
  tag: 'ar-JO',
  groups: ['الموانئ', 'شركات العبّارات', 'خفر السواحل', 'الصحف', 'النوادي', 'غيرهم'],
  origins: ['مكتب الميناء', 'خط الشمال', 'خفر السواحل', 'بريد المساء', 'نادي التجديف', 'مسافر'],
  places: [
    'ميناء الشمال',
    'الرصيف القديم',
    'رصيف الطاحونة',
    'مرسى الشرق',
    'جسر الملح',
    'العبّارة السفلى',
    'مرسى الجزيرة',
    'ميناء الجنوب',
    'رصيف المدينة',
    'المنارة',
    'سوق السمك',
    'حوض الغرب',
  ],
  measures: ['الركاب المنقولون', 'القوارب العاملة', 'أيام العواصف'],
  capacity: 'عدد الركاب الذين يتسع لهم المكان',
  panels: ['في الصيف', 'في الشتاء'],
  note: 'تذكر المصادر تواريخ مختلفة.',
  left: 'غير مفسَّر بحسب الحساب',
};
