import type { Finding } from '../base/finding.ts';

/** The forms in which findings are printed. */
export const findingFormats = ['text', 'json', 'github'] as const;
export type FindingFormat = (typeof findingFormats)[number];

const printers: Record<FindingFormat, (findings: readonly Finding[]) => string> = {
  text: (findings) => findings.map(printLine).join(''),
  json: (findings) => `${JSON.stringify(findings, null, 1)}\n`,
  github: (findings) => findings.map(printAnnotation).join(''),
};

/** Returns findings as text for people, as one JSON array, or as GitHub workflow commands. */
export function printFindings(findings: readonly Finding[], format: FindingFormat): string {
  return printers[format](findings);
}

/** Returns how many findings there are, in words. */
export function countFindings({ length }: readonly Finding[]): string {
  return length === 1 ? '1 finding' : `${length} findings`;
}

function printLine({ file, line, column, severity, code, expected, found, hint }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${code}\n  expected ${expected}\n  found ${found}\n  ${hint}\n`;
}

function printAnnotation({ file, line, column, severity, code, message }: Finding): string {
  const place = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(code)}`,
  ];
  return `::${severity} ${place.join(',')}::${escapeData(message)}\n`;
}

/** As the workflow commands of GitHub Actions ask: percent signs and line ends first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
