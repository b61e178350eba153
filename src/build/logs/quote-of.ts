import { COMPACT_LOG_LINES, type LogQuote, NO_QUOTE, SHARED_LOG_LINES } from "../../model/log-quote.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { cleanLines } from "./clean-lines.ts";
import { quoteLog } from "./quote-log.ts";
import type { LogTail } from "./tail.ts";

/** How much of a log is read, from its end: enough for most steps as a whole, with little memory. */
export const LOOKED_AT = { lines: 10_000, maxBytes: 1.5 * 1024 * 1024 } as const;

/** GitHub's marker for an error. */
const MARK = /##\[error\]/;

export interface QuoteOptions {
  /** Maximum number of quoted lines. */
  readonly logLines: number;
  /** Removes the step's secrets from a text. */
  readonly hide: Hide;
  /** Notes about the quote, written below it. */
  readonly notes?: readonly string[];
}

/** Quotes a log as served by GitHub. Secrets are removed from all lines before some of them are chosen. */
export function quoteOf({ lines, isCut }: LogTail, { logLines, hide, notes = [] }: QuoteOptions): LogQuote {
  // The ellipsis makes it possible to recognize the end of a secret whose start was cut off.
  const hidden = hideIn([...(isCut ? ["…"] : []), ...cleanLines(lines)], hide).slice(isCut ? 1 : 0);
  if (hidden.every((line) => line === "")) return NO_QUOTE;
  const marked = hideIn(cleanLines(lines.filter((line) => MARK.test(line))), hide);
  return quoteLog(hidden, { sizes: sizesOf(logLines), marked: new Set(marked), notes });
}

function hideIn(lines: readonly string[], hide: Hide): readonly string[] {
  return hide(lines.join("\n")).split("\n");
}

/** The requested number, and those for many logs and for a compact message. */
function sizesOf(logLines: number): readonly number[] {
  const sizes = [SHARED_LOG_LINES, COMPACT_LOG_LINES].map((size) => Math.min(logLines, size));
  return [...new Set([logLines, ...sizes])].filter((size) => size > 0);
}
