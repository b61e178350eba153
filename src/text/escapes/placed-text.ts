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
  return {
    text: inner.text,
    starts: inner.starts.map((start) => outer.starts[start] ?? 0),
    ends: inner.ends.map((end) => outer.ends[end - 1] ?? 0),
  };
}

/** How many characters one call can take as arguments. */
const CHUNK = 8192;

/** The text for UTF-16 units. `apply` takes them as they are; spreading them would take seven times as long. */
export function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}
