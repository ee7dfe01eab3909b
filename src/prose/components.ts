/**
 * The components that a page may use, with the attributes of each; all are plain strings. Some stand
 * in a sentence, the others on a line of their own.
 */
export const components = {
  Value: { required: ['claim'], optional: [], stands: 'in a sentence' },
  Range: { required: ['measure'], optional: ['at'], stands: 'in a sentence' },
  Figure: { required: ['id'], optional: [], stands: 'on a line of its own' },
} as const satisfies Record<string, Component>;

interface Component {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly stands: 'in a sentence' | 'on a line of its own';
}

export type ComponentName = keyof typeof components;

/** Returns true for the name of a component that a page may use. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}
