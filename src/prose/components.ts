/** The components that a page may use, with the attributes of each; all are plain strings. */
export const components = {
  Value: { required: ['claim'], optional: [] },
  Range: { required: ['measure'], optional: ['at'] },
  Figure: { required: ['id'], optional: [] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

export type ComponentName = keyof typeof components;

/** Returns true for the name of a component that a page may use. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}
