import { withoutSequences } from "../../text/escapes/control-sequences.ts";
import { lastDrawn } from "./last-drawn.ts";
import { stampLength } from "./stamp.ts";

/** Number of bytes of a line that are kept, from its start. A minified file in a stack trace is a single line of megabytes. */
export const MAX_LINE_BYTES = 4096;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ELLIPSIS = encoder.encode("…");
const NEW_LINE = Uint8Array.of(LINE_FEED);

/**
 * Passes on bytes line by line, each with its line break. Long lines are cut, and only the last state of a redrawn line is
 * kept.
 */
export class LineWriter {
  readonly #write: (line: Uint8Array) => void;
  readonly #line = new Uint8Array(MAX_LINE_BYTES);
  #length = 0;
  #isCut = false;
  #isReturned = false;
  /** Whether the last state replaced another one. */
  #isRedrawn = false;

  constructor(write: (line: Uint8Array) => void) {
    this.#write = write;
  }

  push(chunk: Uint8Array): void {
    let nextReturn = chunk.indexOf(RETURN);
    for (let start = 0; start < chunk.length; ) {
      const feed = chunk.indexOf(LINE_FEED, start);
      const end = feed === -1 ? chunk.length : feed;
      if (nextReturn !== -1 && nextReturn < start) nextReturn = chunk.indexOf(RETURN, start);
      const isPlain = nextReturn === -1 || nextReturn > end;
      const isWhole = feed !== -1 && this.#isEmpty() && end - start <= MAX_LINE_BYTES;
      if (isPlain && isWhole) {
        this.#write(chunk.subarray(start, end + 1));
      } else {
        this.#addStates(chunk.subarray(start, end));
        if (feed !== -1) this.end();
      }
      start = end + 1;
    }
  }

  /** Ends the line; at the end of the text, also a line without a line break. */
  end(): void {
    const line = this.#line.subarray(0, this.#length);
    this.#write(this.#isRedrawn ? withoutRest(line) : line);
    if (this.#isCut) this.#write(ELLIPSIS);
    this.#write(NEW_LINE);
    this.#length = 0;
    this.#isCut = false;
    this.#isReturned = false;
    this.#isRedrawn = false;
  }

  /** Ends the last line if it has started. */
  finish(): void {
    if (!this.#isEmpty()) this.end();
  }

  #isEmpty(): boolean {
    return this.#length === 0 && !this.#isReturned;
  }

  /** Adds the first state, which has the timestamp, and the last one. Nobody sees those in between. */
  #addStates(bytes: Uint8Array): void {
    const first = bytes.indexOf(RETURN);
    if (first !== 0 && bytes.length > 0) this.#add(first === -1 ? bytes : bytes.subarray(0, first));
    if (first === -1) return;
    this.#isReturned = true;
    let end = bytes.length;
    while (bytes[end - 1] === RETURN) end--;
    const start = end === 0 ? 0 : bytes.lastIndexOf(RETURN, end - 1) + 1;
    if (start > first) this.#add(bytes.subarray(start, end));
    if (end < bytes.length) this.#isReturned = true;
  }

  #add(bytes: Uint8Array): void {
    if (this.#isReturned) {
      const stamp = stampLength(this.#line.subarray(0, this.#length));
      this.#isRedrawn ||= this.#length > stamp;
      this.#length = stamp;
      this.#isCut = false;
      this.#isReturned = false;
    }
    if (this.#isCut) return;
    const room = MAX_LINE_BYTES - this.#length;
    this.#line.set(bytes.length > room ? bytes.subarray(0, room) : bytes, this.#length);
    this.#length = Math.min(MAX_LINE_BYTES, this.#length + bytes.length);
    if (bytes.length <= room) return;
    this.#isCut = true;
    this.#length = wholeWords(this.#line.subarray(0, wholeCharacters(this.#line)));
  }
}

/** In bytes. Longer words are not secrets but output of a tool, so they are kept. */
const LONGEST_WORD = 2048;

/** Number of bytes before the word that was cut, which may be half a secret. */
function wholeWords(line: Uint8Array): number {
  const least = Math.max(0, line.length - LONGEST_WORD);
  let end = line.length;
  while (end > least && TOKEN_BYTES.has(line[end - 1] ?? 0)) end--;
  return end === least ? line.length : end;
}

/** A redrawn line, without text that may be the rest of a secret that started in the previous state. */
function withoutRest(line: Uint8Array): Uint8Array {
  const stamp = stampLength(line);
  const state = withoutSequences(decoder.decode(line.subarray(stamp)));
  const drawn = lastDrawn(state);
  return drawn === state ? line : Uint8Array.of(...line.subarray(0, stamp), ...encoder.encode(drawn));
}

/** The characters in tokens. */
const TOKEN_BYTES: ReadonlySet<number> = new Set(
  encoder.encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+-./=_~"),
);

/** Number of bytes of the complete characters. */
function wholeCharacters(line: Uint8Array): number {
  let lead = line.length - 1;
  // A byte 10xxxxxx continues a character.
  while (lead > line.length - 4 && (line[lead] ?? 0) >> 6 === 0b10) lead--;
  const first = line[lead] ?? 0;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return lead + size > line.length ? lead : line.length;
}
