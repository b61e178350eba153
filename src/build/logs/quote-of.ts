import { COMPACT_LOG_LINES, type LogQuote, NO_QUOTE } from "../../model/log-quote.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { cleanLines } from "./clean-lines.ts";
import { quoteLog } from "./quote-log.ts";
import type { LogTail } from "./tail.ts";

/** What of a log is looked at, from its end: the whole of most steps, in little memory. */
export const LOOKED_AT = { lines: 10_000, maxBytes: 1.5 * 1024 * 1024 } as const;

/** What GitHub marks as an error. */
const MARK = /##\[error\]/;

export interface QuoteOptions {
  /** Lines that are quoted at most. */
  readonly logLines: number;
  /** Takes the secrets of the step out of a text. */
  readonly hide: Hide;
  /** What is said of the quote, below it. */
  readonly notes?: readonly string[];
}

/** Quotes a log as GitHub serves it. Secrets are taken out of all its lines before some of them are chosen. */
export function quoteOf({ lines, isCut }: LogTail, { logLines, hide, notes = [] }: QuoteOptions): LogQuote {
  // Behind an ellipsis the end of a secret is known whose start is not there.
  const hidden = hideIn([...(isCut ? ["…"] : []), ...cleanLines(lines)], hide).slice(isCut ? 1 : 0);
  if (hidden.every((line) => line === "")) return NO_QUOTE;
  const marked = hideIn(cleanLines(lines.filter((line) => MARK.test(line))), hide);
  return quoteLog(hidden, { sizes: sizesOf(logLines), marked: new Set(marked), notes });
}

function hideIn(lines: readonly string[], hide: Hide): readonly string[] {
  return hide(lines.join("\n")).split("\n");
}

/** As many as are wanted, and as a message holds that says little. */
function sizesOf(logLines: number): readonly number[] {
  return [...new Set([logLines, Math.min(logLines, COMPACT_LOG_LINES)])].filter((size) => size > 0);
}
