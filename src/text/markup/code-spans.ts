/** A piece of code within a Markdown text, with the marks around it. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  /** What is between the marks. */
  readonly code: string;
}

/** A backslash with what it escapes, and a run of backticks. */
const MARKS = /\\[\s\S]|`+/g;

/**
 * The pieces of code of a Markdown text without fenced blocks: each begins with a run of backticks and ends with the next one
 * that is as long. A run that none ends is text. Source: CommonMark 0.31 section 6.1.
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

/** Where runs of backticks are, by their length: each is passed once. */
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

  /** The first run of a length from a place on; places only grow. */
  next(length: number, from: number): number | undefined {
    const all = this.#byLength.get(length) ?? [];
    let passed = this.#passed.get(length) ?? 0;
    while ((all[passed] ?? from) < from) passed += 1;
    this.#passed.set(length, passed);
    return all[passed];
  }
}
