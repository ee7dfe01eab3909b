import { z } from 'zod';
import { Edtf, Id, WebAddress } from './id.ts';
import { Words } from './text.ts';

/** What sort of publication a source is. */
export const sourceKinds = [
  'primary',
  'wire',
  'news',
  'ngo',
  'thinktank',
  'parliament',
  'social',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One publication. */
export const Source = z.strictObject({
  id: Id.describe('The id of the source.'),
  publisher: Words.describe('Who published it.'),
  via: Words.optional().describe(
    'The site that carries the copy which was read, where it is another.',
  ),
  title: Words.nullable().describe('Its title as printed, or null where it was not recorded.'),
  titleNote: Words.optional().describe('How the title was read, where not from the page itself.'),
  address: WebAddress.nullable().describe('Its address, or null where it has none.'),
  published: Edtf.nullable().describe(
    'The day of publication in EDTF, or null where it was not recorded.',
  ),
  kind: z.enum(sourceKinds).describe('What sort of publication it is.'),
  origin: Id.optional().describe('The origin whose own words it publishes: an outlet, an office.'),
  copyOf: Id.optional().describe('The source of which it is a copy or translation.'),
  language: z
    .string()
    .min(2)
    .optional()
    .describe('The language of the source as a BCP 47 tag, where it is not that of the dossier.'),
});
export type Source = z.infer<typeof Source>;
