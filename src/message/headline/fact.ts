/** A fact of a run in plain text, with its address and more of it where there is more. */
export interface Fact {
  readonly text: string;
  readonly url?: string | undefined;
  /** Of several lines the first one counts. */
  readonly note?: string | undefined;
}

/** A headline's parts, to be read with blanks between them. */
export type Headline = readonly Pick<Fact, "text" | "url">[];
