import { type PlacedText, textOf } from "./placed-text.ts";

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
  String.raw`\u001b(?:[ -/]+[0-~]|[0-9A-PR-TZcf-oq-uy=><~|\}])`,
].join("|");

/** Sequences of which a tool took the escape character out for XML's sake, put another in its place, or wrote it as `#x1B`. */
const MANGLED = [
  String.raw`(?:(?![\t\n\r])\p{Cc}|&?#(?:[xX]1[bB]|27);?|\ufffd)(?:\[[0-9;:?]{0,40}[A-Za-z]|[()][0-9A-Z])`,
  String.raw`\ufffd\][^\p{Cc}\ufffd]*\ufffd\\?`,
  String.raw`[\[\ufffd]\d{1,3}(?:;\d{1,3}){0,6}m`,
].join("|");

/** The escape character as programs, addresses, entities and pictures of it write it. */
const WRITTEN_ESCAPE = String.raw`(?:\\{1,4}(?:u001[bB]|u\{1[bB]\}|[xX]1[bB]|033|[eE])|%1[bB]|\^\[|\u241b)`;

const WRITTEN = String.raw`${WRITTEN_ESCAPE}(?:\[[0-9;:?]{0,40}[A-Za-z]|[()][0-9A-Z])`;

/** Source of what stands for a sequence in a text, however it is written. */
export const ANY_SEQUENCE = `(?:${SEQUENCE}|${MANGLED}|${WRITTEN})`;

const SEQUENCES = new RegExp(SEQUENCE, "gu");
const MANGLED_SEQUENCES = new RegExp(`${SEQUENCE}|${MANGLED}`, "gu");
const ALL = new RegExp(ANY_SEQUENCE, "gu");

/** The text without what a terminal obeys. */
export function withoutSequences(text: string): string {
  return text.replace(SEQUENCES, "");
}

/** The text without what a terminal obeys, also where a tool has spoilt it. */
export function withoutMangledSequences(text: string): string {
  return text.replace(MANGLED_SEQUENCES, "");
}

/** The text without sequences in any writing, for who looks for something in it; `undefined` where it has none. */
export function sequencelessText(text: string): PlacedText | undefined {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let from = 0;
  const take = (until: number): void => {
    for (let at = from; at < until; at++, length++) {
      units[length] = text.charCodeAt(at);
      starts[length] = at;
      ends[length] = at + 1;
    }
  };
  for (const { 0: sequence, index } of text.matchAll(ALL)) {
    take(index);
    from = index + sequence.length;
  }
  if (from === 0) return undefined;
  take(text.length);
  return {
    text: textOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}
