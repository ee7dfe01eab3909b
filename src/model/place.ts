import { z } from 'zod';
import { Id } from './id.ts';
import { Words } from './text.ts';

/** How exactly a position is known. */
export const precisions = ['exact', 'town', 'district', 'region'] as const;
export type Precision = (typeof precisions)[number];

/** A place that claims name. */
export const Place = z.strictObject({
  id: Id.describe('The id of the place.'),
  label: Words.describe('What readers call it.'),
  parent: Id.optional().describe('The place of which it is a part: a province, a country.'),
  position: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east.'),
      precision: z.enum(precisions).describe('How exactly the position is known.'),
      radius: z
        .number()
        .positive()
        .max(2000)
        .optional()
        .describe(
          'Kilometres: the ring that a map draws for a region, that of a circle as large as the region.',
        ),
      gazetteer: Words.describe('The open gazetteer from which it comes.'),
    })
    .nullable()
    .describe('Its position, only as precise as public sources print it, or null.'),
});
export type Place = z.infer<typeof Place>;
