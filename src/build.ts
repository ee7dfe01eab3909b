import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { astroConfig } from './astro/config.ts';
import { setEnvironment } from './astro/environment.ts';
import { mapSite } from './astro/siteMap.ts';
import { sortFindings } from './base/finding.ts';
import type { Finding } from './base/finding.ts';
import { checkDossier } from './check.ts';
import type { Ledger } from './ledger/ledger.ts';
import { withoutDrafts } from './load/dossier.ts';
import { findModified } from './prose/pageSubject.ts';
import { renderPng, touchIcon } from './publish/png.ts';
import { listSearchEntries } from './publish/searchEntries.ts';
import { makeSearchIndex } from './publish/searchIndex.ts';
import { printSitemap } from './publish/sitemap.ts';
import { checkSiteAddress } from './rules/siteAddress.ts';
import { entryKinds } from './words/catalogue/lookup/words.ts';
import { languageOf } from './words/language.ts';
import { listHeaders, printHeaders } from './publish/headers.ts';

/** What to build, and where to. */
export interface BuildOptions {
  readonly dossier: string;
  readonly out: string;
  readonly base: string;
}

/** What was built. */
export interface BuildSummary {
  readonly pages: number;
  readonly figures: number;
  readonly claims: number;
  readonly sources: number;
  /** The size of all files, in bytes. */
  readonly bytes: number;
}

/** What a build returns: every finding, and the summary where there was no error among them. */
export interface BuildResult {
  readonly findings: readonly Finding[];
  readonly summary: BuildSummary | null;
}

/**
 * Builds the site into a folder of its own beside `out`, then puts it in the place of the last one:
 * a build that fails or is killed leaves that as it was.
 */
export async function buildSite({ dossier, out, base }: BuildOptions): Promise<BuildResult> {
  await mkdir(dirname(out), { recursive: true });
  await restoreLast(out);
  await clearStages(out);
  const { ledger, findings: found } = checkDossier(dossier);
  if (found.some(({ severity }) => severity === 'error')) return { findings: found, summary: null };
  const findings = sortFindings([...found, ...checkSiteAddress(ledger.dossier, base)]);
  const stage = await mkdtemp(`${stageOf(out)}${process.pid}-`);
  try {
    setEnvironment({ dossier, base, drafts: false });
    const { address, language } = ledger.dossier.settings;
    const [site, cache] = [join(stage, 'site'), join(stage, 'cache')];
    await buildAstro(astroConfig({ dossier, base, address, language, out: site, cache }));
    await writeSearchIndex(ledger, site);
    await writeSitemap(ledger, site);
    await writeTouchIcon(site);
    await writeHeaders(site, base);
    await swap(site, out);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return { findings, summary: summarise(ledger, out) };
}

/** Writes the index of search, from the ledger and from the pages as they were built. */
async function writeSearchIndex(whole: Ledger, site: string): Promise<void> {
  const ledger = { ...whole, dossier: withoutDrafts(whole.dossier) };
  const language = languageOf(ledger.dossier.settings.language);
  const sitePages = mapSite({ ledger, language }).flatMap(({ links }) => links);
  const entries = listSearchEntries({ ledger, language, sitePages }, entryKinds);
  const indexed = entries.map(async (entry) => ({
    ...entry,
    html: entry.text === null ? await readFile(join(site, entry.path, 'index.html'), 'utf8') : null,
  }));
  for (const { path, content } of await makeSearchIndex(await Promise.all(indexed), language.tag)) {
    const file = join(site, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Writes the map of all pages that were built, but for those that no search engine is to keep. */
async function writeSitemap(whole: Ledger, site: string): Promise<void> {
  const ledger = { ...whole, dossier: withoutDrafts(whole.dossier) };
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !file.startsWith('embed/'))
    .map((file) => file.slice(0, -'index.html'.length))
    .map((path) => ({ path, modified: findModified(ledger, path) }));
  await writeFile(join(site, 'sitemap.xml'), printSitemap(ledger.dossier.settings.address, pages));
}

/** Telephones take no drawing for the icon on their first screen: it is made of that of the dossier. */
async function writeTouchIcon(site: string): Promise<void> {
  const [drawing, icon] = [join(site, 'icon.svg'), join(site, touchIcon)];
  if (!existsSync(drawing) || existsSync(icon)) return;
  const svg = await readFile(drawing, 'utf8');
  await writeFile(icon, renderPng(svg, { fontFiles: [], width: 180 }));
}

function stageOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-next-`);
}

/** Clears up after builds that were killed; a stage names the process that fills it. */
async function clearStages(out: string): Promise<void> {
  const stem = basename(stageOf(out));
  for (const name of readdirSync(dirname(out)).filter((entry) => entry.startsWith(stem)))
    if (!isRunning(parseInt(name.slice(stem.length), 10)))
      await rm(join(dirname(out), name), { recursive: true, force: true });
}

/** Also a process of another user, which may not be asked, is running. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function lastOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-last`);
}

/** Puts back the last site where a build was killed between the two steps of a swap. */
async function restoreLast(out: string): Promise<void> {
  const last = lastOf(out);
  if (!existsSync(last)) return;
  if (existsSync(out)) await rm(last, { recursive: true });
  else await rename(last, out);
}

/** Writes the headers that a host serves the site with, which follow from what lies at its top. */
async function writeHeaders(site: string, base: string): Promise<void> {
  const entries = readdirSync(site, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
    hasPages: namesIn(entry, site).some((name) => name.endsWith('.html')),
  }));
  await writeFile(join(site, '_headers'), printHeaders(listHeaders(base, entries)));
}

/** Returns the names of all files of a folder, or the one of a file. */
function namesIn(entry: Dirent, site: string): string[] {
  return entry.isDirectory()
    ? readdirSync(join(site, entry.name), { recursive: true, encoding: 'utf8' })
    : [entry.name];
}

async function swap(next: string, out: string): Promise<void> {
  const last = lastOf(out);
  if (existsSync(out)) await rename(out, last);
  await rename(next, out);
  rmSync(last, { recursive: true, force: true });
}

function summarise({ dossier }: Ledger, out: string): BuildSummary {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    figures: dossier.figures.size,
    claims: dossier.claims.size,
    sources: dossier.sources.size,
    bytes: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
