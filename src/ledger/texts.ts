import type { Path } from '../load/document.ts';
import type { Dossier } from '../load/dossier.ts';

/** A reader-facing text of the data, and where it stands. */
export interface PlacedText {
  readonly record: object;
  readonly path: Path;
  readonly text: string;
}

/** Returns every text of the data files that readers see and that may refer to the ledger. */
export function listTexts(dossier: Dossier): PlacedText[] {
  return [
    ...[...dossier.claims.values()].flatMap((claim) => [
      ...(claim.note === undefined ? [] : [{ record: claim, path: ['note'], text: claim.note }]),
      ...(claim.annotations ?? []).map(({ text }, index) => ({
        record: claim,
        path: ['annotations', index, 'text'],
        text,
      })),
    ]),
    ...[...dossier.readings.values()].flatMap((reading) =>
      reading.parts.map(({ text }, index) => ({
        record: reading,
        path: ['parts', index, 'text'],
        text,
      })),
    ),
    ...[...dossier.checks.values()].flatMap((check) =>
      check.text === undefined ? [] : [{ record: check, path: ['text'], text: check.text }],
    ),
    ...[...dossier.figures.values()].flatMap((figure) =>
      (['headline', 'subtitle', 'howToRead', 'meaning'] as const).map((key) => ({
        record: figure,
        path: [key],
        text: figure[key],
      })),
    ),
    ...[...dossier.questions.values()].map((question) => ({
      record: question,
      path: ['answer'],
      text: question.answer,
    })),
    ...dossier.settings.keyFigures.map(({ text }, index) => ({
      record: dossier.settings,
      path: ['keyFigures', index, 'text'],
      text,
    })),
  ];
}
