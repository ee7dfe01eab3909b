import type { Citation } from './citation.ts';

/** Returns a citation in RIS: a tag, two spaces, a hyphen and a space on each line, ended as the format asks. */
export function printFigureRis(citation: Citation): string {
  const { author, title, site, released, address, language } = citation;
  const lines = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', site],
    ['PB', author],
    ['PY', released.slice(0, 4)],
    ['DA', released.replaceAll('-', '/')],
    ['LA', language],
    ['UR', address],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag ?? ''}  - ${value ?? ''}\r\n`).join('');
}
