import { type Range, withoutRanges } from "./ranges.ts";

/**
 * The end of a Webex token: the part of Webex that issued it, and the organization, possibly without its last characters.
 * The text before it is searched backward, so that no text is read twice.
 */
const END = /\\?_[a-z0-9]{4}\\?_(?:[0-9a-f]{8}(?:-[0-9a-f]{1,12}){1,4}|consumer)/gi;

const WHOLE_END = /(?:-[0-9a-f]{12}|consumer)$/i;

/** The part of a Webex token that anybody knows. It is the same for all bots. */
export function publicEndOf(value: string): string | undefined {
  const end = [...value.matchAll(END)].at(-1);
  return end !== undefined && value.endsWith(end[0]) ? end[0] : undefined;
}

/**
 * What is before the end: at least 20 characters of base64. Today's tokens have 64. The name of a test or a bucket may
 * end like a token, but hardly has two uppercase letters, or a digit before a lowercase one.
 */
const SHORTEST = 20;
const RANDOM = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d).*(?:[A-Z]{2}|\d[a-z])/;

/** Tokens without that end, as Webex first issued them: base64 of a UUID and the start of another. */
const LEAST_RUN = 60;
const RUN = /(?<![A-Za-z0-9])[A-Za-z0-9]{60,}/g;
const UUID_AND_MORE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[0-9a-f-]*$/;
const WHOLE_UUID = 48;

/** Replaces each access or refresh token of Webex in a text with `***`. */
export function withoutWebexTokens(text: string): string {
  return withoutRanges(text, webexTokensIn(text));
}

/** The ranges of Webex access and refresh tokens. */
export function webexTokensIn(text: string): readonly Range[] {
  return [...endedIn(text), ...endlessIn(text)];
}

function endedIn(text: string): readonly Range[] {
  if (!text.includes("_")) return [];
  const ranges: Range[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const start = startOf(text, index, from);
    const least = WHOLE_END.test(end) ? SHORTEST : LEAST_RUN;
    if (index - start < least || !RANDOM.test(text.slice(start, index))) continue;
    from = index + end.length;
    ranges.push([start, from]);
  }
  return ranges;
}

/**
 * The start of the word that ends at `index`. An escape such as `%3D` or `
 * ` before it is not part of it.
 */
function startOf(text: string, index: number, from: number): number {
  let start = index;
  while (start > from && /[A-Za-z0-9]/.test(text[start - 1] ?? "")) start -= 1;
  const before = text[start - 1];
  const length = before === "%" ? 2 : 1;
  return start > from && (before === "%" || before === "\\") ? start + length : start;
}

function endlessIn(text: string): readonly Range[] {
  if (text.length < LEAST_RUN) return [];
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => [run, index] as const)
    .filter(([run]) => isEndless(run))
    .map(([run, index]) => [index, index + run.length]);
}

function isEndless(run: string): boolean {
  return UUID_AND_MORE.test(atob(run.slice(0, WHOLE_UUID + Math.floor((run.length - WHOLE_UUID) / 4) * 4)));
}
