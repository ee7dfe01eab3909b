import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { kinds } from '../chart/kinds/index.ts';
import { selectClaims } from '../figure/selectClaims.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { mayBeNamed } from '../load/dossier.ts';
import type { Named, Prose } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { atAddress, listShown } from '../prose/leadingRange.ts';
import { listFigureIds } from '../prose/pageSubject.ts';
import { namesKnown } from './figureFault.ts';
import { checkRangeAddress } from './rangeAddress.ts';
import type { Rule } from './rule.ts';

/** The range that a figure or a page names for its card can be stated, from claims that it shows. */
export const checkCardRanges: Rule = (ledger) => {
  const { figures, pages } = ledger.dossier;
  return [
    ...[...figures.values()].flatMap((figure) => {
      const shown = isSelectable(ledger, figure) ? selectClaims(ledger, figure).drawn : null;
      return checkRange(ledger, figure, { shown, what: 'the figure draws' });
    }),
    ...[...pages.values()].flatMap((page) => {
      const shown = isReadable(ledger, page) ? listShown(ledger, page) : null;
      return checkRange(ledger, page, { shown, what: 'the page shows' });
    }),
  ];
};

/** What a figure or a page shows, or null where that cannot be told for another fault. */
interface Shown {
  readonly shown: readonly Claim[] | null;
  readonly what: string;
}

function checkRange(
  ledger: Ledger,
  record: Named<Figure> | Prose,
  { shown, what }: Shown,
): Finding[] {
  const { dossier } = ledger;
  const { range = null } = record;
  if (range === null) return [];
  const at = dossier.placeOf(record, ['range']);
  const findings = checkRangeAddress(ledger, range, at);
  const [measure = ''] = range.split(/[.@]/);
  const isTold = findings.length > 0 || !dossier.measures.has(measure);
  if (isTold || shown === null || mayBeNamed(dossier, 'claims', measure)) return findings;
  if (atAddress(ledger, range, shown)) return [];
  return [
    composeFinding({
      code: 'range',
      at,
      expected: `a cell of which ${what} a number at that time`,
      found: `"${range}"`,
      hint: 'Name another, or write null for a card without a number.',
    }),
  ];
}

function isReadable(ledger: Ledger, page: Prose): boolean {
  const { figures } = ledger.dossier;
  return listFigureIds(page).every((id) => {
    const figure = figures.get(id);
    return figure !== undefined && isSelectable(ledger, figure);
  });
}

/** What a timeline draws is looked up by events: unknown ones are told where they are named. */
function isSelectable({ dossier }: Ledger, figure: Named<Figure>): boolean {
  const { needs } = kinds[figure.kind];
  const { events = [] } = figure;
  if (needs === 'events') return events.every((id) => dossier.events.has(id));
  return namesKnown(figure, dossier);
}
