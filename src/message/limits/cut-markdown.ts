import { byteLength, cutToBytes } from "../../text/cut.ts";
import { barEnd, barEndRoom } from "../../text/markup/bar.ts";
import { fenceAfter } from "../../text/markup/markdown.ts";

/**
 * The most bytes of UTF-8 that Webex takes as the Markdown of one message.
 * Source: https://developer.webex.com/docs/api/v1/messages/create-a-message
 */
export const MAX_MESSAGE_BYTES = 7439;

const CUT_NOTICE = "*Cut here: the whole message has SIZE, Webex takes 7.4 kB.*";

/** How a text is cut. */
export interface LimitOptions {
  readonly maxBytes?: number;
  /** What stands at the end of a text that was cut; SIZE in it becomes the size of the whole. */
  readonly notice?: string;
}

/** How far back a cut may move to end at a paragraph, a line or a word, as a share of the room there is. */
const BACK_SHARE = 0.25;

/** Markdown that fits into one Webex message: a longer one ends at a sensible place and says so. */
export function limitMarkdown(
  markdown: string,
  { maxBytes = MAX_MESSAGE_BYTES, notice = CUT_NOTICE }: LimitOptions = {},
): { markdown: string; cut: boolean } {
  const size = byteLength(markdown);
  if (size <= maxBytes) return { markdown, cut: false };
  const ending = `\n\n${notice.replace("SIZE", sizeText(markdown))}`;
  const fences = markdown.match(/^ {0,3}(?:`{3,}|~{3,})/gm) ?? [];
  const longestFence = fences.reduce((longest, { length }) => Math.max(longest, length), 3);
  const room = maxBytes - byteLength(ending) - longestFence - 1 - barEndRoom(markdown);
  const kept = cutSensibly(markdown, room);
  const fence = openFence(kept);
  const whole = `${kept}${fence === undefined ? "" : `\n${fence}`}${barEnd(kept)}${ending}`;
  return { markdown: cutToBytes(whole, maxBytes), cut: true };
}

/** The size of a text as people are told it, such as `9.3 kB`. */
export function sizeText(markdown: string): string {
  return `${(byteLength(markdown) / 1000).toFixed(1)} kB`;
}

function cutSensibly(markdown: string, maxBytes: number): string {
  const kept = cutToBytes(markdown, maxBytes);
  const earliest = Math.floor(kept.length * (1 - BACK_SHARE));
  const end = ["\n\n", "\n", " "].map((stop) => kept.lastIndexOf(stop)).find((at) => at >= earliest);
  return withoutOpenConstruct(kept.slice(0, end ?? kept.length)).trimEnd();
}

/** A link, a mention or an escape that the cut has opened and not closed is left out. */
function withoutOpenConstruct(kept: string): string {
  if (openFence(kept) !== undefined) return kept;
  const paragraph = kept.lastIndexOf("\n\n") + 1;
  return kept.slice(0, paragraph) + kept.slice(paragraph, openConstruct(kept, paragraph));
}

/** Escapes, links and mentions that are whole, and what begins or ends one that is not. */
const CONSTRUCTS = /\\[\s\S]|!?\[|\]\([^)]*\)?|<@[^>]*>?|\]|\\|<$/g;

/** Where the construct begins that is open at the end of a Markdown text, or `undefined`. */
function openConstruct(markdown: string, start: number): number | undefined {
  const brackets: number[] = [];
  // A bracket on an earlier line is more likely one of the text than a link's.
  const lastLine = markdown.lastIndexOf("\n");
  const outermost = (): number | undefined => brackets.find((at) => at > lastLine);
  for (const { 0: token, index } of markdown.slice(start).matchAll(CONSTRUCTS)) {
    const at = start + index;
    if (token.endsWith("[")) brackets.push(at);
    else if (token === "\\" || token === "<" || (token.startsWith("<@") && !token.endsWith(">"))) return at;
    else if (token.startsWith("]")) {
      const isHalf = at === markdown.length - 1 || (token !== "]" && !token.endsWith(")"));
      if (isHalf) return outermost() ?? brackets.at(-1);
      brackets.pop();
    }
  }
  return outermost();
}

/** The fence that is still open at the end of a Markdown text, or `undefined`. */
function openFence(markdown: string): string | undefined {
  return markdown.split("\n").reduce<string | undefined>((open, line) => fenceAfter(line, open), undefined);
}
