import type { Finding } from '../base/finding.ts';
import { readTextFile } from '../load/textFile.ts';
import { countFindings } from '../publish/findings.ts';
import { quoteFindings } from '../publish/quotedFindings.ts';
import type { LineOf } from '../publish/quotedFindings.ts';

/** Returns findings for the terminal, each with the line in which it stands, and how many they are. */
export function tellFindings(findings: readonly Finding[], dossier: string): string {
  return `${quoteFindings(findings, linesOf(dossier))}${countFindings(findings)}\n`;
}

/** Returns a function that gives a line of a file of a dossier as it now stands. */
export function linesOf(dossier: string): LineOf {
  return (file, line) => {
    const { text } = readTextFile(dossier, file);
    return text?.split(/\r?\n/)[line - 1] ?? null;
  };
}
