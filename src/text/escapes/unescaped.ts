import { BACKSLASH_ESCAPES, BYTE, ENTITY, type Escape, OPEN_NUMBER, PERCENT_ESCAPE } from "./escapes.ts";
import { type PlacedText, textOf } from "./placed-text.ts";

/**
 * Decodes all escapes in a text until none is left: percent-encoding, HTML entities, and the escapes of JSON and
 * programming languages. A decoded character may be part of the next escape, so a text that was escaped several times
 * is read, too. Returns no text if there are no escapes, and two if it is unclear whether the number of an entity ends
 * at the next entity or continues with it. One pass each, however deeply they are nested.
 */
export function unescapedTexts(text: string): readonly PlacedText[] {
  if (!/[%\\&]/.test(text)) return [];
  const first = new Unescaping(text, { endsAtAmpersand: false });
  if (!first.isAmbiguous) return [first.placedText()];
  return [first, new Unescaping(text, { endsAtAmpersand: true })].map((one) => one.placedText());
}

const [PERCENT, BACKSLASH, AMPERSAND, SEMICOLON, ZERO] = [0x25, 0x5c, 0x26, 0x3b, 0x30] as const;

/** The longest escape that counts, in characters. Leading zeros of a number in an entity count as one. */
const LONGEST = 12;

const MAX_UTF8_BYTES = 4;

/** A UTF-16 unit or a byte, and its place in the original text. */
interface Cell {
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

/** The characters decoded so far, as a stack: the next one may complete an open escape. */
class Unescaping {
  /** Whether an ampersand followed a number directly. */
  isAmbiguous = false;
  readonly #endsAtAmpersand: boolean;
  readonly #codes: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  /** The start of an escape that the last characters may form, or -1. */
  #open = -1;

  constructor(text: string, { endsAtAmpersand }: { endsAtAmpersand: boolean }) {
    this.#endsAtAmpersand = endsAtAmpersand;
    this.#codes = new Uint32Array(text.length + 1);
    this.#starts = new Uint32Array(text.length + 1);
    this.#ends = new Uint32Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      this.#take({ code: text.charCodeAt(at), start: at, end: at + 1 });
    }
    // The end of the text also ends a number.
    this.#take({ code: 0, start: text.length, end: text.length });
    this.#length -= 1;
  }

