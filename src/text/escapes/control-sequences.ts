/** What ends a string that a terminal keeps to itself. */
const STRING_END = String.raw`(?:\u001b\\|\u009c)`;

/**
 * What a terminal obeys and does not show, by ECMA-48 and as xterm and the console of Linux have it: colours and the like,
 * titles and links, strings, and the short ones. None goes over a line, nor into the next one that begins.
 */
const SEQUENCE = [
  String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`,
  String.raw`\u001b\](?:P[0-9A-Fa-f]{7}|R)(?:\u0007|${STRING_END})?`,
  String.raw`(?:\u001b\]|\u009d)\P{Cc}*(?:\u0007|${STRING_END})`,
  String.raw`(?:\u001b[PX^_k]|[\u0090\u0098\u009e\u009f])\P{Cc}*${STRING_END}`,
  // One that another breaks off: left alone, it would take the character behind that for its own.
  String.raw`\u001b(?=[\u001b\u0080-\u009f\ufffd])`,
  String.raw`\u001b(?:[ -/]+[0-~]|[0-9A-PR-TZcf-oq-uy=><~|\}])`,
].join("|");

/** Sequences of which a tool took the escape character out for XML's sake, put another in its place, or wrote it as `#x1B`. */
const MANGLED = [
  String.raw`(?:(?![\t\n\r])\p{Cc}|&?#(?:[xX]1[bB]|27);?|\ufffd){1,3}(?:\[[0-9;:?]{0,40}[A-Za-z]|[()][0-9A-Z])`,
  String.raw`\ufffd\][^\p{Cc}\ufffd]*\ufffd\\?`,
  String.raw`\]\d{1,3};[^\p{Cc}\]]{0,300}\u0007`,
  String.raw`[\[\ufffd]\d{1,3}(?:;\d{1,3}){0,6}m`,
].join("|");

/** What programs, addresses, entities, spreadsheets and pictures write for the escape character. */
const BACKSLASHED = String.raw`(?:u001[bB]|[uxX]\{1[bB]\}|[xX]1[bB]|033|[eE])`;
const UNBACKSLASHED = String.raw`(?:%1[bB]|\^\[|\u241b|_x001[bB]_)`;

const WRITTEN_BELL = String.raw`(?:\\{1,4}(?:u0007|[xX]07|007|a)|%07|\^G|\u2407|_x0007_)`;

/** Of a backslash two are written where one escape character takes one: JSON in JSON takes four and two. */
const WRITTEN_END = String.raw`(?:(?<slashes>\\{1,4})${BACKSLASHED}\k<slashes>{2}|${UNBACKSLASHED}(?:\\|%5[cC]))`;

const WRITTEN_START = String.raw`(?:\\{1,4}${BACKSLASHED}|${UNBACKSLASHED})`;

/** A sequence of which the escape character is written, source of an expression. */
export const WRITTEN = [
  String.raw`${WRITTEN_START}(?:\[[0-9;:?]{0,40}[A-Za-z]|[()][0-9A-Z])`,
  String.raw`${WRITTEN_START}\][^\s\p{Cc}\]\\]{0,300}?(?:${WRITTEN_BELL}|${WRITTEN_END})`,
].join("|");

/** A sequence as it is, or where a tool has spoilt it, source of an expression. */
export const REAL_OR_MANGLED = `${SEQUENCE}|${MANGLED}`;

const SEQUENCES = new RegExp(SEQUENCE, "gu");
const WRITTEN_OR_MANGLED = new RegExp(`(?<written>${WRITTEN})|${REAL_OR_MANGLED}`, "gu");

/** With such a character every sequence begins. */
const BEGINNING = /(?![\t\n\r])\p{Cc}/u;

/** The text without what a terminal obeys. */
export function withoutSequences(text: string): string {
  return !BEGINNING.test(text) ? text : text.replace(SEQUENCES, "");
}

/**
 * The text without what a terminal obeys, also where a tool has spoilt it. Of one that is written, nothing is taken: what
 * is left could stand within a secret, and be known for nothing.
 */
export function withoutMangledSequences(text: string): string {
  return text.replace(WRITTEN_OR_MANGLED, (...match) => {
    const { written = "" } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    return written;
  });
}
