import { webAddress } from "../../text/web-address.ts";

/**
 * What begins the address of a link, of its definition, and a tag or a link in angle brackets. A backslash before a
 * bracket counts for nothing: clients on phones show it.
 */
const LINK = /\](?=\(|:)|(?<!\\)<(?=[a-z/!?])/gi;

/** In characters, as long as browsers take; only so much is looked at behind each start of a link. */
const LONGEST = 2048;

/** Markdown of a card whose links are http and https: of any other the start is split by a zero-width space. */
export function withWebLinksOnly(markdown: string): string {
  return markdown.replace(LINK, (start, at: number) => {
    const rest = markdown.slice(at + 1, at + 1 + LONGEST);
    const [address, target] = (start === "<" ? TAG : TARGET).exec(rest) ?? [];
    // One that goes on where nobody looks may lead elsewhere, as `https://github.com…@evil.example/` does.
    const isWhole = address !== undefined && address.length < LONGEST;
    return isWhole && webAddress(target) !== undefined ? start : `${start}\u200b`;
  });
}

const TAG = /^([^<>]*)/;
const TARGET = /^[(:]\s*<?([^\s<>)]*)/;
