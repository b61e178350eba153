/** A fact of a run in plain text, with its URL, and a note if there is more. */
export interface Fact {
  readonly text: string;
  readonly url?: string | undefined;
  /** Only the first line counts. */
  readonly note?: string | undefined;
}

/** The parts of a headline, joined with blanks. */
export type Headline = readonly Pick<Fact, "text" | "url">[];
