/** The components that state a value. */
export const valueComponents = ['Value', 'Range', 'When'] as const;
export type ValueComponent = (typeof valueComponents)[number];

/** Returns true for the name of a component that states a value. */
export function statesValue(name: string | null): name is ValueComponent {
  return valueComponents.some((known) => known === name);
}

/**
 * Returns what a component names, as the reference of a text without its braces, such as `claim:ID`.
 * Attributes that it needs and has not are told by the rules.
 */
export function referenceOf(
  component: ValueComponent,
  { claim, reading, measure, at }: Readonly<Record<string, string | undefined>>,
): string {
  if (component === 'When') return `when:${claim ?? ''}`;
  if (component === 'Range') return `range:${measure ?? ''}${at === undefined ? '' : `@${at}`}`;
  return claim === undefined ? `reading:${reading ?? ''}` : `claim:${claim}`;
}
