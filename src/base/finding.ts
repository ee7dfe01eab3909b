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
  const { code, at, severity = 'error' } = input;
  const [expected, found, hint] = [input.expected, input.found, input.hint].map(showUnseen) as [
    string,
    string,
    string,
  ];
  const message = `expected ${expected}; found ${found}. ${hint}`;
  const { file, line, column } = at;
  return { code, severity, file, line, column, expected, found, hint, message };
}

/** Line ends, and what a terminal would obey and a reader not see, are written by their number. */
function showUnseen(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
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
