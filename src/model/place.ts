import { z } from 'zod';
import { Id } from './id.ts';
import { Words } from './text.ts';

/** How exactly a position is known. */
export const precisions = ['exact', 'town', 'district', 'region'] as const;

/** A place that claims name. */
export const Place = z.strictObject({
  id: Id.describe('The id of the place.'),
  label: Words.describe('What readers call it.'),
  position: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east.'),
      precision: z.enum(precisions).describe('How exactly the position is known.'),
      gazetteer: Words.describe('The open gazetteer from which it comes.'),
    })
    .nullable()
    .describe('Its position, only as precise as public sources print it, or null.'),
});
export type Place = z.infer<typeof Place>;
