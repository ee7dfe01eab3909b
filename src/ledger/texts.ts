import type { Path } from '../load/document.ts';
import { listProse } from '../load/dossier.ts';
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
    ...[...dossier.glossary.values()].map((term) => ({
      record: term,
      path: ['text'],
      text: term.text,
    })),
    ...dossier.settings.keyFigures.map(({ text }, index) => ({
      record: dossier.settings,
      path: ['keyFigures', index, 'text'],
      text,
    })),
  ];
}

/** Returns the titles and descriptions of pages and updates, which may refer to the ledger too. */
export function listHeadTexts(dossier: Dossier): PlacedText[] {
  return listProse(dossier).flatMap((page) =>
    (['title', 'description'] as const).map((key) => ({
      record: page,
      path: [key],
      text: page[key],
    })),
  );
}

/** Returns the titles and questions of the data files that readers see and that refer to nothing. */
export function listTitles({ settings, questions }: Dossier): PlacedText[] {
  return [
    { record: settings, path: ['title'], text: settings.title },
    { record: settings, path: ['description'], text: settings.description },
    ...settings.keyFigures.map(({ label }, index) => ({
      record: settings,
      path: ['keyFigures', index, 'label'],
      text: label,
    })),
    ...[...questions.values()].map((question) => ({
      record: question,
      path: ['question'],
      text: question.question,
    })),
  ];
}
