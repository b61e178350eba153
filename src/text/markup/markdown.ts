import { webAddress, withoutDoubtfulLinks } from "../web-address.ts";
import { oneLine } from "./plain.ts";

/**
 * Escapes text from outside for Webex Markdown, on one line, so that it shows exactly as it is: nothing in it formats,
 * links, or starts a block. A complete web address stays clickable, with percent-encoding where it could end a link
 * early. An address that hides where it leads does not.
 * Source: https://developer.webex.com/docs/basics (formatting messages), CommonMark 0.31 section 2.4.
 */
export function escapeMarkdown(text: string): string {
  const address = webAddress(text);
  if (address !== undefined) return encodeAddress(address);
  return withAddressesKept(withoutDoubtfulLinks(oneLine(text)))
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replaceAll(KEPT, "_")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?=[#+=-]+(?:\s|$))|(?<=^\d{1,9})(?=[.)](?:\s|$))/, "\\");
}

/** A text that clients turn into a link by themselves. A backslash in it would change the address. */
const ADDRESS_IN_TEXT = /(?<![\p{L}\p{N}_])https?:\/\/[^\s\\<>"]+/giu;

function withAddressesKept(text: string): string {
  if (!text.includes("://")) return text;
  return text.replace(ADDRESS_IN_TEXT, (part) => part.replace(UNDERSCORE_IN_WORD, KEPT));
}

/** An underscore here cannot begin or end emphasis, so it needs no backslash. */
const UNDERSCORE_IN_WORD = /(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g;

/** A temporary replacement for an underscore: plain text contains no control characters. */
const KEPT = "\u0001";

/** A Markdown link, or only the text if the address is not a web address. */
export function markdownLink(text: string, address: string | undefined): string {
  const target = webAddress(address);
  return target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${encodeAddress(target)})`;
}

/** Lines as a fenced block. The fence is longer than any run of backticks in them. */
export function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

/** A line as inline code. Its marks are longer than any run of backticks in it. A blank line returns "". */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "";
  const longest = (line.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const mark = "`".repeat(longest + 1);
  return longest === 0 ? `${mark}${line}${mark}` : `${mark} ${line} ${mark}`;
}

/**
 * The fence, with its indentation, of the block that is open after a line, or `undefined`. `open` is the fence before
 * the line. Source: CommonMark 0.31 section 4.5.
 */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, indentation = "", marker, info = ""] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)/.exec(line) ?? [];
  if (marker === undefined) return open;
  if (open === undefined) return indentation + marker;
  return marker.startsWith(open.trimStart()) && info.trim() === "" ? undefined : open;
}

/** Closes an open fenced block in Markdown. Otherwise, all text after it would be part of the block. */
export function withFenceClosed(markdown: string): string {
  let fence: string | undefined;
  for (const line of markdown.split("\n")) fence = fenceAfter(line, fence);
  return fence === undefined ? markdown : `${markdown}\n${fence}`;
}

/**
 * Keeps underscores between alphanumeric characters, where they cannot start emphasis and read better. Encodes the
 * semicolon of anything that looks like an entity (`?a=1&copy;`), because Markdown would show another character.
 */
function encodeAddress(address: string): string {
  return address
    .replace(/[*~`[\]()|'^{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "%5F")
    .replace(/(&#?\w+);/g, "$1%3B");
}
