import { cutToCharacters, startOf } from "../../text/cut.ts";
import { firstLine, oneLine } from "../../text/markup/plain.ts";

/** Several times as much of a message as is shown, so that a secret that starts in the shown part is recognized as a whole. */
const MAX_MESSAGE_CHARACTERS = 2000;

/** Longer texts are not names. */
const MAX_NAME_CHARACTERS = 500;

/** How much is read of a text that may be megabytes long. */
const MAX_LOOKED_AT = 4000;

/** What Go's compiler writes before its errors: `# example.com/shop`. golangci-lint keeps it, after a colon. */
const GO_PACKAGE = /^:? ?# \S+\n/;

/** The part of a message that is kept. `messageLine` returns the line to show. */
export function messageText(text: string): string {
  return startOf(text.trimStart(), MAX_LOOKED_AT);
}

/** The first informative line of a message, cut. A secret may span several lines, so remove secrets first. */
export function messageLine(text: string): string {
  return cutToCharacters(firstLine(messageText(text).replace(GO_PACKAGE, "")), MAX_MESSAGE_CHARACTERS);
}

/** The part of a message that identifies it among the findings of several files. Most messages are one short line. */
export function comparedText(text: string): string {
  const isLine = text.length <= MAX_MESSAGE_CHARACTERS && !text.includes("\n") && !text.includes("\r");
  return isLine ? text : messageLine(text);
}

/** The name of a rule or a tool on one line, cut; `undefined` if nothing in it is visible. */
export function shortName(text: string | undefined): string | undefined {
  const name = oneLine(cutToCharacters(text ?? "", MAX_LOOKED_AT));
  return name === "" ? undefined : cutToCharacters(name, MAX_NAME_CHARACTERS);
}

/** A line or column number, starting at 1; `undefined` for 0, which tools write for "none". */
export function position(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
