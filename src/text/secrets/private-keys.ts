/** What stands in the place of a secret. */
export const REMOVED = "***";

const NAME = "[A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----";

/** A key from its beginning to its end, whatever stands before the lines between, as a container's name does. */
const WHOLE = new RegExp(`-----BEGIN ${NAME}(?:(?!-----BEGIN )[^])*?-----END [A-Z ]{0,40}-----`, "g");

/** Base64, and no path or word: it has a capital, and a digit or a plus. */
const BASE64 = "(?=[A-Za-z/]{0,80}[0-9+])(?=[a-z0-9+/]{0,80}[A-Z])[A-Za-z0-9+/=]";

/** A line between the beginning of a key and its base64: RFC 1421, section 4.6, and RFC 9580, section 6.2.2. */
const HEADER = String.raw`\s*\n(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID): [^\n]*`;

/** What may end a line behind a key's own, as `\\n" +` and ` |` do. */
const AFTER = String.raw`(?:\\[nrt]?|[^\nA-Za-z0-9\\]){0,10}`;

/** A line of nothing but base64, as long as a key's, behind a timestamp or a gutter. */
const KEY_LINE = String.raw`[^\n]{0,60}?${BASE64}{40,}${AFTER}(?:\n|$)`;

/**
 * A key whose end is missing: base64 behind its beginning, and the lines below that are a key's. Nothing else: an error may
 * just name what begins a key.
 */
const ENDLESS = new RegExp(
  String.raw`-----BEGIN ${NAME}(?:${HEADER})*(?:\s+|\\[nrt]|${BASE64}{16,})*(?:(?:${AFTER}\n)?(?:${KEY_LINE})+)?`,
  "g",
);

/** The end of a key whose beginning is missing, as in the end of a log. */
const END = new RegExp(`-----END ${NAME}`, "g");

/** Characters of a line of a key, but for its last, and of a last line that stands alone. */
const FULL_LINE = 40;
const LONE_LINE = 16;

/** The text with each private key in it replaced by `***`, also when it is cut at one end. */
export function withoutPrivateKeys(text: string): string {
  if (!text.includes("PRIVATE KEY")) return text;
  const rest = text.replace(WHOLE, REMOVED).replace(ENDLESS, (match) => shortened(match));
  return withoutEnds(rest);
}

/** The line end behind a key stays; where there is just the name of one, all of it does. */
function shortened(match: string): string {
  const bare = match.trimEnd();
  return bare.endsWith("-----") ? match : REMOVED + match.slice(bare.length);
}

function withoutEnds(text: string): string {
  let rest = "";
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    rest += withoutKeyLines(text.slice(from, index)) + REMOVED;
    from = index + end.length;
  }
  return rest + text.slice(from);
}

/** What stands before the end of a key without the lines of that key, which a blank may part as well as a line end. */
function withoutKeyLines(before: string): string {
  const last = lineBefore(before, before.length);
  const above = lineBefore(before, last.start);
  const isLong = last.end - last.start >= LONE_LINE || before[last.end - 1] === "=";
  if (!isLong && above.end - above.start < FULL_LINE) return before;
  let { start } = last;
  for (let line = above; line.end - line.start >= FULL_LINE; line = lineBefore(before, line.start)) {
    start = line.start;
  }
  return before.slice(0, start);
}

/** The base64 that ends there, before blanks and line ends, also as JSON writes them. */
function lineBefore(text: string, until: number): { readonly start: number; readonly end: number } {
  let end = until;
  while (end > 0 && /[\s\\]/.test(text[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && /[A-Za-z0-9+/=]/.test(text[start - 1] ?? "")) start--;
  return { start, end };
}
