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
 * Base64 that is not a word: it has an uppercase letter, and a digit or a plus, or is above the end of a key. JSON or
 * an address may escape it. Takes all that there is, so that no character is read twice.
 */
const BASE64 =
  /(?<![A-Za-z0-9+/=])(?:(?=[A-Za-z0-9+/=]{16,80}\r?\n----)|(?=[A-Za-z/=\\]{0,80}[0-9+%])(?=[a-z0-9+/=%\\]{0,80}[A-Z]))(?:[A-Za-z0-9+/=]|\\{1,8}\/|(?:\\{1,8}u00|%(?:25){0,4})2[BFbf]){16,}/g;

/** What follows a path, a name, or a word in a sentence. */
const AFTER_WORD = /^(?:[.:_-]\w| [a-z]{2,9}\b(?![+/]))/;
const MAX_WORD = 12;

/** Characters per line of a key, except the last line, and of any base64 that is next to the start or end of a key. */
const FULL_LINE = 40;
const NEAR = 30;

/**
 * The most characters between two lines of a key: what a log, a diff, or a language writes before and after each. The
 * last line may be there, too.
 */
const MAX_BETWEEN = 250;

/** Replaces each private key in a text with `***`, even if one of its ends is cut off. */
export function withoutPrivateKeys(text: string): string {
  if (!/PRIVATE|Private-L/.test(text)) return text;
  const rest = text.replace(WHOLE, (whole, body) => (isKey(body) ? REMOVED : whole));
  const runs = base64In(rest);
  return withoutRanges(rest, [...endlessIn(rest, runs), ...startlessIn(rest, runs)]);
}

/** Whether a quarter of what is between a start and an end is base64. A text may only mention both. */
function isKey(body: string): boolean {
  return base64In(body).reduce((sum, [start, end]) => sum + end - start, 0) * 4 > body.length;
}

function base64In(text: string): readonly Range[] {
  return Array.from(text.matchAll(BASE64), ({ 0: run, index }): Range => [index, index + run.length]).filter(
    ([, end]) => !AFTER_WORD.test(text.slice(end, end + MAX_WORD)),
  );
}

/**
 * Keys without their end: the lines after a start, and any headers between. Nothing else, because an error may just
 * mention how a key begins.
 */
function endlessIn(text: string, runs: readonly Range[]): readonly Range[] {
  let at = 0;
  return [...text.matchAll(START)].flatMap(({ 0: start, index }): readonly Range[] => {
    const from = index + start.length;
    let until = from;
    for (; at < runs.length; at++) {
      const [first, end] = runs[at] ?? [0, 0];
      if (first < from) continue;
      if (first - until > MAX_BETWEEN) break;
      if (first - until <= NEAR || end - first >= FULL_LINE) until = end;
    }
    return until === from ? [] : [[index, until]];
  });
}

/** Keys without their start, for example in the last lines of a log: the lines before an end. */
function startlessIn(text: string, runs: readonly Range[]): readonly Range[] {
  let next = 0;
  return [...text.matchAll(END)].flatMap(({ 0: end, index }): readonly Range[] => {
    const earlier = next;
    while ((runs[next]?.[0] ?? index) < index) next++;
    let start = index;
    for (let at = next - 1; at >= earlier; at--) {
      const [first, until] = runs[at] ?? [0, 0];
      if (start - until > MAX_BETWEEN) break;
      if (start - until <= NEAR || until - first >= FULL_LINE) start = first;
    }
    return start === index ? [] : [[start, index + end.length]];
  });
}
