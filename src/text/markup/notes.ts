import { oneLine } from "./plain.ts";

/** Markdown at the start of a line: headings, lists, quotes. */
const MARK = /^(?:#{1,6}|[-*+>]|\d{1,9}[.)]) +/;

/**
 * The notes of a release on one line, without comments and formatting. Shows the repository's own pull requests and
 * issues as numbers. Does not make the text safe.
 */
export function notesLine(markdown: string, repositoryUrl: string): string {
  const notes = withoutComments(markdown)
    .split("\n")
    .map((line) => oneLine(line.trim().replace(MARK, "").replaceAll("**", "").replaceAll("`", "")))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(" · ");
  if (repositoryUrl === "") return notes;
  return notes.replaceAll(`${repositoryUrl}/pull/`, "#").replaceAll(`${repositoryUrl}/issues/`, "#");
}

/** GitHub starts the notes that it generates with a comment. */
function withoutComments(markdown: string): string {
  const [first = "", ...rest] = markdown.split("<!--");
  const after = rest.map((part) => part.split("-->").slice(1).join("-->"));
  return [first, ...after].join("");
}
