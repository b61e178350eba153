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
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

function isWebAddress(line: string): boolean {
  return /^https?:\/\/[^\s\\<>"]+$/i.test(line) && URL.canParse(line);
}

/** Underscores stay where both sides are alphanumeric: there they cannot start emphasis, and read better. */
function encodeAddress(address: string): string {
  return address
    .replace(/[*~`[\]()|'^{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "%5F");
}

/**
 * What could begin a mention: `<@…`, also behind an escape, an entity or white space, and Webex's own mention
 * element. Whether Webex looks for mentions before or after it reads the Markdown is not documented.
 */
const MENTION_START = /(<|&lt;?|&#0*60;?|&#x0*3c;?)([\s\\\u200b-\u200d\u2060]*)(?=@|spark-mention)/gi;

/** Markdown in which nobody is mentioned: every mention's start is split by a zero-width space. */
export function withoutMentions(markdown: string): string {
  return markdown.replace(MENTION_START, "$1$2\u200b");
}
