import { REAL_OR_MANGLED, WRITTEN } from "./control-sequences.ts";
import { type PlacedText, placedIn, textOf } from "./placed-text.ts";

/** A title or a link may hold line ends, as some terminals have it. */
const OVER_LINES = String.raw`(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]{0,300}(?:\u0007|\u001b\\|\u009c)`;

const CONTROL = String.raw`(?:(?![\t\n\r])\p{Cc})`;

/**
 * What is left of a sequence where its escape character is taken out, as most writers of XML do. Prose has such as well:
 * nothing of it may be taken from a text that is shown.
 */
const LEFT_OVER = [
  String.raw`(?:${CONTROL}|\ufffd){0,3}(?:\[[?0-9;:]{1,20}[A-Za-z]|\[[A-HJKSTfhlmnsu]|\([0AB])`,
  String.raw`\]\d{1,3};[^\s\p{Cc}\\\]]{0,300}\\`,
].join("|");

/** A single character that nobody sees is none of a sequence, but may stand in the middle of a word. */
const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}|${CONTROL}`;

const SEQUENCE_LIKE = [WRITTEN, LEFT_OVER, REAL_OR_MANGLED, OVER_LINES].join("|");

/** Without one of these a text holds nothing but what may be left of a sequence. */
const MARK = new RegExp(
  String.raw`\ufffd|${CONTROL}|\\[uxX0eE]|%1|\^\[|\u241b|_x001|#(?:[xX]1[bB]|27)|\]\d{1,3};`,
  "u",
);

/** What is left of a sequence where nothing else of one is in the text, short and quickly looked for. */
const LEFT_ALONE = /\[[?0-9;:]{1,20}[A-Za-z]|\[[A-HJKSTfhlmnsu]|\([0AB]|\[\d{1,3}(?:;\d{1,3}){0,6}m/g;

/** A text without other characters holds none that nobody sees. */
const NOT_PRINTABLE = /[^\t\n\r -~]/;

const ONE_UNSEEN = new RegExp(UNSEEN, "u");

const SEQUENCES = new RegExp(SEQUENCE_LIKE, "gu");
const ALL_UNSEEN = new RegExp(`${SEQUENCE_LIKE}|${UNSEEN}`, "gu");

/** Where a sequence stands within another, the other is whole only without it: so often, it is looked for. */
const MAX_NESTED = 4;

/**
 * The text without sequences in any writing, and without what only looks like one, for who looks for something in it: as
 * many texts as there are sequences within others. None where it has none.
 */
export function sequencelessTexts(text: string): readonly PlacedText[] {
  return textsWithout(MARK.test(text) ? SEQUENCES : LEFT_ALONE, text);
}

/** The same, and without characters that nobody sees. */
export function seenTexts(text: string): readonly PlacedText[] {
  return NOT_PRINTABLE.test(text) && ONE_UNSEEN.test(text)
    ? textsWithout(ALL_UNSEEN, text)
    : sequencelessTexts(text);
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
