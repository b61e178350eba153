import { unhidden } from "./hidden-mentions.ts";

/** One mention as it was written. */
export interface Mention {
  readonly kind: "all" | "email" | "here" | "id";
  /** The address or ID; "" for a group. */
  readonly value: string;
  readonly name: string | undefined;
}

const MENTION = /<\s*@\s*(?:(all|here)|person(email|id)\s*:\s*([^|<>\s]+))\s*(?:\|([^<>]*))?>/gi;
// Noncharacters: no ordinary text contains them, and Markdown leaves them alone.
const [OPEN, CLOSE] = ["\uFDD0", "\uFDD1"];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");

/**
 * Replaces the mentions in raw Markdown with marks. This happens before the Markdown is parsed: Webex does not document
 * that a backslash or a code span protects text, so here they do not.
 */
export function takeMentions(markdown: string): { marked: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const marked = markdown.replace(MENTION, (_, group?: string, kind?: string, value = "", name?: string) => {
    mentions.push({ kind: kindOf(group ?? kind), value, name: name?.trim() || undefined });
    return `${OPEN}${mentions.length - 1}${CLOSE}`;
  });
  return { marked, mentions };
}

/** Mentions that are visible only after everything is decoded. Webex's own element also mentions people. */
export function hiddenMentions(marked: string): Mention[] {
  const text = unhidden(marked);
  const { mentions } = takeMentions(text);
  const elements = /<spark-mention\b/i.test(text)
    ? [{ kind: "all", value: "", name: undefined } as const]
    : [];
  return [...mentions, ...elements];
}

/** Replaces each mark with its rendered mention. */
export function placeMentions(html: string, rendered: readonly string[]): string {
  return html.replace(MARK, (_, index: string) => rendered[Number(index)] ?? "");
}

function kindOf(word = ""): Mention["kind"] {
  const lower = word.toLowerCase();
  return lower === "all" || lower === "here" || lower === "email" ? lower : "id";
}
