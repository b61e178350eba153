import { byteLength, cutToBytes } from "../../text/cut.ts";
import { barEnd, barEndRoom } from "../../text/markup/bar.ts";
import { fenceAfter } from "../../text/markup/markdown.ts";

/**
 * Maximum number of UTF-8 bytes of a message's Markdown in Webex. Source:
 * https://developer.webex.com/docs/api/v1/messages/create-a-message
 */
export const MAX_MESSAGE_BYTES = 7439;

const CUT_NOTICE = "*Cut here: the whole message has SIZE; Webex takes 7.4 kB.*";

/** A long run of backticks or tildes. A fence of such a length might leave no room for anything else. */
const LONG_RUN = /`{51,}|~{51,}/g;
const MAX_RUN = 50;

/** Options for cutting a text. */
export interface LimitOptions {
  readonly maxBytes?: number;
  /** Text at the end of a cut text. SIZE in it is replaced with the full size. */
  readonly notice?: string;
}

/** How far back a cut may move to end at a paragraph, a line, or a word, as a share of the available room. */
const BACK_SHARE = 0.25;

/** Markdown that fits into one Webex message. A longer text ends at a suitable place and says that it was cut. */
export function limitMarkdown(
  markdown: string,
  { maxBytes = MAX_MESSAGE_BYTES, notice = CUT_NOTICE }: LimitOptions = {},
): { markdown: string; cut: boolean } {
  const size = byteLength(markdown);
  if (size <= maxBytes) return { markdown, cut: false };
  const ending = `\n\n${notice.replace("SIZE", sizeText(markdown))}`;
  const text = withShortRuns(markdown);
  const fences = text.match(/^ {0,3}(?:`{3,}|~{3,})/gm) ?? [];
  const longestFence = fences.reduce((longest, { length }) => Math.max(longest, length), 3);
  const room = maxBytes - byteLength(ending) - longestFence - 1 - barEndRoom(markdown);
  const kept = byteLength(text) <= room ? text : cutSensibly(text, room);
  const fence = openFence(kept);
  const whole = `${kept}${fence === undefined ? "" : `\n${fence}`}${barEnd(kept)}${ending}`;
  return { markdown: cutToBytes(whole, maxBytes), cut: true };
}

/** Shortens long runs, but keeps which are equal and which are longer, so that fences and code end where they did. */
function withShortRuns(markdown: string): string {
  const lengths = new Set(Array.from(markdown.matchAll(LONG_RUN), ([run]) => run.length));
  const sorted = [...lengths].toSorted((a, b) => a - b);
  return markdown.replace(LONG_RUN, (run) => run.slice(0, MAX_RUN + 1 + sorted.indexOf(run.length)));
}

/** The size of a text for people, such as `9.3 kB`. */
export function sizeText(markdown: string): string {
  return `${(byteLength(markdown) / 1000).toFixed(1)} kB`;
}

function cutSensibly(markdown: string, maxBytes: number): string {
  const kept = cutToBytes(markdown, maxBytes);
  const earliest = Math.floor(kept.length * (1 - BACK_SHARE));
  const end = ["\n\n", "\n", " "].map((stop) => kept.lastIndexOf(stop)).find((at) => at >= earliest);
  return withoutOpenConstruct(markdown, kept.slice(0, end ?? kept.length)).trimEnd();
}

/** Maximum length of a link's text, in characters. An open bracket further from the cut belongs to the text. */
const MAX_LINK_TEXT = 1000;

/** Closes code, and leaves out a link, a mention, or an escape, that the cut left open. */
function withoutOpenConstruct(markdown: string, kept: string): string {
  if (openFence(kept) !== undefined) return kept;
  let [mark, start] = ["", 0];
  for (const { 0: run, index } of kept.matchAll(/\n|\\?`+/g)) {
    if (run === "\n" || run.replace("\\", "") === mark) mark = "";
    else if (mark === "" && run.startsWith("`")) [mark, start] = [run, index];
  }
  const [rest = ""] = markdown.slice(kept.length - mark.length).split("\n", 1);
  if (!mark || !rest.includes(mark)) return kept.slice(0, openConstruct(kept, kept.lastIndexOf("\n\n") + 1));
  const code = kept.slice(start + mark.length, -mark.length - 1);
  return kept.slice(0, start) + (code && `${mark}${code} ${mark}`);
}

/** Complete escapes, links, and mentions, and the starts and ends of incomplete ones. */
const CONSTRUCTS = /\\[\s\S]|!?\[|\]\([^)]*\)?|<@[^>]*>?|\]|\\|<$/g;

/** The start of the construct that is open at the end of a Markdown text, or `undefined`. */
function openConstruct(markdown: string, start: number): number | undefined {
  const brackets: number[] = [];
  // A bracket on an earlier line more likely belongs to the text than to a link.
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
  return brackets.find((at) => at > Math.max(lastLine, markdown.length - MAX_LINK_TEXT));
}

/** The fence that is open at the end of a Markdown text, or `undefined`. */
function openFence(markdown: string): string | undefined {
  return markdown.split("\n").reduce<string | undefined>((open, line) => fenceAfter(line, open), undefined);
}
