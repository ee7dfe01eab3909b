import type { Element } from 'hast';

/** Returns the pixels that a drawing takes up from its top: its box, and what stands below it as on a map. */
export function heightOf({ properties }: Element): number {
  return Number(properties['height']) + Number(properties['dataBelow'] ?? 0);
}
