import { type PlacedText, textOf } from "./placed-text.ts";

/**
 * The text without what writers put between the characters of a value: backslashes, and line ends with the blanks
 * behind them; with `dropsBlanks` all white space. A backslash that escapes a character is a part of it. One pass.
 */
export function bareText(text: string, dropsBlanks: boolean): PlacedText {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let backslashes = 0;
  let isIndent = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    // Of two backslashes the second is what the first escapes.
    const start = at - (backslashes % 2);
    backslashes = character === "\\" ? backslashes + 1 : 0;
    isIndent = isLineEnd(character) || (isIndent && isBlank(character));
    if (isIndent || character === "\\" || (dropsBlanks && isBlank(character))) continue;
    units[length] = character.charCodeAt(0);
    starts[length] = start;
    ends[length++] = at + 1;
  }
  return {
    text: textOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Where a line ends inside a value: `base64` wraps its lines at 76 characters, YAML where it likes. */
function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t" || (character > "\u0080" && /^\s$/.test(character));
}
