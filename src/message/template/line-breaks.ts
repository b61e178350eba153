import { fenceAfter } from "../../text/markup/markdown.ts";

/** The start of a separate block in Markdown. */
const BLOCK = /^\s*(?:$|[-*+>]|#{1,6}\s|\d{1,9}[.)]\s|`{3}|~{3})/;

/** Keeps the user's line breaks: Markdown requires two blanks before a line break in a paragraph. */
export function withLineBreaks(markdown: string): string {
  let fence: string | undefined;
  const lines = markdown.split(/\r?\n/);
  const broken = lines.map((line, at) => {
    const isInFence = fence !== undefined;
    fence = fenceAfter(line, fence);
    const isInParagraph = !isInFence && fence === undefined && !/^\s*(?:$|#{1,6}\s)/.test(line);
    return isInParagraph && !BLOCK.test(lines[at + 1] ?? "") ? `${line.trimEnd()}  ` : line;
  });
  return broken.join("\n");
}
