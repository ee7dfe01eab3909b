/** How near a source stands to the speaker, from the speaker's own text to what nobody could confirm. */
export const directnesses = [
  'own-text',
  'named-speaker',
  'unnamed-speaker',
  'outlet',
  'copy',
  'not-confirmable',
] as const;
export type Directness = (typeof directnesses)[number];
