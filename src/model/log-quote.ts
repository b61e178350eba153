/** What a message quotes of a log, without secrets. */
export interface LogQuote {
  /** The first line that tells why it failed, short and as plain text; "" where none does. */
  readonly telling: string;
  /** Its lines at each of some sizes, the longest quote first; what stands for lines between them is one of them. */
  readonly quotes: readonly (readonly string[])[];
}

export const NO_QUOTE: LogQuote = { telling: "", quotes: [] };

/** Lines of a log in a message that says little. */
export const COMPACT_LOG_LINES = 5;
