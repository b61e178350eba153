import { withoutSequences } from "../escapes/control-sequences.ts";

/**
 * Characters that change how text around them is shown, and say nothing themselves: C0 and C1 controls
 * (but tab and newline), bidirectional embeddings, overrides, isolates and marks, line and paragraph
 * separators, the byte order mark, and the Unicode tag block.
 * See https://www.unicode.org/reports/tr9/ and https://trojansource.codes/.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff\u{e0000}-\u{e007f}]/gu;

/** Nothing but letters, digits and marks that everybody sees, as most texts are. */
const ALL_SEEN = /^[\t\n -~]*$/;

/** The text without what terminals obey, control and direction-changing characters, line ends as `\n`. */
export function plainText(text: string): string {
  if (ALL_SEEN.test(text)) return text;
  return withoutSequences(text.toWellFormed())
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(UNSEEN, "");
}

/** The text on one line, runs of white space as one blank, none at the ends. */
export function oneLine(text: string): string {
  // One blank between two words is as it should be, and is not put in its own place.
  return plainText(text)
    .replace(/[^\S ]\s*| \s+/g, " ")
    .trim();
}

/** The first line of a text that is not blank: the title of a commit message. */
export function firstLine(text: string): string {
  return oneLine(plainText(text).trimStart().split("\n", 1)[0] ?? "");
}

/** The first seven characters of a commit sha, as Git and GitHub show it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** A name as GitHub writes it (`pull_request`) as the start of a sentence (`Pull request`). */
export function sentenceCase(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
