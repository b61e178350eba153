/** A sentence of a decision with the test that shows it, by file and name, or with the reason why it has none. */
export type Kept =
  | readonly [sentence: string, file: string, test: string]
  | readonly [sentence: string, untested: { readonly why: string }];

/** The sentences of what decisions decide, by the decision's file, in its order. */
export type Promises = Readonly<Record<string, readonly Kept[]>>;
