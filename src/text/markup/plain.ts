import { withoutSequences } from "../escapes/control-sequences.ts";

/**
 * Invisible characters that change how the text around them is shown: C0 and C1 controls (except tab and newline),
 * bidirectional embeddings, overrides, isolates, and marks, line and paragraph separators, the byte order mark, and the
 * Unicode tag block. See https://www.unicode.org/reports/tr9/ and https://trojansource.codes/.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff\u{e0000}-\u{e007f}]/gu;

/** Only visible characters, like most texts. */
const ALL_SEEN = /^[\t\n -~]*$/;

/**
 * Removes terminal sequences and control and direction-changing characters. Line ends become `
 * `.
 */
export function plainText(text: string): string {
  if (ALL_SEEN.test(text)) return text;
  return withoutSequences(text.toWellFormed())
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(UNSEEN, "");
}

/** The text on one line. Each run of white space becomes one space, and none is left at the ends. */
export function oneLine(text: string): string {
  // A single space between two words is already right and is not replaced.
  return plainText(text)
    .replace(/[^\S ]\s*| \s+/g, " ")
    .trim();
}

/** The first nonblank line of a text, such as the title of a commit message. */
export function firstLine(text: string): string {
  return oneLine(plainText(text).trimStart().split("\n", 1)[0] ?? "");
}

/** The first seven characters of a commit SHA, as Git and GitHub show it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** A name from GitHub (`pull_request`) as the start of a sentence (`Pull request`). */
export function sentenceCase(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
