import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { checkDossier } from '../../src/check.ts';
import type { Claim } from '../../src/model/claim.ts';

/** The tiny dossier, without a finding, that tests copy and break. */
export const smallDossier = resolve(import.meta.dirname, '../fixtures/small');

/** The files of the small dossier that tests edit most. */
export const files = {
  settings: 'data/dossier.json',
  origins: 'data/origins.json',
  sources: 'data/sources/first.json',
  dimension: 'data/dimensions/crossing.json',
  measures: 'data/measures/first.json',
  claims: 'data/claims/first.json',
  readings: 'data/readings/first.json',
  steps: 'data/figures/passengers.json',
  rows: 'data/figures/boats.json',
  index: 'content/pages/index.mdx',
  page: 'content/pages/crossings.mdx',
} as const;

/** One change to the files of a copy, in its folder. */
export type Edit = (dir: string) => void;

/** Writes a whole file, new or not. */
export function write(file: string, content: string | Uint8Array): Edit {
  return (dir) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  };
}

/** Replaces a text that stands exactly once in a file. */
export function replace(file: string, from: string, to: string): Edit {
  return (dir) => {
    const parts = readFileSync(join(dir, file), 'utf8').split(from);
    if (parts.length !== 2)
      throw new Error(`${file} holds this text ${parts.length - 1} times, not once: ${from}`);
    writeFileSync(join(dir, file), parts.join(to));
  };
}

/** Names who speaks where the page states the count of the first day, as an open disagreement asks. */
export const nameSpeaker: Edit = replace(
  files.index,
  'On the first day <Value',
  'The River Office says that on the first day <Value',
);

/** Adds a claim of the newspaper on the passengers of the first day, in a file of its own. */
export function addClaim(own: Partial<Claim>): Edit {
  const claim = {
    id: 'passengers.post-0302.2026-03-01',
    measure: 'passengers',
    value: 420,
    qualifier: 'exact',
    asOf: '2026-03-01',
    dimensions: {},
    source: 'post-0302',
    origin: 'alder-post',
    locator: { phrase: 'people on the quay' },
    ...own,
  };
  return write(`data/claims/${claim.id}.json`, `[\n  ${JSON.stringify(claim)}\n]\n`);
}

/** Deletes a file or a folder. */
export function remove(file: string): Edit {
  return (dir) => {
    rmSync(join(dir, file), { recursive: true });
  };
}

/** Returns the folder of a fresh copy of the small dossier with the edits made; it goes with the test. */
export function copyDossier(...edits: readonly Edit[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'reckoner-dossier-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  cpSync(smallDossier, dir, { recursive: true });
  for (const edit of edits) edit(dir);
  return dir;
}

/** Returns the findings of a copy with the edits made, printed one a line. */
export function check(...edits: readonly Edit[]): string {
  return printFindings(checkDossier(copyDossier(...edits)).findings);
}

/** Returns findings as `file:line:column code: message`, one a line. */
export function printFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message}`)
    .join('\n');
}
