import type { Citation } from './citation.ts';

/** Returns a citation in BibTeX. Braces keep the author whole and the title in its own capitals. */
export function printFigureBib(citation: Citation): string {
  const [year = '', month = '', day = ''] = citation.released.split('-');
  const fields = {
    author: `{${escapeTex(citation.author)}}`,
    title: `{${escapeTex(citation.title)}}`,
    howpublished: escapeTex(citation.site),
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    url: citation.address,
    language: citation.language,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${citation.id},\n${lines.join('')}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(words: string): string {
  return words.replaceAll(/[\\{}#$%&_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
