import { type PlacedText, textOf } from "./placed-text.ts";

/**
 * How much of a text is removed before a value is searched in it, each including the previous. `joined` removes what
 * writers insert into a value: backslashes, line ends with the spaces after them, invisible characters. `unspaced`
 * removes all white space. `letters` removes everything except letters and digits, such as quotes, plus signs, and
 * gutters.
 */
export type Bareness = "joined" | "unspaced" | "letters";

/** Removes what may interrupt a value. A backslash counts as part of the character that it escapes. One pass. */
export function bareText(text: string, bareness: Bareness): PlacedText {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let backslashes = 0;
  let isIndent = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second of two backslashes is escaped by the first.
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

/** `base64` wraps its lines at 76 characters, and YAML wherever it likes: a line may end inside a value. */
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

/** In Unicode's first plane. Characters of the other planes begin with one of four units. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
