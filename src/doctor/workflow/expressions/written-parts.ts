/** An expression in a text, with what is between its braces and where that begins, and the text before it. */
export interface Written {
  readonly before: string;
  readonly source: string;
  readonly at: number;
}

/** The parts of a text with expressions. */
export interface WrittenParts {
  readonly expressions: readonly Written[];
  /** The text after the last expression. */
  readonly after: string;
}

/** Finds the expressions in a text, as GitHub does; `undefined` if one of them has no end, and GitHub refuses it. */
export function partsOf(text: string): WrittenParts | undefined {
  const expressions: Written[] = [];
  let end = 0;
  for (;;) {
    const start = text.indexOf(OPEN, end);
    if (start === -1) return { expressions, after: text.slice(end) };
    const at = start + OPEN.length;
    const close = closeOf(text, at);
    if (close === undefined) return undefined;
    expressions.push({ before: text.slice(end, start), source: text.slice(at, close), at });
    end = close + CLOSE.length;
  }
}

const OPEN = "${{";
const CLOSE = "}}";

/** Where the first `}}` outside of quotes begins. */
function closeOf(text: string, from: number): number | undefined {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith(CLOSE, at)) return at;
  }
  return undefined;
}
