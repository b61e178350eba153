import { fenceAfter } from "./markdown.ts";

/**
 * How a coloured bar is written: as the tag that Webex draws one for, or as a plain quote. The tag opens an HTML block that
 * ends at the next blank line, so it stands on a line of its own with blank lines around what is in it.
 * Source: https://developer.webex.com/docs/basics (formatting messages), CommonMark 0.31 section 4.6.
 */
const BAR: "tag" | "quote" = "tag";

const OPENING = /^<blockquote class="(?:danger|info|success|warning)">$/;
const CLOSING = "</blockquote>";
const BAR_END = `\n\n${CLOSING}`;

/** What a line is to a bar. */
type BarMark = "opening" | "closing" | undefined;

/** Whether a line outside of fenced blocks opens or closes a bar: nothing but a template can write one. */
export function barMarkOf(line: string): BarMark {
  if (OPENING.test(line)) return "opening";
  return line === CLOSING ? "closing" : undefined;
}

/** A Markdown text whose bars all hold something and are closed. */
export function withWholeBars(markdown: string, bar = BAR): string {
  const lines: string[] = [];
  let fence: string | undefined;
  let openedAt: number | undefined;
  for (const line of markdown.split("\n")) {
    const mark = fence === undefined ? barMarkOf(line) : undefined;
    fence = fenceAfter(line, fence);
    if (mark === "closing" && openedAt !== undefined) {
      closeBar(lines, openedAt, bar);
      openedAt = undefined;
    } else if (mark === "opening" && openedAt === undefined) openedAt = lines.push(line) - 1;
    else if (mark === undefined) lines.push(line);
  }
  if (openedAt !== undefined) closeBar(lines, openedAt, bar);
  return lines.join("\n");
}

/** Ends the bar that was opened at a line; of an empty one nothing stays. */
function closeBar(lines: string[], openedAt: number, bar: typeof BAR): void {
  const [opening = "", ...inner] = lines.splice(openedAt);
  const from = inner.findIndex((line) => line.trim() !== "");
  if (from === -1) return;
  const held = inner.slice(from, inner.findLastIndex((line) => line.trim() !== "") + 1);
  lines.push(
    ...(bar === "tag"
      ? [opening, "", ...held, "", CLOSING]
      : held.map((line) => (line === "" ? ">" : `> ${line}`))),
  );
}

/** The most bytes that `barEnd` gives for the start of a Markdown text. */
export function barEndRoom(markdown: string): number {
  return /^<blockquote class="/m.test(markdown) ? BAR_END.length : 0;
}

/** What closes the bar that a Markdown text leaves open; "" where it leaves none. */
export function barEnd(markdown: string): string {
  let fence: string | undefined;
  let isOpen = false;
  for (const line of markdown.split("\n")) {
    const mark = fence === undefined ? barMarkOf(line) : undefined;
    fence = fenceAfter(line, fence);
    if (mark !== undefined) isOpen = mark === "opening";
  }
  return isOpen ? BAR_END : "";
}
