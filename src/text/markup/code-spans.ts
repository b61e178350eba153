/** A code span in a Markdown text, including its backticks. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  /** The text between the backticks. */
  readonly code: string;
}

/** A backslash with the character it escapes, or a run of backticks. */
const MARKS = /\\[\s\S]|`+/g;

/**
 * The code spans of a Markdown text without fenced blocks. Each begins with a run of backticks and ends at the next run
 * of the same length. A run without an end is text. Source: CommonMark 0.31 section 6.1.
 */
export function codeSpansOf(markdown: string): readonly CodeSpan[] {
  const runs = new RunsAhead(markdown);
  const spans: CodeSpan[] = [];
  let from = 0;
  for (const { 0: mark, index } of markdown.matchAll(MARKS)) {
    if (index < from || mark.startsWith("\\")) continue;
    const start = index + mark.length;
    const closing = runs.next(mark.length, start);
    if (closing === undefined) continue;
    from = closing + mark.length;
    spans.push({ start: index, end: from, mark, code: markdown.slice(start, closing) });
  }
  return spans;
}

/** The places of runs of backticks, by length. Each is visited once. */
class RunsAhead {
  readonly #byLength: ReadonlyMap<number, readonly number[]>;
  readonly #passed = new Map<number, number>();

  constructor(markdown: string) {
    const runs = Array.from(markdown.matchAll(/`+/g), ({ 0: { length }, index }) => ({ length, index }));
    const grouped = Map.groupBy(runs, ({ length }) => length);
    this.#byLength = new Map(
      [...grouped].map(([length, group]) => [length, group.map(({ index }) => index)]),
    );
  }

  /** The first run of a length at or after a place. Places must increase from call to call. */
  next(length: number, from: number): number | undefined {
    const all = this.#byLength.get(length) ?? [];
    let passed = this.#passed.get(length) ?? 0;
    while ((all[passed] ?? from) < from) passed += 1;
    this.#passed.set(length, passed);
    return all[passed];
  }
}
