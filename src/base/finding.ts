/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** What validation returns: one problem, where it stands, and the way out. */
export interface Finding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
  readonly message: string;
}

interface FindingInput {
  readonly code: string;
  readonly at: Place;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
  readonly severity?: Severity;
}

/** Returns a finding; its message is composed here and nowhere else. */
export function composeFinding(input: FindingInput): Finding {
  const { code, at, expected, found, hint, severity = 'error' } = input;
  const message = `expected ${expected}; found ${found}. ${hint}`;
  const { file, line, column } = at;
  return { code, severity, file, line, column, expected, found, hint, message };
}

/** Returns the findings in reading order: by file, line, column, then code; each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const byPlace = (a: Finding, b: Finding): number =>
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message);
  const sorted = [...findings].sort(byPlace);
  return sorted.filter((finding, i) => i === 0 || byPlace(sorted[i - 1] as Finding, finding) !== 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
