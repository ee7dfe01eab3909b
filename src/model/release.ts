import { z } from 'zod';
import { ClaimId, Day, Id } from './id.ts';
import { Words } from './text.ts';

/**
 * A value as a release keeps it, in one line: a bare number where it is exact, else the qualifier and
 * the value as the data have it, or "absent" and why there is none.
 */
export const ReleasedValue = z.union([z.number(), Words]);
export type ReleasedValue = z.infer<typeof ReleasedValue>;

/** A numbered state of the dossier with its day, `data/releases/<n>.json`; `npm run release` writes it. */
export const Release = z.strictObject({
  number: z.int().min(1).describe('The number of the release, as in the name of the file.'),
  date: Day.describe('The day of the release.'),
  text: Words.describe('One line for readers on what is new.'),
  claims: z
    .record(ClaimId, ReleasedValue)
    .describe('Each claim with its value and qualifier in one line.'),
  readings: z
    .record(Id, ClaimId.nullable())
    .describe('Each reading with the claim that the editors use, or null for no position.'),
  headlines: z.record(Id, Words).describe('Each figure with its headline as readers saw it.'),
});
export type Release = z.infer<typeof Release>;
