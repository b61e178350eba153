import { webAddress } from "../../text/web-address.ts";

/**
 * What precedes the URL of a link or of its definition, and the start of a tag or of a link in angle brackets. A backslash
 * before a bracket is ignored, because clients on phones show it.
 */
const LINK = /\](?=\(|:)|(?<!\\)<(?=[a-z/!?])/gi;

/** In characters: the longest URL that browsers accept. Only this much is checked after each start of a link. */
const LONGEST = 2048;

/** Markdown of a card with only http and https links. The start of any other link is split by a zero-width space. */
export function withWebLinksOnly(markdown: string): string {
  return markdown.replace(LINK, (start, at: number) => {
    const rest = markdown.slice(at + 1, at + 1 + LONGEST);
    const [address, target] = (start === "<" ? TAG : TARGET).exec(rest) ?? [];
    // A URL that continues after the checked part may lead elsewhere, like `https://github.com…@evil.example/`.
    const isWhole = address !== undefined && address.length < LONGEST;
    return isWhole && webAddress(target) !== undefined ? start : `${start}\u200b`;
  });
}

const TAG = /^([^<>]*)/;
const TARGET = /^[(:]\s*<?([^\s<>)]*)/;
