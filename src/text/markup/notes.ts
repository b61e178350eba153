import { oneLine } from "./plain.ts";

/** Marks of Markdown at the start of a line: headings, lists, quotes. */
const MARK = /^(?:#{1,6}|[-*+>]|\d{1,9}[.)]) +/;

/**
 * The notes of a release on one line, without comments and what formats them; the repository's own pull requests and issues by
 * their numbers. The text is no more inert than it was.
 */
export function notesLine(markdown: string, repositoryUrl: string): string {
  return withoutComments(markdown)
    .split("\n")
    .map((line) => oneLine(line.trim().replace(MARK, "").replaceAll("**", "").replaceAll("`", "")))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(" · ")
    .replaceAll(`${repositoryUrl}/pull/`, "#")
    .replaceAll(`${repositoryUrl}/issues/`, "#");
}

/** GitHub begins the notes that it generates with one. */
function withoutComments(markdown: string): string {
  const [first = "", ...rest] = markdown.split("<!--");
  const after = rest.map((part) => part.split("-->").slice(1).join("-->"));
  return [first, ...after].join("");
}
