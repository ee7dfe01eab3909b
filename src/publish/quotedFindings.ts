import type { Finding } from '../base/finding.ts';
import { printFindings } from './findings.ts';

/** Returns a line of a file of the dossier, or null where the file or the line is not there. */
export type LineOf = (file: string, line: number) => string | null;

/** Returns findings as text for people, each with the line in which it stands and a mark below it. */
export function quoteFindings(findings: readonly Finding[], lineOf: LineOf): string {
  return findings
    .map((finding) => printFindings([finding], 'text') + quoteLine(finding, lineOf))
    .join('');
}

/** Returns the line in which a finding stands, with a mark below its column; empty where there is none. */
export function quoteLine({ file, line, column }: Finding, lineOf: LineOf): string {
  const text = lineOf(file, line);
  if (text === null) return '';
  const [from, to] = shownPart(text, column);
  const margin = ' '.repeat(String(line).length);
  const before = text.slice(from, column - 1).replace(/[^\t]/g, ' ');
  return `  ${line} | ${text.slice(from, to)}\n  ${margin} | ${before}^\n`;
}

/** How much of a long line is shown, in characters. */
const longest = 160;

function shownPart(text: string, column: number): [from: number, to: number] {
  const from = text.length <= longest ? 0 : Math.max(0, column - 1 - longest / 2);
  return [from, from + longest];
}
