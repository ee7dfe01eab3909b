/** The reader of citations that tests read ours back with; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL JSON. */
    readonly data: readonly Record<string, unknown>[];
  }
  export const plugins: {
    readonly config: { get(name: '@bibtex'): { parse: { sentenceCase: string } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
