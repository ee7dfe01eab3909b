import { absences, qualifiers, statuses } from '../model/claim.ts';
import { directnesses } from '../model/directness.ts';
import { measureKinds } from '../model/measure.ts';
import type { ClaimColumn, ColumnForm } from '../words/catalogue/dataPage/words.ts';

/** What can stand in each column of the claims: a form, or a closed list of values. */
export const columnValues: Readonly<Record<ClaimColumn, ColumnForm | readonly string[]>> = {
  id: 'id',
  measure: 'id',
  measure_label: 'words',
  kind: measureKinds,
  value: 'any',
  low: 'number',
  high: 'number',
  absent: absences,
  qualifier: qualifiers,
  unit: 'words',
  as_of: 'date',
  period: 'date',
  dimensions: 'pairs',
  words: 'words',
  origin: 'id',
  origin_label: 'words',
  directness: directnesses,
  origins_agree: 'number',
  origins_differ: 'number',
  origins_silent: 'number',
  readings: 'ids',
  source: 'id',
  publisher: 'words',
  published: 'date',
  address: 'address',
  passage: 'address',
  locator: 'words',
  status: statuses,
  checked: ['true', 'false'],
  event: 'id',
  place: 'id',
  derived_from: 'ids',
};