  placedText(): PlacedText {
    const starts = this.#starts.subarray(0, this.#length);
    const ends = this.#ends.subarray(0, this.#length);
    // Bytes that are not UTF-8 are characters of Latin-1.
    return { text: textOf(this.#codes.subarray(0, this.#length)), starts, ends };
  }

  #take(cell: Cell): void {
    // Most characters are not part of any escape.
    const isOpen = this.#open !== -1 && this.#length - this.#open <= LONGEST;
    if (isOpen || isOpener(cell.code)) this.#takeInEscape(cell);
    else this.#append(cell);
  }

  #takeInEscape(cell: Cell): void {
    const waiting = [cell];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const number = this.#numberBefore(next.code);
      if (number !== undefined) waiting.push(next, ...this.#replaced(this.#open, number));
      else if (next.code === ZERO && /^&#[xX]?0$/.test(this.#said())) this.#ends[this.#length - 1] = next.end;
      else {
        this.#append(next);
        waiting.push(...this.#completed());
      }
    }
  }

  /** The character for the number that ends here. */
  #numberBefore(code: number): number | undefined {
    if (this.#codes[this.#open] !== AMPERSAND || code === SEMICOLON || this.#isDigit(code)) return undefined;
    const number = isOpener(code) && code !== AMPERSAND ? undefined : this.#read([OPEN_NUMBER]);
    if (code !== AMPERSAND || number === undefined) return number;
    this.isAmbiguous = true;
    return this.#endsAtAmpersand ? number : undefined;
  }

  #isDigit(code: number): boolean {
    const isHex = ((this.#codes[this.#open + 2] ?? 0) | 0x20) === 0x78;
    return (isHex ? /[0-9A-Fa-f]/ : /\d/).test(String.fromCharCode(code));
  }

  /** Removes the escape or UTF-8 character that the last code completes, and returns what it decodes to. */
  #completed(): readonly Cell[] {
    const escaped = this.#escaped();
    if (escaped !== undefined) return this.#replaced(this.#firstBackslash(), escaped);
    if ((this.#codes[this.#length - 1] ?? 0) < BYTE) return [];
    const lead = this.#leadByte();
    const character = characterOf(this.#codes.subarray(lead, this.#length));
    return character === undefined ? [] : this.#replaced(lead, character);
  }

  /**
   * Where the escape begins: JSON writes two backslashes instead of one, both belonging to it, and JSON inside JSON
   * writes four.
   */
  #firstBackslash(): number {
    const widthOf = (index: number): number => (this.#ends[index] ?? 0) - (this.#starts[index] ?? 0);
    let at = this.#open;
    if (this.#codes[at] !== BACKSLASH) return at;
    while (this.#codes[at - 1] === BACKSLASH && widthOf(at - 1) === widthOf(at)) at--;
    return at;
  }

  #escaped(): number | undefined {
    const opener = this.#codes[this.#open];
    if (opener === BACKSLASH) {
      return endsEscape(this.#codes[this.#length - 1] ?? 0) ? this.#read(BACKSLASH_ESCAPES) : undefined;
    }
    if (opener === PERCENT) return this.#length - this.#open === 3 ? this.#read([PERCENT_ESCAPE]) : undefined;
    return this.#codes[this.#length - 1] === SEMICOLON ? this.#read([ENTITY]) : undefined;
  }

  #read(escapes: readonly Escape[]): number | undefined {
    const said = this.#said();
    if (said.length < 2) return undefined;
    for (const [shape, codeOf] of escapes) {
      const [, body] = shape.exec(said) ?? [];
      const code = body === undefined ? undefined : codeOf(body);
      if (code !== undefined && (code <= 0x10ffff || code >= BYTE)) return code;
    }
    return undefined;
  }

  /** The escape as far as it has been read; "" if there is none. */
  #said(): string {
    const isOpen = this.#open !== -1 && this.#length - this.#open <= LONGEST;
    let said = "";
    for (let at = this.#open; isOpen && at < this.#length; at++)
      said += String.fromCharCode(this.#codes[at] ?? 0);
    return said;
  }

  /** Removes everything from there on and returns the replacement, last character first. */
  #replaced(from: number, code: number): readonly Cell[] {
    const place = { start: this.#starts[from] ?? 0, end: this.#ends[this.#length - 1] ?? 0 };
    this.#length = from;
    const before = this.#codes.subarray(Math.max(0, from - LONGEST), from);
    const opener = before.findLastIndex(isOpener);
    this.#open = opener === -1 ? -1 : from - before.length + opener;
    if (code <= 0xffff || code >= BYTE) return [{ code, ...place }];
    const units = String.fromCodePoint(code).split("");
    return units.reverse().map((unit) => ({ code: unit.charCodeAt(0), ...place }));
  }

  #append({ code, start, end }: Cell): void {
    if (isOpener(code)) this.#open = this.#length;
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  /** The possible start of the UTF-8 character whose last byte is the last code. */
  #leadByte(): number {
    const isContinued = (code = 0): boolean => code >= BYTE && code < BYTE + 0xc0;
    let at = this.#length - 1;
    while (at > Math.max(0, this.#length - MAX_UTF8_BYTES) && isContinued(this.#codes[at])) at--;
    return at;
  }
}

/** A hexadecimal digit, a brace after one, or one of the letters for white space. */
function endsEscape(code: number): boolean {
  return code < BYTE && /[0-9A-Fa-fnrt}]/.test(String.fromCharCode(code));
}

function isOpener(code: number): boolean {
  return code === PERCENT || code === BACKSLASH || code === AMPERSAND;
}

/** The lowest code of a UTF-8 character with that many bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x1_0000];

/**
 * The only character that the bytes form in UTF-8. Checks each byte, because a decoder that throws on invalid ones
 * takes longer.
 */
function characterOf(codes: Uint32Array): number | undefined {
  const [lead = 0, ...others] = Array.from(codes, (code) => code - BYTE);
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  const isContinued = others.every((byte) => byte >= 0x80 && byte < 0xc0);
  if (size === 1 || size !== codes.length || !isContinued) return undefined;
  const code = others.reduce((sum, byte) => sum * 0x40 + (byte & 0x3f), lead & (0xff >> (size + 1)));
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST[size] ?? 0) || code > 0x10_ffff || isSurrogate ? undefined : code;
}
