/** Words that a drawing must stand: too long, without a space, from right to left, in markup. */
export const hostileLabels: readonly string[] = [
  'The harbour of the northern islands and of the whole coast down to the lighthouse, with all of its quays, piers and landings, as they were counted before the storm',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband',
  'ميناء الشمال وكل أرصفته ومراسيه كما أُحصيت قبل العاصفة في ذلك العام',
  '</text></svg><script>alert("1")</script> & <b style="x">',
  '{{ {harbour} }} ${quay} %s &amp; &lt;',
];

/** Numbers that a scale must stand: huge, tiny, negative, and several that are the same. */
export const hostileNumbers: readonly number[] = [1e15, 0.000001, -3_000_000_000, 5, 5, 5, 0];
