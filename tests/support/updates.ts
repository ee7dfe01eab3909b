import { freezeUpdate } from '../../src/freeze.ts';
import { copyDossier, write } from './dossierCopy.ts';
import type { Edit } from './dossierCopy.ts';

/** An update of the small dossier, published, and the values that it states. */
export const id = '2026-03-10-first-day';
export const file = `content/updates/${id}.mdx`;
export const valuesFile = `content/updates/${id}.values.json`;
export const claim = 'passengers.office-report.2026-03-01';

/** An update that states a value in its title and three in its words. */
export const update = (draft = ''): string => `---
title: "{claim:${claim}} on the first day"
description: What was counted.
${draft}---

The office counted <Value claim="${claim}" />, the reports say
<Range measure="passengers" at="2026-03-01" />, as said <When claim="${claim}" />.
`;

/** Returns the folder of a copy that holds the update, frozen, with the edits made after that. */
export function frozen(...edits: readonly Edit[]): string {
  const dir = copyDossier(write(file, update()));
  freezeUpdate(dir, id);
  for (const edit of edits) edit(dir);
  return dir;
}
