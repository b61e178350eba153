/** A text without what writers put between the characters of a value, and where each of its characters stands. */
export interface BareText {
  readonly text: string;
  /** Where a character begins in the text as it was, a backslash that escapes it included. */
  readonly starts: Uint32Array;
  /** Where it ends. */
  readonly ends: Uint32Array;
}

/** What is left out or read as what it stands for. */
export interface Bareness {
  /** Percent-encoding and the escapes of JSON are read as what they stand for. */
  readonly decodes: boolean;
  /** All white space is left out, and not line ends alone. */
  readonly dropsBlanks: boolean;
}

/** The text without backslashes and line ends with the blanks behind them. One pass. */
export function bareText(text: string, { decodes, dropsBlanks }: Bareness): BareText {
  const codes = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let backslashes = 0;
  let isIndent = false;
  for (let at = 0, end = 0; at < text.length; at = end) {
    const decoded = decodes ? decodedAt(text, at) : undefined;
    const given = decoded?.text ?? text.charAt(at);
    end = at + (decoded?.length ?? 1);
    // Of two backslashes the second is what the first escapes.
    const start = at - (backslashes % 2);
    backslashes = decoded === undefined && given === "\\" ? backslashes + 1 : 0;
    isIndent = isLineEnd(given) || (isIndent && isBlank(given));
    const isLeftOut = isIndent || given === "\\" || (dropsBlanks && isBlank(given));
    for (let unit = 0; !isLeftOut && unit < given.length; unit++) {
      codes[length] = given.charCodeAt(unit);
      starts[length] = start;
      ends[length++] = end;
    }
  }
  return { text: textOf(codes.subarray(0, length)), starts, ends };
}

/** Where a line ends inside a value: `base64` wraps its lines at 76 characters, YAML where it likes. */
function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t" || (character > "\u0080" && /^\s$/.test(character));
}

interface Decoded {
  readonly text: string;
  /** In characters of the text as it was. */
  readonly length: number;
}

function decodedAt(text: string, at: number): Decoded | undefined {
  if (text[at] === "%") return percentDecodedAt(text, at);
  if (text[at] !== "\\") return undefined;
  const next = text[at + 1] ?? "";
  if (next === "n" || next === "r") return { text: "\n", length: 2 };
  if (next === "t") return { text: "\t", length: 2 };
  const hex = next === "u" ? text.slice(at + 2, at + 6) : "";
  return /^[0-9a-f]{4}$/i.test(hex)
    ? { text: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 }
    : undefined;
}

/** A character of UTF-8, each byte of it percent-encoded. */
function percentDecodedAt(text: string, at: number): Decoded | undefined {
  const first = text.slice(at, at + 3);
  if (!/^%[0-9a-f]{2}$/i.test(first)) return undefined;
  const byte = Number.parseInt(first.slice(1), 16);
  if (byte < 0x80) return { text: String.fromCharCode(byte), length: 3 };
  const length = 3 * (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  try {
    return { text: decodeURIComponent(text.slice(at, at + length)), length };
  } catch {
    return undefined;
  }
}

/** Characters that one call takes as arguments. */
const CHUNK = 8192;

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK)
    parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  return parts.join("");
}
