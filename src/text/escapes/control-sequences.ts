/** The end of a string that a terminal processes without showing it. */
const STRING_END = String.raw`(?:\u001b\\|\u009c)`;

/**
 * Sequences that a terminal executes instead of showing, from ECMA-48, xterm, and the Linux console: colors and
 * similar, titles and links, strings, and short ones. None crosses a line end or runs into the next sequence.
 */
const SEQUENCE = [
  String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`,
  String.raw`\u001b\](?:P[0-9A-Fa-f]{7}|R)(?:\u0007|${STRING_END})?`,
  String.raw`(?:\u001b\]|\u009d)\P{Cc}*(?:\u0007|${STRING_END})`,
  String.raw`(?:\u001b[PX^_k]|[\u0090\u0098\u009e\u009f])\P{Cc}*${STRING_END}`,
  // A sequence interrupted by another. If its escape character stayed, it would claim the character after that.
  String.raw`\u001b(?=[\u001b\u0080-\u009f\ufffd])`,
  String.raw`\u001b(?:[ -/]+[0-~]|[0-9A-PR-TZcf-oq-uy=><~|\}])`,
].join("|");

/**
 * Sequences whose escape character was removed by a tool to make valid XML, replaced with another character, or written
 * as `#x1B`.
 */
const MANGLED = [
  String.raw`(?:(?![\t\n\r])\p{Cc}|&?#(?:[xX]1[bB]|27);?|\ufffd){1,3}(?:\[[0-9;:?]{0,40}[A-Za-z]|[()][0-9A-Z])`,
  String.raw`\ufffd\][^\p{Cc}\ufffd]*\ufffd\\?`,
  String.raw`\]\d{1,3};[^\p{Cc}\]]{0,300}\u0007`,
  String.raw`[\[\ufffd]\d{1,3}(?:;\d{1,3}){0,6}m`,
].join("|");

/** The escape character as written in programs, addresses, entities, spreadsheets, and pictures. */
const BACKSLASHED = String.raw`(?:u001[bB]|[uxX]\{1[bB]\}|[xX]1[bB]|033|[eE])`;
const UNBACKSLASHED = String.raw`(?:%1[bB]|\^\[|\u241b|_x001[bB]_)`;

const WRITTEN_BELL = String.raw`(?:\\{1,4}(?:u0007|[xX]07|007|a)|%07|\^G|\u2407|_x0007_)`;

/**
 * A backslash is written as two if an escape character takes one. In JSON inside JSON, it takes four and the escape
 * character two.
 */
const WRITTEN_END = String.raw`(?:(?<slashes>\\{1,4})${BACKSLASHED}\k<slashes>{2}|${UNBACKSLASHED}(?:\\|%5[cC]))`;

const WRITTEN_START = String.raw`(?:\\{1,4}${BACKSLASHED}|${UNBACKSLASHED})`;

/** A sequence whose escape character is written out, as the source of a regular expression. */
export const WRITTEN = [
  String.raw`${WRITTEN_START}(?:\[[0-9;:?]{0,40}[A-Za-z]|[()][0-9A-Z])`,
  String.raw`${WRITTEN_START}\][^\s\p{Cc}\]\\]{0,300}?(?:${WRITTEN_BELL}|${WRITTEN_END})`,
].join("|");

/** A sequence, real or mangled by a tool, as the source of a regular expression. */
export const REAL_OR_MANGLED = `${SEQUENCE}|${MANGLED}`;

const SEQUENCES = new RegExp(SEQUENCE, "gu");
const WRITTEN_OR_MANGLED = new RegExp(`(?<written>${WRITTEN})|${REAL_OR_MANGLED}`, "gu");

/** Every sequence begins with one of these characters. */
const BEGINNING = /(?![\t\n\r])\p{Cc}/u;

/** Removes terminal sequences from a text. */
export function withoutSequences(text: string): string {
  return !BEGINNING.test(text) ? text : text.replace(SEQUENCES, "");
}

/**
 * Removes terminal sequences from a text, also those that a tool has mangled. Keeps those that are written out, because
 * the rest of one could split a secret, which would not be recognized then.
 */
export function withoutMangledSequences(text: string): string {
  return text.replace(WRITTEN_OR_MANGLED, (...match) => {
    const { written = "" } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    return written;
  });
}
