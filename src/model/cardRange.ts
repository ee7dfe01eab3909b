import { Words } from './text.ts';

/** The range that a figure or a page names for its card: only one that its title is about. */
export const CardRange = Words.nullable()
  .optional()
  .describe(
    'The range on the card, of what the title is about: a cell and time, as in {range:…}, or null for none. Without it one is chosen of what is shown.',
  );
