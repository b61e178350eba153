import { REMOVED } from "./ranges.ts";

/** The start of tokens of other services. */
const STARTS = /gh[opsur]_|github_pat_|glpat-|npm_/g;

/** The characters that follow, and how many. Only the number shows where a token ends. */
interface Rest {
  readonly character: RegExp;
  readonly count: number;
}

const RESTS: Readonly<Record<string, Rest>> = {
  github_pat_: { character: /[A-Za-z0-9_]/, count: 82 },
  "glpat-": { character: /[A-Za-z0-9_-]/, count: 20 },
};
const USUAL_REST: Rest = { character: /[A-Za-z0-9]/, count: 36 };

/**
 * Words on separate lines can also add up to that many letters. A token wraps over only a few lines, and contains
 * digits.
 */
const MAX_LINES = 6;

/** Spaces around a line end, in characters. */
const MAX_BLANKS = 40;

/** Replaces each token that is wrapped over several lines with `***`. Tokens on one line are found elsewhere. */
export function withoutWrappedTokens(text: string): string {
  if (!text.includes("\n")) return text;
  let rest = "";
  let from = 0;
  for (const { 0: start, index } of text.matchAll(STARTS)) {
    const end = index < from ? undefined : endOf(text, index + start.length, RESTS[start] ?? USUAL_REST);
    if (end === undefined || /[A-Za-z0-9]/.test(text.charAt(index - 1))) continue;
    rest += text.slice(from, index) + REMOVED;
    from = end;
  }
  return rest + text.slice(from);
}

/** The end of the token characters that begin at `from`; `undefined` if there are none, or all are on one line. */
function endOf(text: string, from: number, rest: Rest): number | undefined {
  let at = from;
  let lines = 1;
  let hasDigit = false;
  for (let left = rest.count; left > 0; ) {
    const character = text.charAt(at);
    const isOf = rest.character.test(character);
    const next = isOf ? at + 1 : lineAfter(text, at);
    if (next === undefined) return undefined;
    if (isOf) left -= 1;
    else lines += 1;
    hasDigit ||= /\d/.test(character);
    at = next;
  }
  return lines > 1 && lines <= MAX_LINES && hasDigit ? at : undefined;
}

/** Where the next line begins after its indentation, if only the line end is left of this line. */
function lineAfter(text: string, at: number): number | undefined {
  const [blanks] = /^[ \t]*\r?\n[ \t]*/.exec(text.slice(at, at + 2 * MAX_BLANKS)) ?? [];
  return blanks === undefined ? undefined : at + blanks.length;
}
