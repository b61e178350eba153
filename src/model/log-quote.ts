/** The parts of a log that a message quotes, without secrets. */
export interface LogQuote {
  /** The first line that says why it failed, short and as plain text; "" if there is none. */
  readonly keyLine: string;
  /** The quoted lines, cut, for each of some sizes, longest quote first. Markers for omitted lines are included. */
  readonly quotes: readonly (readonly string[])[];
}

export const NO_QUOTE: LogQuote = { keyLine: "", quotes: [] };

/** Maximum length of a quoted line, in characters. A phone shows about 40 of them per row. */
export const MAX_LOG_LINE = 300;

/** Number of log lines in a compact message. */
export const COMPACT_LOG_LINES = 5;

/** Maximum number of lines of all log files in a message. */
export const MAX_LOG_LINES = 2000;

/** Number of lines of each log file if all of them would have more than the maximum: there are at most 20 files. */
export const SHARED_LOG_LINES = 100;
