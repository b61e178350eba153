import { REMOVED } from "./private-keys.ts";

/** What tokens of others begin with. */
const STARTS = /gh[opsur]_|github_pat_|glpat-|npm_/g;

/** What follows, and how many of it: only so can be told where one ends. */
interface Rest {
  readonly character: RegExp;
  readonly count: number;
}

const RESTS: Readonly<Record<string, Rest>> = {
  github_pat_: { character: /[A-Za-z0-9_]/, count: 82 },
  "glpat-": { character: /[A-Za-z0-9_-]/, count: 20 },
};
const USUAL_REST: Rest = { character: /[A-Za-z0-9]/, count: 36 };

/** Words one below the other may join to as many letters: a token is wrapped over a few lines, and has digits. */
const MAX_LINES = 6;

/** Blanks around a line end, in characters. */
const MAX_BLANKS = 40;

/** The text with each token in it replaced by `***` that is wrapped over lines; one in a line is found elsewhere. */
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

/** Where the characters of a token end that begin at `from`; `undefined` where they are none, or all in one line. */
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

/** Where the next line begins behind its indent, where nothing but its end is left of this one. */
function lineAfter(text: string, at: number): number | undefined {
  const [blanks] = /^[ \t]*\r?\n[ \t]*/.exec(text.slice(at, at + 2 * MAX_BLANKS)) ?? [];
  return blanks === undefined ? undefined : at + blanks.length;
}
