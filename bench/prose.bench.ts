import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Measurement } from '../scripts/bench/measurement.ts';
import { checkDossier } from '../src/check.ts';
import { stateClaim } from '../src/ledger/statement.ts';
import { languageOf } from '../src/words/language.ts';

const pageCount = 1000;
const fixture = resolve(import.meta.dirname, '../tests/fixtures/small');

/** What stands on each page. */
const claims = [
  'passengers.office-report.2026-03-01',
  'passengers.office-report.2026-03-05',
  'boats.office-report.north-ferry',
  'boats.post-0302.south-ferry',
  'bridge-opening.post-0302',
];

/** Puts a claim into a sentence, bound or typed. */
type Write = (claim: string) => string;

/** What bound values cost: pages with five each, against the same pages with the values typed in. */
export function measure(): Measurement[] {
  const { ledger } = checkDossier(fixture);
  const language = languageOf(ledger.dossier.settings.language);
  const bound = timeBuild((claim) => `<Value claim="${claim}" />`);
  // As code, since the rules refuse a number typed in words.
  const typed = timeBuild((claim) => `\`${stateClaim(ledger, claim, language).value}\``);
  return [
    { what: `${pageCount} pages with values built`, value: bound, unit: 's', limit: 60 },
    { what: 'time against typed values', value: bound / typed, unit: 'times', limit: 1.3 },
  ];
}

/**
 * Returns the processor's seconds of one build in a process of its own: less than the time of the clock
 * does it depend on what else the machine is doing.
 */
function timeBuild(write: Write): number {
  const dossier = mkdtempSync(join(tmpdir(), 'reckoner-bench-'));
  try {
    cpSync(fixture, dossier, { recursive: true });
    for (let page = 1; page <= pageCount; page += 1)
      writeFileSync(join(dossier, `content/pages/page-${page}.mdx`), writePage(write));
    const script = join(import.meta.dirname, 'buildOnce.ts');
    const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
    const options = { encoding: 'utf8', env } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, dossier], options);
    if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
    return (JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as { seconds: number }).seconds;
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

/** A page of some three hundred words, as chapters are. */
function writePage(write: Write): string {
  const sections = claims.map((claim, index) => {
    const heading = `## A matter of the crossings, part ${'abcde'.charAt(index)}`;
    const first = `By the River Office or the Alder Post it is given as ${write(claim)}, as far as is known.`;
    return `${heading}\n\n${first} ${filler}\n`;
  });
  return `---\ntitle: Another page\ndescription: What is said of the crossings.\n---\n\n${sections.join('\n')}`;
}

const filler =
  'The river is crossed where the road meets it, and those who cross pay at the gate. '.repeat(3);
