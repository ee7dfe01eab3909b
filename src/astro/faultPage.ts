import type { Finding } from '../base/finding.ts';
import { countFindings } from '../publish/findings.ts';
import { quoteLine } from '../publish/quotedFindings.ts';
import type { LineOf } from '../publish/quotedFindings.ts';

/**
 * Returns the page that stands in dev where a dossier with errors would: every error with its line and
 * the way out. It reloads as the other pages do, so that it goes when the last error is mended.
 */
export function printFaultPage(errors: readonly Finding[], lineOf: LineOf): string {
  const items = errors.map((error) => printError(error, lineOf)).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${countFindings(errors)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
li { margin-block: 1.5rem; }
pre { overflow-x: auto; padding: 0.5rem 0; border-block: 1px solid; }
</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<h1>${countFindings(errors)} to mend</h1>
<p>The page comes back by itself as soon as the files are mended and saved.</p>
<ol>
${items}</ol>
</body>
</html>
`;
}

function printError(error: Finding, lineOf: LineOf): string {
  const { file, line, column, code, expected, found, hint } = error;
  const place = escapeHtml(`${file}:${line}:${column}`);
  const quote = escapeHtml(quoteLine(error, lineOf));
  return `<li>
<p><b>${place}</b> ${escapeHtml(code)}</p>
<pre>${quote}</pre>
<p>Expected ${escapeHtml(expected)}; found ${escapeHtml(found)}.</p>
<p><b>${escapeHtml(hint)}</b></p>
</li>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
