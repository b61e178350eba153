import { cutToCharacters } from "../../text/cut.ts";
import { fenced } from "../../text/markdown.ts";
import { withoutSecrets } from "../../text/secrets.ts";
import { cleanLines } from "./clean-lines.ts";

export interface QuoteOptions {
  /** Lines that are quoted: the last ones. */
  readonly lines: number;
  /** Values that must not be shown, such as the tokens of this step. */
  readonly secrets?: readonly string[];
}

/** Characters of a line that still tell something in a message. */
const MAX_LINE_CHARACTERS = 300;

/** Lines before those that are quoted in which a secret may begin: a private key has a hundred. */
const LINES_BEFORE = 500;

/** The end of a log as a fenced block of Markdown, clean and without secrets; `undefined` when nothing is left of it. */
export function quoteLog(lines: readonly string[], options: QuoteOptions): string | undefined {
  if (options.lines <= 0) return undefined;
  const clean = cleanLines(lines).slice(-(options.lines + LINES_BEFORE));
  const shown = withoutSecrets(clean.join("\n"), options.secrets).split("\n").slice(-options.lines);
  const text = shown.map((line) => cutToCharacters(line, MAX_LINE_CHARACTERS)).join("\n");
  return text.trim() === "" ? undefined : fenced(text);
}
