import { type LogQuote, MAX_LOG_LINE } from "../../model/log-quote.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { fenced } from "../../text/markup/markdown.ts";
import { plainText } from "../../text/markup/plain.ts";

/** The longest quote from a log within a number of lines; empty if there is none. */
export function quoteWithin({ quotes }: Pick<LogQuote, "quotes">, count: number): readonly string[] {
  return quotes.find(({ length }) => length <= count) ?? [];
}

/**
 * The same as a block that shows it unchanged; "" if there is none. Secrets were removed from the whole log when it was read,
 * and are removed from the whole message again.
 */
export function logBlock(log: Pick<LogQuote, "quotes">, count: number): string {
  return codeBlock(plainText(quoteWithin(log, count).join("\n")).split("\n"));
}

/** Lines as a fenced block, with long lines cut; "" if all of them are blank. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map((line) => cutToCharacters(line, MAX_LOG_LINE)).join("\n");
  return text.trim() === "" ? "" : fenced(text);
}
