/** What may stand between the two tags of a component: nothing, words, or words and components. */
type Inside = 'nothing' | 'words' | 'a sentence';

interface Component {
  /** The attributes that it needs; of those in one list exactly one. */
  readonly needs: readonly (readonly [string, ...string[]])[];
  readonly may: readonly string[];
  readonly stands: 'in a sentence' | 'on a line of its own';
  readonly inside: Inside;
}

/** The components that a page may use, with the attributes of each; all are plain strings. */
export const components = {
  Value: {
    needs: [['claim', 'reading']],
    may: [],
    stands: 'in a sentence',
    inside: 'nothing',
  },
  Range: { needs: [['measure']], may: ['at'], stands: 'in a sentence', inside: 'nothing' },
  When: { needs: [['claim']], may: [], stands: 'in a sentence', inside: 'nothing' },
  Figure: { needs: [['id']], may: [], stands: 'on a line of its own', inside: 'nothing' },
  Cite: { needs: [['source']], may: [], stands: 'in a sentence', inside: 'nothing' },
  Term: { needs: [['id']], may: [], stands: 'in a sentence', inside: 'words' },
  Note: { needs: [], may: [], stands: 'in a sentence', inside: 'a sentence' },
  Quote: { needs: [['source']], may: [], stands: 'in a sentence', inside: 'words' },
  Plain: { needs: [['why']], may: [], stands: 'in a sentence', inside: 'words' },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

/** Returns true for the name of a component that a page may use. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}

/** Returns the entry of a component, all of them seen alike. */
export function componentNamed(name: ComponentName): Component {
  return components[name];
}
