import { webAddress } from "../text/web-address.ts";

/**
 * What begins the address of a link, of its definition, and a tag or a link in angle brackets. A backslash before a
 * bracket counts for nothing: clients on phones show it. The start of an address says where it leads.
 */
const LINK = /(\])(?=(?:\(|:)\s*<?([^\s<>)]{0,300}))|((?<!\\)<)(?=[a-z/!?])(?=([^<>]{0,300}))/gi;

/** Markdown of a card whose links are http and https: of any other the start is split by a zero-width space. */
export function withWebLinksOnly(markdown: string): string {
  return markdown.replace(LINK, (start, _link, target?: string, _tag?: string, inner?: string) => {
    return webAddress(target ?? inner) === undefined ? `${start}\u200b` : start;
  });
}
