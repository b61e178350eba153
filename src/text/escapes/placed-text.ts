/** A text that was made of another, and where each of its characters stands in that. */
export interface PlacedText {
  readonly text: string;
  /** Where a character begins in the text as it was. */
  readonly starts: Uint32Array;
  /** Where it ends. */
  readonly ends: Uint32Array;
}

/** What was made of a text that was made of another, with places in the first. */
export function placedIn(outer: PlacedText, inner: PlacedText): PlacedText {
  return {
    text: inner.text,
    starts: inner.starts.map((start) => outer.starts[start] ?? 0),
    ends: inner.ends.map((end) => outer.ends[end - 1] ?? 0),
  };
}

/** Characters that one call takes as arguments. */
const CHUNK = 8192;

/** The text of units of UTF-16. */
export function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  return parts.join("");
}
