/** What stands in the place of a secret. */
export const REMOVED = "***";

const NAME = "[A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----";

/** A key from its beginning to its end, whatever stands before the lines between, as a container's name does. */
const WHOLE = new RegExp(`-----BEGIN ${NAME}(?:(?!-----BEGIN )[^])*?-----END [A-Z ]{0,40}-----`, "g");

/**
 * A key whose end is missing: base64 behind its beginning, and the lines below that hold base64 as long as a key's.
 * Nothing else: an error may just name what begins a key.
 */
const ENDLESS = new RegExp(
  String.raw`-----BEGIN ${NAME}(?:\s*\n[A-Za-z-]{1,30}: [^\n]*)*(?:\s+|\\[nrt]|[A-Za-z0-9+/=]{16,})*(?:[^\n]{0,60}?[A-Za-z0-9+/]{40}[^\n]*(?:\n|$))*`,
  "g",
);

/** The end of a key whose beginning is missing, as in the end of a log. */
const END = new RegExp(`-----END ${NAME}`);

const FULL_LINE = /^\s*[A-Za-z0-9+/]{40,}={0,2}\s*$/;

/** The last line of a key, which may be short. */
const LAST_LINE = /^\s*[A-Za-z0-9+/]+={0,2}\s*$/;

/** The text with each private key in it replaced by `***`, also when it is cut at one end. */
export function withoutPrivateKeys(text: string): string {
  if (!text.includes("PRIVATE KEY")) return text;
  const rest = text.replace(WHOLE, REMOVED).replace(ENDLESS, (match) => shortened(match));
  return END.test(rest) ? withoutEnds(rest) : rest;
}

/** The line end behind a key stays; where there is just the name of one, all of it does. */
function shortened(match: string): string {
  const bare = match.trimEnd();
  return bare.endsWith("-----") ? match : REMOVED + match.slice(bare.length);
}

function withoutEnds(text: string): string {
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    const end = END.exec(line);
    if (end === null) {
      kept.push(line);
      continue;
    }
    if (LAST_LINE.test(kept.at(-1) ?? "")) kept.pop();
    while (FULL_LINE.test(kept.at(-1) ?? "")) kept.pop();
    kept.push(REMOVED + line.slice(end.index + end[0].length));
  }
  return kept.join("\n");
}
