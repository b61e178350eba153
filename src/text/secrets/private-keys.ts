import { type Range, REMOVED, withoutRanges } from "./ranges.ts";

/** A blank, also as an address or a shell writes it. */
const BLANK = String.raw`(?:\\? |\+|%(?:25)*20)`;

/** RFC 7468 has five hyphens. The keys of SSH Communications Security have four, and blanks. */
const NAME = `(?:[A-Z2]|${BLANK}){0,40}PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)? ?-{4,5}`;

/**
 * How a key begins. PuTTY's has the number of its lines, and `Private-MAC` after them:
 * https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html.
 */
const BEGIN = String.raw`(?:-{4,5} ?BEGIN${NAME}|Private-Lines: \d{1,4})`;

const FINISH = `-{4,5} ?END${NAME}`;

/** A key from start to end, with any prefix on the lines between, such as a container's name. */
const WHOLE = new RegExp(`${BEGIN}((?:(?!-{4,5} ?BEGIN|Private-Lines)[^])*?)(?:${FINISH}|Private-MAC)`, "g");

/** How a key begins or ends. The rest of it may be cut off, or a text only mentions it. */
const START = new RegExp(BEGIN, "g");
const END = new RegExp(FINISH, "g");

/**
 * Base64 with an uppercase letter and a digit or a plus, or above the end of a key. JSON or an address may escape it. Takes
 * all that there is, so that no character is read twice.
 */
const BASE64 =
  /(?<![A-Za-z0-9+/=])(?!BEGIN\+|END\+)(?:(?=[A-Za-z0-9+/=]{16,80}\r?\n----)|(?=[A-Za-z/=\\]{0,80}[0-9+%])(?=[a-z0-9+/=%\\]{0,80}[A-Z]))(?:[A-Za-z0-9+/=]|\\{1,8}\/|(?:\\{1,8}u00|%(?:25){0,4})2[BFbf]){16,}/g;

/** Characters per line of a key, except the last line, and of any base64 that is next to the start or end of a key. */
const FULL_LINE = 40;
const NEAR = 30;

/**
 * The most characters between two lines of a key: what a log, a diff, or a language writes before and after each. The
 * last line may be there, too.
 */
const MAX_BETWEEN = 250;

/** What separates the lines of a key, also escaped. The end of an escape may be taken for base64. */
const BREAK = /\n|----|\\(?:[nr]|$)|%(?:25){0,4}(?:0[AD]|$)/i;

/** Letters after the start of a key that are no words. */
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment): [^\n\\%&<]*/g;

/** Replaces each private key in a text with `***`, even if one of its ends is cut off. */
export function withoutPrivateKeys(text: string): string {
  if (!/PRIVATE|Private-L/.test(text)) return text;
  const rest = text.replace(WHOLE, (whole, body) => (isKey(body) ? REMOVED : whole));
  const runs = base64In(rest);
  return withoutRanges(rest, [...besideIn(rest, runs, START, 1), ...besideIn(rest, runs, END, -1)]);
}

/**
 * Whether a quarter of what is between a start and an end is one text in base64, which only ends with `=`. A text may mention
 * both, and checksums between them.
 */
function isKey(body: string): boolean {
  const length = base64In(body).reduce((sum, [start, end]) => sum + end - start, 0);
  return length * 4 > body.length && body.split(/=\W/).length < 4;
}

/**
 * Base64, but no names and paths, which hardly have two uppercase letters, or a digit before a lowercase one, and nothing
 * hexadecimal.
 */
function base64In(text: string): readonly Range[] {
  return [...text.matchAll(BASE64)]
    .filter(([run]) => run.split(/[A-Z]{2}|\d[a-z]/).length * 32 > run.length + 31 && /[G-Zg-z]/.test(run))
    .map(({ 0: run, index }) => [index, index + run.length]);
}

/**
 * Keys without their end, or without their start, for example in the last lines of a log: the lines after a start, or
 * before an end. Nothing else, because an error may just mention how a key begins or ends.
 */
function besideIn(text: string, runs: readonly Range[], mark: RegExp, step: 1 | -1): readonly Range[] {
  let next = 0;
  return [...text.matchAll(mark)].flatMap(({ 0: { length }, index }): readonly Range[] => {
    while ((runs[next]?.[0] ?? index) < index) next++;
    const reach: Range = [index, index + length];
    const found = withLines(text, runs, reach, next, step);
    return found === reach ? [] : [found];
  });
}

/** The start or the end of a key, and the lines next to it. `next` is the first run of base64 after it. */
function withLines(text: string, runs: readonly Range[], mark: Range, next: number, step: 1 | -1): Range {
  let reach = mark;
  let own = beforeIn(text, runs[next - 1], mark[0]);
  for (let at = step < 0 ? next - 1 : next; ; at += step) {
    const isNext = reach === mark;
    const line = runs[at];
    const gap = line && gapIn(text, reach, line, isNext);
    if (line === undefined || gap === undefined) return reach;
    const before = beforeIn(text, runs[at - 1], line[0]);
    if (!isLine(line, gap, before, own, isNext ? step : 0)) continue;
    if (isNext) own += before;
    reach = [Math.min(reach[0], line[0]), Math.max(reach[1], line[1])];
  }
}

/** What is between the lines that were found and another one; `undefined` if it is not of the same key. */
function gapIn(text: string, reach: Range, line: Range, isNext: boolean): string | undefined {
  const [above, below] = line[0] < reach[0] ? [line[1], reach[0]] : [reach[1], line[0]];
  const gap = text.slice(above, below);
  const isApart =
    gap.length > MAX_BETWEEN || /----|Private-/.test(gap) || (!isNext && text[above - 1] === "=");
  return isApart ? undefined : gap;
}

/**
 * Whether a run of base64 is a line of a key: without words before it, unless they are before the start or the end, or
 * before each line. `next` is 1 directly after the start, -1 directly before the end, where a short line and a checksum may be between,
 * and 0 farther away.
 */
function isLine([start, end]: Range, gap: string, before: string, own: string, next: 1 | 0 | -1): boolean {
  if (gap.length > NEAR && end - start < FULL_LINE) return false;
  const count = wordsIn(before);
  if (count === 0) return next === 0 || wordsIn(gap) <= 1 - next;
  return own.includes(before) || (next > 0 && [64, 70, 76].includes(end - start) && wordsIn(gap) === count);
}

/** What is before a place on its line, and after the base64 before it. With a zero for each number. */
function beforeIn(text: string, last: Range | undefined, at: number): string {
  const line =
    text
      .slice(Math.max(last?.[1] ?? 0, at - MAX_BETWEEN), at)
      .split(BREAK)
      .at(-1) ?? "";
  return line.replace(/\d+/g, "0");
}

function wordsIn(text: string): number {
  return text.replace(HEADER, "").split(/[A-Za-z]{3}[\w+/]*/).length - 1;
}
