import type { Language } from './language.ts';

/** Returns the size of a file of text in UTF-8, in kilobytes of 1,000 bytes, rounded up: "540 kB". */
export function writeFileSize(text: string, { tag }: Pick<Language, 'tag'>): string {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte' });
  return format.format(Math.ceil(new TextEncoder().encode(text).length / 1000));
}
