import type { Element } from 'hast';
import { kinds } from '../chart/kinds/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import { sumOf } from '../ledger/sum.ts';
import type { Language } from '../words/language.ts';
import { toSumData } from './composition.ts';

/** Returns the drawing of a check, or null for one of a kind that is told in words alone. */
export function resolveCheck(ledger: Ledger, id: string, language: Language): Element | null {
  if (!sumOf(need(ledger.dossier.checks, id))) return null;
  return kinds.composition.draw(toSumData(ledger, { checks: [id] }, language));
}
