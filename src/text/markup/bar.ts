import { fenceAfter } from "./markdown.ts";

/**
 * How a colored bar is written: as the tag that Webex renders as one, or as a plain quote. The tag opens an HTML block
 * that ends at the next blank line, so it needs a line of its own, with blank lines around its content.
 * Source: https://developer.webex.com/docs/basics (formatting messages), CommonMark 0.31 section 4.6.
 */
const BAR: "tag" | "quote" = "tag";

const OPENING = /^<blockquote class="(?:danger|info|success|warning)">$/;
const CLOSING = "</blockquote>";
const BAR_END = `\n\n${CLOSING}`;

/** What a line means for a bar. */
type BarMark = "opening" | "closing" | undefined;

/** Whether a line outside fenced blocks opens or closes a bar. Only a template can write one. */
export function barMarkOf(line: string): BarMark {
  if (OPENING.test(line)) return "opening";
  return line === CLOSING ? "closing" : undefined;
}

/** The start of a line that opens a bar. */
const OPENED = /^ {0,3}(<blockquote class="(?:danger|info|success|warning)">)/;

/**
 * Splits a line into the lines of a bar. In a template, tags may share a line with the content, and have spaces around
 * them. The rest of such a line would become HTML, in which escapes do not work.
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

/** Makes every bar of a Markdown text nonempty and closed. Text in it and after it is Markdown. */
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

/** Closes the bar that was opened at a line. Removes it if it is empty. */
function closeBar(lines: string[], openedAt: number, bar: typeof BAR): void {
  const [opening = "", ...inner] = lines.splice(openedAt);
  const from = inner.findIndex((line) => line.trim() !== "");
  if (from === -1) return;
  const held = inner.slice(from, inner.findLastIndex((line) => line.trim() !== "") + 1);
  const written =
    bar === "tag"
      ? [opening, "", ...held, "", CLOSING]
      : held.map((line) => (line === "" ? ">" : `> ${line}`));
  // One by one, because a call takes no more than a few hundred thousand arguments.
  for (const line of written) lines.push(line);
}

/** The most bytes that `barEnd` returns for the start of a Markdown text. */
export function barEndRoom(markdown: string): number {
  return /^<blockquote class="/m.test(markdown) ? BAR_END.length : 0;
}

/** The text that closes the bar that a Markdown text leaves open; "" if there is none. */
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
