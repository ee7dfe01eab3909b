import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { isRowKind } from '../figure/selectClaims.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listNamed } from '../ledger/named.ts';
import { isSound } from '../ledger/sound.ts';
import { sumOf } from '../ledger/sum.ts';
import type { Path } from '../load/document.ts';
import { mayBeNamed } from '../load/dossier.ts';
import type { Dossier, Named } from '../load/dossier.ts';
import type { Figure } from '../model/figure.ts';

/** What is wrong with a figure, and where in its file. */
export interface FigureFault {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** Returns a fault of a figure as a finding. */
export function figureFinding(
  figure: Named<Figure>,
  { dossier }: Ledger,
  { path, ...fault }: FigureFault,
): Finding {
  return composeFinding({ code: 'figure', at: dossier.placeOf(figure, path), ...fault });
}

/** Returns false where a figure names what is unknown or refused: that is told where it stands. */
export function namesKnown(figure: Named<Figure>, dossier: Dossier): boolean {
  const { measures, references, origins = [], rows, checks } = figure;
  return (
    [...measures, ...references].every(
      (id) => dossier.measures.has(id) && !mayBeNamed(dossier, 'claims', id),
    ) &&
    origins.every((id) => dossier.origins.has(id)) &&
    (rows === undefined || isRowKind(rows.by) || dossier.dimensions.has(rows.by)) &&
    checks.every((id) => isKnownSum(id, dossier))
  );
}

/** Returns true where a check is of parts beside their total, and all its claims can be reckoned with. */
function isKnownSum(id: string, dossier: Dossier): boolean {
  const check = dossier.checks.get(id);
  if (!check || !sumOf(check)) return false;
  return listNamed(check).every((named) => {
    const claim = dossier.claims.get(named.id);
    const isNumber = typeof claim?.value === 'number' || typeof claim?.value === 'object';
    return claim !== undefined && claim.value !== null && isNumber && isSound(claim, dossier);
  });
}
