import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { suggestNearest } from '../base/nearest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listHeadTexts, listTexts } from '../ledger/texts.ts';
import { isUnknown } from '../load/dossier.ts';
import { parseText } from '../model/text.ts';
import { checkRangeAddress } from './rangeAddress.ts';
import type { Rule } from './rule.ts';

/** Every reference in a reader-facing text of the data or in front matter leads to something that can be stated. */
export const checkTextReferences: Rule = (ledger) =>
  [...listTexts(ledger.dossier), ...listHeadTexts(ledger.dossier)].flatMap(
    ({ record, path, text }) =>
      (parseText(text) ?? []).flatMap((piece): Finding[] => {
        if (piece.kind === 'words') return [];
        const place = ledger.dossier.placeOf(record, path, piece.offset);
        if (piece.kind === 'range') return checkRangeAddress(ledger, piece.target, place);
        return checkReference(piece, ledger).map((fault) =>
          composeFinding({ ...fault, at: place }),
        );
      }),
  );

function checkReference(
  { kind, target }: { kind: string; target: string },
  { dossier }: Ledger,
): { code: string; expected: string; found: string; hint: string }[] {
  const of = kind === 'reading' ? 'readings' : 'claims';
  if (isUnknown(dossier, of, target))
    return [
      {
        code: 'unknown-id',
        expected: `the id of one of the ${of}`,
        found: `"${target}"`,
        hint: suggestNearest(target, dossier.ids[of], 'Name another, or add it.'),
      },
    ];
  if (kind === 'reading' && dossier.readings.get(target)?.choice === null)
    return [
      {
        code: 'reading-without-choice',
        expected: 'a reading that makes a choice',
        found: `"${target}", in which no position is taken`,
        hint: 'Use {range:…} instead.',
      },
    ];
  return [];
}
