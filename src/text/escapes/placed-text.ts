/** A text derived from another, with the place of each of its characters in the original. */
export interface PlacedText {
  readonly text: string;
  /** The start of each character in the original text. */
  readonly starts: Uint32Array;
  /** The end of each character in the original text. */
  readonly ends: Uint32Array;
}

/** Combines two derivations: the result has places in the first original. */
export function placedIn(outer: PlacedText, inner: PlacedText): PlacedText {
  const { text } = inner;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at++) {
    starts[at] = outer.starts[inner.starts[at] ?? 0] ?? 0;
    ends[at] = outer.ends[(inner.ends[at] ?? 0) - 1] ?? 0;
  }
  return { text, starts, ends };
}

/** How many characters one call can take as arguments. */
const CHUNK = 8192;

/**
 * The text for UTF-16 units, which are the last 16 bits of each number. `apply` takes them as they are; spreading them would
 * take seven times as long.
 */
export function textOf(units: Uint16Array | Uint32Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}
