import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { readEnvironment } from './environment.ts';

/** Returns the path of a page on the site, under the base that the build was asked for. */
export function sitePath(path: string): string {
  return readEnvironment().base + path;
}

/** Returns the path of a claim: its line on the page of its measure. */
export function claimPath(ledger: Ledger, id: string): string {
  return sitePath(`measures/${need(ledger.dossier.claims, id).measure}/#${id}`);
}
