import { webAddress, withoutDoubtfulLinks } from "../web-address.ts";
import { oneLine } from "./plain.ts";

/**
 * Text from outside as Webex Markdown that shows exactly that text, on one line: nothing in it formats, links
 * or starts a block. A whole web address stays clickable, percent-encoded where it could end a link early; one that
 * hides where it leads does not.
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

/** What a client makes a link of by itself: a backslash in it would lead elsewhere. */
const ADDRESS_IN_TEXT = /(?<![\p{L}\p{N}_])https?:\/\/[^\s\\<>"]+/giu;

function withAddressesKept(text: string): string {
  if (!text.includes("://")) return text;
  return text.replace(ADDRESS_IN_TEXT, (part) => part.replace(UNDERSCORE_IN_WORD, KEPT));
}

/** It can neither begin nor end an emphasis, and needs no backslash. */
const UNDERSCORE_IN_WORD = /(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g;

/** Stands for an underscore meanwhile: a control character, of which a plain text has none. */
const KEPT = "\u0001";

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

/** A line as code within a line, its marks longer than any run of backticks in it; "" for a blank one. */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "";
  const longest = (line.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const mark = "`".repeat(longest + 1);
  return longest === 0 ? `${mark}${line}${mark}` : `${mark} ${line} ${mark}`;
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

/** Markdown without a fenced block left open, in which all that follows would stand. */
export function withFenceClosed(markdown: string): string {
  let fence: string | undefined;
  for (const line of markdown.split("\n")) fence = fenceAfter(line, fence);
  return fence === undefined ? markdown : `${markdown}\n${fence}`;
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
