import { oneLine } from "./plain.ts";

/**
 * Text from outside as Webex Markdown that shows exactly that text, on one line: nothing in it formats, links
 * or starts a block. A whole web address stays clickable, percent-encoded where it could end a link early.
 * Source: https://developer.webex.com/docs/basics (formatting messages), CommonMark 0.31 section 2.4.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text);
  if (isWebAddress(line)) return encodeAddress(line);
  return line
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?=[#+=-]+(?:\s|$))|(?<=^\d{1,9})(?=[.)](?:\s|$))/, "\\");
}

/** The address when it is an absolute http or https one, else `undefined`: no other scheme gets into a link. */
export function webAddress(text: string | undefined): string | undefined {
  const line = text === undefined ? "" : oneLine(text);
  return isWebAddress(line) ? line : undefined;
}

/** A Markdown link; just the text when the address is no web address. */
export function markdownLink(text: string, address: string | undefined): string {
  const target = webAddress(address);
  return target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${encodeAddress(target)})`;
}

/** Lines as a fenced block whose fence is longer than any run of backticks in them. */
export function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

/**
 * The opening line's fence of the block that is open after a line, with its indentation, or `undefined`; `open` is
 * the one before the line. Source: CommonMark 0.31 section 4.5.
 */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, indentation = "", marker, info = ""] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)/.exec(line) ?? [];
  if (marker === undefined) return open;
  if (open === undefined) return indentation + marker;
  return marker.startsWith(open.trimStart()) && info.trim() === "" ? undefined : open;
}

function isWebAddress(line: string): boolean {
  return /^https?:\/\/[^\s\\<>"]+$/i.test(line) && URL.canParse(line);
}

/**
 * Underscores stay where both sides are alphanumeric: there they cannot start emphasis, and read better. Of what
 * looks like an entity (`?a=1&copy;`) the semicolon is encoded, or Markdown would show another character.
 */
function encodeAddress(address: string): string {
  return address
    .replace(/[*~`[\]()|'^{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "%5F")
    .replace(/(&#?\w+);/g, "$1%3B");
}

/**
 * What could begin a mention: `<@…` and Webex's own mention element, also with a backslash or white space in it and
 * with entities in the place of `<` and `@`. Whether Webex looks for mentions before or after it reads the Markdown
 * is not documented.
 */
const MENTION_START =
  /(<|&(?:amp;)*(?:lt|#0*60|#x0*3c);?)(?=[\s\\\u200b-\u200d\u2060]*(?:@|&(?:amp;)*(?:commat|#0*64|#x0*40)\b|spark-mention))/gi;

/** Markdown in which nobody is mentioned: every mention's start is split by a zero-width space. */
export function withoutMentions(markdown: string): string {
  return markdown.replace(MENTION_START, "$1\u200b");
}
