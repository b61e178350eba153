import { fenceAfter } from "../../text/markup/markdown.ts";

/** What begins a block of its own in Markdown. */
const BLOCK = /^\s*(?:$|[-*+>]|#{1,6}\s|\d{1,9}[.)]\s|`{3}|~{3})/;

/** A line break of the user's is one in the message: Markdown wants two blanks before it within a paragraph. */
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
