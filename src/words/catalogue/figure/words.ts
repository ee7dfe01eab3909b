/** What is said of figures: on their pages, in their menus and in the files they offer. */
export interface FigureWords {
  /** What the list of all figures is called. */
  readonly figures: string;
}
