/** The replacement for a secret. */
export const REMOVED = "***";

/** RFC 7468 has five hyphens. The keys of SSH Communications Security have four, and blanks. */
const NAME = "[A-Z2 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}";

/**
 * How a key begins. PuTTY's has the number of its lines, and `Private-MAC` after them:
 * https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html.
 */
const BEGIN = String.raw`(?:-{4,5} ?BEGIN ${NAME}|Private-Lines: \d{1,4})`;

/** A key from start to end, with any prefix on the lines between, such as a container's name. */
const WHOLE = new RegExp(
  `${BEGIN}(?:(?!---- ?BEGIN |Private-Lines)[^])*?(?:---- ?END [A-Z2 ]{0,40}-{4,5}|Private-MAC)`,
  "g",
);

/** Base64 that is not a path or word: it has an uppercase letter, and a digit or a plus. */
const BASE64 = "(?=[A-Za-z/]{0,80}[0-9+])(?=[a-z0-9+/]{0,80}[A-Z])[A-Za-z0-9+/=]";

/** A line between the start of a key and its base64: RFC 1421, section 4.6, and RFC 9580, section 6.2.2. */
const HEADER = String.raw`\s*\n(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID): [^\n]*`;

/**
 * Characters that may follow the key at the end of a line, such as `\
 * " +` and ` |`.
 */
const AFTER = String.raw`(?:\\[nrt]?|[^\nA-Za-z0-9\\]){0,10}`;

/** A line of only base64, as long as those of a key, after a timestamp or a gutter. */
const KEY_LINE = String.raw`[^\n]{0,60}?${BASE64}{40,}${AFTER}(?:\n|$)`;

/**
 * A key without its end: base64 after its start, and the following lines that belong to a key. Nothing else, because an
 * error may just mention how a key begins.
 */
const ENDLESS = new RegExp(
  String.raw`${BEGIN}(?:${HEADER})*(?:\s+|\\[nrt]|${BASE64}{16,})*(?:(?:${AFTER}\n)?(?:${KEY_LINE})+)?`,
  "g",
);

/** The end of a key without its start, for example at the end of a log. */
const END = new RegExp(`-{4,5} ?END ${NAME}`, "g");

/** Characters per line of a key, except the last line, and of a last line that is alone. */
const FULL_LINE = 40;
const LONE_LINE = 16;

/** Replaces each private key in a text with `***`, even if one of its ends is cut off. */
export function withoutPrivateKeys(text: string): string {
  if (!/PRIVATE KEY|Private-L/.test(text)) return text;
  const rest = text.replace(WHOLE, REMOVED).replace(ENDLESS, (match) => shortened(match));
  return withoutEnds(rest);
}

/** Keeps the line end after a key. Keeps everything if there is only the name of a key. */
function shortened(match: string): string {
  const bare = match.trimEnd();
  return /----$|Lines: \d+$/.test(bare) ? match : REMOVED + match.slice(bare.length);
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

/** Removes the lines of a key from the text before its end. Spaces may separate them as well as line ends. */
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

/** The base64 that ends there, ignoring white space and line ends after it, also as JSON writes them. */
function lineBefore(text: string, until: number): { readonly start: number; readonly end: number } {
  let end = until;
  while (end > 0 && /[\s\\]/.test(text[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && /[A-Za-z0-9+/=]/.test(text[start - 1] ?? "")) start--;
  return { start, end };
}
