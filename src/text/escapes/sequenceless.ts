import { REAL_OR_MANGLED, WRITTEN } from "./control-sequences.ts";
import { type PlacedText, placedIn, textOf } from "./placed-text.ts";

/** A title or a link can contain line ends in some terminals. */
const OVER_LINES = String.raw`(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]{0,300}(?:\u0007|\u001b\\|\u009c)`;

const CONTROL = String.raw`(?:(?![\t\n\r])\p{Cc})`;

/**
 * The rest of a sequence whose escape character was removed, as most XML writers do. It can also occur in prose, so it
 * must never be removed from a text that is shown.
 */
const LEFT_OVER = [
  String.raw`(?:${CONTROL}|\ufffd){0,3}(?:\[[?0-9;:]{1,20}[A-Za-z]|\[[A-HJKSTfhlmnsu]|\([0AB])`,
  String.raw`\]\d{1,3};[^\s\p{Cc}\\\]]{0,300}\\`,
].join("|");

/** A single invisible character is not a sequence, but can be inside a word. */
const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}|${CONTROL}`;

const SEQUENCE_LIKE = [WRITTEN, LEFT_OVER, REAL_OR_MANGLED, OVER_LINES].join("|");

/** An HTML element, such as highlighters put around part of a word. */
const TAG = "</?[A-Za-z][^<>]{0,200}>";

/** A text without any of these can contain only the rest of a sequence. */
const MARK = new RegExp(
  String.raw`\ufffd|${CONTROL}|\\[uxX0eE]|%1|\^\[|\u241b|_x001|#(?:[xX]1[bB]|27)|\]\d{1,3};`,
  "u",
);

/** The rest of a sequence in a text that contains nothing else of one. Short, and quick to find. */
const LEFT_ALONE = /\[[?0-9;:]{1,20}[A-Za-z]|\[[A-HJKSTfhlmnsu]|\([0AB]|\[\d{1,3}(?:;\d{1,3}){0,6}m/g;

/** A text without such characters has no invisible ones. */
const NOT_PRINTABLE = /[^\t\n\r -~]/;

const ONE_UNSEEN = new RegExp(UNSEEN, "u");

const HAS_TAG = /<\/?[A-Za-z]/;

const SEQUENCES = new RegExp(`${SEQUENCE_LIKE}|${TAG}`, "gu");
const ALL_UNSEEN = new RegExp(`${SEQUENCE_LIKE}|${UNSEEN}`, "gu");

/** How many levels of nested sequences are removed. An outer sequence is complete only without the inner one. */
const MAX_NESTED = 4;

/**
 * Removes sequences however they are written, and what looks like one, to search the result. Returns one text per level
 * of nesting, none if there are no sequences.
 */
export function sequencelessTexts(text: string): readonly PlacedText[] {
  return textsWithout(MARK.test(text) || HAS_TAG.test(text) ? SEQUENCES : LEFT_ALONE, text);
}

/** Does the same, and also removes invisible characters. */
export function seenTexts(text: string): readonly PlacedText[] {
  const isMarked = MARK.test(text) || (NOT_PRINTABLE.test(text) && ONE_UNSEEN.test(text));
  return textsWithout(isMarked ? ALL_UNSEEN : LEFT_ALONE, text);
}

function textsWithout(taken: RegExp, text: string): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (let depth = 0; depth < MAX_NESTED; depth++) {
    const last = texts.at(-1);
    const next = textWithout(taken, last?.text ?? text);
    if (next === undefined) break;
    texts.push(last === undefined ? next : placedIn(last, next));
  }
  return texts;
}

function textWithout(taken: RegExp, text: string): PlacedText | undefined {
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
  for (const { 0: sequence, index } of text.matchAll(taken)) {
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
