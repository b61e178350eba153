import { cutToCharacters, startOf } from "../../text/cut.ts";
import { firstLine, oneLine } from "../../text/markup/plain.ts";

/** Several times what is shown of a message, so that a secret that begins there is seen whole. */
const MAX_MESSAGE_CHARACTERS = 2000;

/** Longer names are none. */
const MAX_NAME_CHARACTERS = 500;

/** What is looked at of a text that may be megabytes long. */
const MAX_LOOKED_AT = 4000;

/** What Go's compiler says before its errors: `# example.com/shop`; golangci-lint keeps it, behind a colon. */
const GO_PACKAGE = /^:? ?# \S+\n/;

/** What is kept of a message. `messageLine` is the line of it to show. */
export function messageText(text: string): string {
  return startOf(text.trimStart(), MAX_LOOKED_AT);
}

/** The first line of a message that says something, cut. A secret may go over several: it must be gone before. */
export function messageLine(text: string): string {
  return cutToCharacters(firstLine(messageText(text).replace(GO_PACKAGE, "")), MAX_MESSAGE_CHARACTERS);
}

/** The name of a rule or a tool on one line, cut; `undefined` when it shows nothing. */
export function shortName(text: string | undefined): string | undefined {
  const name = oneLine(cutToCharacters(text ?? "", MAX_LOOKED_AT));
  return name === "" ? undefined : cutToCharacters(name, MAX_NAME_CHARACTERS);
}

/** A number that counts lines or columns, which begin with 1; tools write 0 for "none". */
export function position(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
