import { sortFindings } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { resolveFigure } from '../figure/resolveFigure.ts';
import type { ResolvedFigure } from '../figure/resolveFigure.ts';
import type { Change, State } from '../ledger/history.ts';
import { joinClaims } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listUnreleased } from '../ledger/state.ts';
import { withoutDrafts } from '../load/dossier.ts';
import { loadDossier } from '../load/loadDossier.ts';
import { listPassages } from '../prose/passages.ts';
import type { FigureFiles } from '../publish/figureFiles.ts';
import { runRules, wordRules } from '../rules/index.ts';
import { languageOf } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { readEnvironment } from './environment.ts';

/** What every page draws from. */
export interface Site {
  readonly ledger: Ledger;
  readonly language: Language;
  /** What has changed since the last release. */
  readonly unreleased: readonly Change<State>[];
  /** Figures as far as they have been asked for: each is drawn once a build. */
  readonly figures: Map<string, ResolvedFigure>;
  /** The files of figures, likewise. */
  readonly figureFiles: Map<string, FigureFiles>;
}

/** The site, and what is wrong with it as far as has been looked. */
interface CheckedSite extends Site {
  readonly whole: Ledger;
  readonly findings: readonly Finding[];
  /** The rules on words have spoken. */
  readonly isWhole: boolean;
  /** A file has changed since. */
  readonly isOld: boolean;
}

/** The one cache of the project: the dossier is read once a build, and again when the watcher forgets it. */
let cached: CheckedSite | null = null;

/** Lets the dossier be read again. */
export function forgetSite(): void {
  if (cached) cached = { ...cached, isOld: true };
}

/** Returns what forbids to draw the dossier, and what else has been found. */
export function findingsOfSite(): readonly Finding[] {
  return readSite().findings;
}

/** Has the rules on words speak too, which a page in dev does not wait for; returns every finding. */
export function finishCheck(): readonly Finding[] {
  const site = readSite();
  if (site.isWhole) return site.findings;
  const passages = listPassages(site.whole.dossier);
  const late = wordRules.flatMap((rule) => rule(site.whole, passages));
  cached = { ...site, findings: sortFindings([...site.findings, ...late]), isWhole: true };
  return cached.findings;
}

/** Returns the dossier, checked for all that a page is drawn from; throws all its errors as one, placed at the first. */
export function getSite(): Site {
  const site = readSite();
  const errors = errorsOf(site.findings);
  const [first] = errors;
  if (!first) return site;
  const { file, line, column } = first;
  const text = errors.map((e) => `${e.file}:${e.line}:${e.column} ${e.message}`).join('\n');
  throw Object.assign(new Error(text), {
    loc: { file: `${readEnvironment().dossier}/${file}`, line, column },
  });
}

/** Returns a figure of the site, resolved once. */
export function getFigure(id: string): ResolvedFigure {
  const { ledger, language, figures } = getSite();
  const known = figures.get(id);
  if (known) return known;
  const figure = resolveFigure(ledger, id, language);
  figures.set(id, figure);
  return figure;
}

function readSite(): CheckedSite {
  if (cached && !cached.isOld) return cached;
  const { dossier: dir, drafts } = readEnvironment();
  const loaded = loadDossier(dir, cached?.whole.dossier);
  const whole = joinClaims(loaded.dossier);
  const dossier = drafts ? whole.dossier : withoutDrafts(whole.dossier);
  const findings = sortFindings(runRules(whole, loaded.findings));
  cached = {
    ledger: { ...whole, dossier },
    language: languageOf(dossier.settings.language),
    unreleased: errorsOf(findings).length > 0 ? [] : listUnreleased(whole),
    figures: new Map(),
    figureFiles: new Map(),
    whole,
    isWhole: false,
    isOld: false,
    findings,
  };
  return cached;
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
