/** Hides secrets in text as GitHub's runner does: each value, and its encoded forms. */
export class Masks {
  readonly #values = new Set<string>();
  readonly #hidden = new Set<string>();

  /** The hidden values, in the order in which they were added. */
  get values(): string[] {
    return [...this.#values];
  }

  /** Hides a value and each of its lines from now on. */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]/)]) {
      if (part.trim() === "" || this.#values.has(part)) continue;
      this.#values.add(part);
      for (const form of [part, ...encodings.map((encode) => encode(part))]) this.#hidden.add(form);
    }
  }

  /** Replaces each run of hidden characters with `***`. */
  apply(text: string): string {
    let masked = "";
    let end = 0;
    for (const range of merge(this.#ranges(text))) {
      masked += `${text.slice(end, range.start)}***`;
      end = range.end;
    }
    return masked + text.slice(end);
  }

  #ranges(text: string): Range[] {
    const ranges: Range[] = [];
    for (const value of this.#hidden) {
      for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
        ranges.push({ start: at, end: at + value.length });
      }
    }
    return ranges.sort((a, b) => a.start - b.start);
  }
}

interface Range {
  start: number;
  end: number;
}

// ValueEncoders.cs of the runner. The three base64 forms are those of a value at any offset in a longer text.
const encodings: readonly ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()),
  (value) => value.replaceAll("'", "''"),
  (value) => value.replaceAll('"', '\\"'),
  (value) =>
    value
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&apos;"),
  (value) => (value.length > 8 ? value.replace(/^"(.*)"$/, "$1") : value),
];

function base64(value: string, skippedBytes: number): string {
  const bytes = Buffer.from(value, "utf8");
  return bytes.subarray(bytes.length > skippedBytes ? skippedBytes : 0).toString("base64");
}

// Two adjacent secrets become one "***": SecretMasker.cs joins ranges that touch.
function merge(sorted: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
