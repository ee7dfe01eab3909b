/** How another claim stands to one, from contradiction to what no machine can tell. */
export const verdicts = [
  'contradicts',
  'differs',
  'conflicts',
  'supports',
  'different-date',
  'undated',
  'not-compared',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Where a claim of an audited source stands among other sources, from the gravest. */
export const standings = [
  'contradicted',
  'mixed',
  'differs',
  'supported',
  'different-date',
  'not-compared',
  'silent',
] as const;
export type Standing = (typeof standings)[number];
