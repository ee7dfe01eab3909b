import type { Ledger } from '../ledger/ledger.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';

/**
 * Returns the style sheet that puts the title of the site and its release at the foot of every printed
 * page, and the number of the page beside them. What stands in the margin of paper can only come from a
 * sheet, and a sheet cannot read the page.
 * Source: https://www.w3.org/TR/css-page-3/#margin-boxes
 */
export function printPageSheet({ dossier }: Ledger, language: Language): string {
  const { title, released } = dossier.settings;
  const state = language.words.site.frame.printedState(title, writeDate(released, language));
  const [start, end] = language.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return [
    '@page {',
    '  margin: 15mm 15mm 20mm;',
    `  @bottom-${start} { content: ${quote(state)}; inline-size: 80%; font: 8pt sans-serif; }`,
    `  @bottom-${end} { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; }`,
    '}',
    '',
  ].join('\n');
}

/** A string of CSS: a quotation mark would end it, and so would a line. */
function quote(text: string): string {
  return `'${text.replaceAll(/['"\\\n<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}'`;
}
