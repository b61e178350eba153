import { type PlacedText, textOf } from "./placed-text.ts";

/**
 * How much of a text is left out before a value is looked for in it, each more than the one before: what writers put
 * between its characters (`joined`: backslashes, line ends with the blanks behind them, characters that nobody sees),
 * all white space (`unspaced`), or all but letters and digits (`letters`: quotes, plus signs and gutters as well).
 */
export type Bareness = "joined" | "unspaced" | "letters";

/** The text without what a value may be interrupted by. A backslash that escapes a character is a part of it. One pass. */
export function bareText(text: string, bareness: Bareness): PlacedText {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let backslashes = 0;
  let isIndent = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Of two backslashes the second is what the first escapes.
    const start = at - (backslashes % 2);
    backslashes = code === BACKSLASH ? backslashes + 1 : 0;
    const kind = kindOf(code, text, at);
    isIndent = kind === "line end" || (isIndent && kind === "blank");
    if (isIndent || kind === "unseen" || code === BACKSLASH) continue;
    if (bareness === "unspaced" && kind === "blank") continue;
    if (bareness === "letters" && kind !== "letter") continue;
    units[length] = code;
    starts[length] = start;
    ends[length++] = at + 1;
  }
  return {
    text: textOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

const BACKSLASH = 0x5c;

/** `base64` wraps its lines at 76 characters, YAML where it likes: a line may end inside a value. */
type Kind = "line end" | "blank" | "unseen" | "letter" | "other";

function kindOf(code: number, text: string, at: number): Kind {
  return code < ASCII.length ? (ASCII[code] ?? "other") : kindOfOther(code, text, at);
}

const ASCII: readonly Kind[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "\n" || character === "\r") return "line end";
  if (character === " " || character === "\t") return "blank";
  if (code < 0x20 || code === 0x7f) return "unseen";
  return /[A-Za-z0-9]/.test(character) ? "letter" : "other";
});

function kindOfOther(code: number, text: string, at: number): Kind {
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  const first = isSecondHalf ? text.charCodeAt(at - 1) : code;
  if (first >= 0xd800 && first <= 0xdbff) return first >= 0xdb40 && first <= 0xdb43 ? "unseen" : "letter";
  const character = String.fromCharCode(code);
  if (UNSEEN.test(character)) return "unseen";
  if (/[\p{L}\p{N}]/u.test(character)) return "letter";
  return /\s/.test(character) ? "blank" : "other";
}

/** Within Unicode's first plane; the others begin with one of four units. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
