import { z } from 'zod';
import { Check } from '../model/check.ts';
import { Claim } from '../model/claim.ts';
import { Dimension } from '../model/dimension.ts';
import { DossierFile } from '../model/dossier.ts';
import { Event } from '../model/event.ts';
import { Figure } from '../model/figure.ts';
import { GlossaryTerm } from '../model/glossary.ts';
import { Measure } from '../model/measure.ts';
import { Origin } from '../model/origin.ts';
import { Place } from '../model/place.ts';
import { Question } from '../model/question.ts';
import { Reading } from '../model/reading.ts';
import { Release } from '../model/release.ts';
import { Source } from '../model/source.ts';
import { Style } from '../model/style.ts';
import type { CollectionName } from './dossier.ts';

/**
 * How a file holds its records: `list` is an array of records, `record` is one record that takes its
 * id from the file's name.
 */
export type Holding = 'list' | 'record';

/** Where the records of a collection stand and what each of them must be. */
export interface CollectionFiles {
  readonly name: CollectionName;
  /** A file, or a folder of files, under `data/`. */
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly holding: Holding;
  readonly required: boolean;
}

/** All collections. */
export const collections: readonly CollectionFiles[] = [
  { name: 'origins', path: 'origins.json', schema: Origin, holding: 'list', required: true },
  { name: 'sources', path: 'sources/', schema: Source, holding: 'list', required: true },
  { name: 'places', path: 'places.json', schema: Place, holding: 'list', required: false },
  { name: 'events', path: 'events.json', schema: Event, holding: 'list', required: false },
  {
    name: 'dimensions',
    path: 'dimensions/',
    schema: Dimension,
    holding: 'record',
    required: false,
  },
  { name: 'measures', path: 'measures/', schema: Measure, holding: 'list', required: true },
  { name: 'claims', path: 'claims/', schema: Claim, holding: 'list', required: true },
  { name: 'readings', path: 'readings/', schema: Reading, holding: 'list', required: false },
  { name: 'checks', path: 'checks/', schema: Check, holding: 'list', required: false },
  { name: 'figures', path: 'figures/', schema: Figure, holding: 'record', required: false },
  { name: 'questions', path: 'questions.json', schema: Question, holding: 'list', required: false },
  {
    name: 'glossary',
    path: 'glossary.json',
    schema: GlossaryTerm,
    holding: 'list',
    required: false,
  },
  { name: 'styles', path: 'style.json', schema: Style, holding: 'record', required: false },
  { name: 'releases', path: 'releases/', schema: Release, holding: 'record', required: false },
];

/** Every kind of data file: the schema of the whole file and where such files stand under `data/`. */
export function dataFileSchemas(): { name: string; glob: string; schema: z.ZodType }[] {
  return [
    { name: 'dossier', glob: 'dossier.json', schema: DossierFile },
    ...collections.map(({ name, path, schema, holding }) => ({
      name,
      glob: path.endsWith('/') ? `${path}*.json` : path,
      schema: holding === 'list' ? z.array(schema) : schema,
    })),
  ];
}
