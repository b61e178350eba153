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

/** What begins a line, and opens a bar. */
const OPENED = /^ {0,3}(<blockquote class="(?:danger|info|success|warning)">)/;

/**
 * A line as the lines of a bar: in a template the tags may stand beside what is in the bar, and blanks around them. No escape
 * counts in the HTML that the rest of such a line would be.
 */
function barLines(line: string, isOpen: boolean): readonly string[] {
  const [start = "", opening] = OPENED.exec(line) ?? [];
  const text = line.slice(start.length).trimEnd();
  const isInBar = isOpen || opening !== undefined || text.trim() === CLOSING;
  const isClosed = isInBar && text.endsWith(CLOSING) && !text.endsWith(`\\${CLOSING}`);
  if (opening === undefined && !isClosed) return [line];
  const held = isClosed ? text.slice(0, -CLOSING.length) : line.slice(start.length);
  return [opening ?? "", held, isClosed ? CLOSING : ""].filter((part) => part.trim() !== "");
}

/** A Markdown text whose bars all hold something and are closed. What is in them and behind them is Markdown. */
export function withWholeBars(markdown: string, bar = BAR): string {
  const lines: string[] = [];
  let fence: string | undefined;
  let openedAt: number | undefined;
  let closedAt: number | undefined;
  const add = (line: string): void => {
    const mark = fence === undefined ? barMarkOf(line) : undefined;
    fence = fenceAfter(line, fence);
    if (mark === "closing" && openedAt !== undefined) {
      closeBar(lines, openedAt, bar);
      openedAt = undefined;
      closedAt = lines.length;
    } else if (mark === "opening" && openedAt === undefined) openedAt = lines.push(line) - 1;
    else if (mark === undefined) {
      const isRightBehind = lines.length === closedAt && line.trim() !== "";
      lines.push(...(isRightBehind ? ["", line] : [line]));
    }
  };
  for (const line of markdown.split("\n")) {
    const parts = fence === undefined ? barLines(line, openedAt !== undefined) : [line];
    for (const part of parts) add(part);
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
  const written =
    bar === "tag"
      ? [opening, "", ...held, "", CLOSING]
      : held.map((line) => (line === "" ? ">" : `> ${line}`));
  // One by one: a call takes no more than some hundred thousand.
  for (const line of written) lines.push(line);
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
