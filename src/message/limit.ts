import { byteLength, cutToBytes } from "../text/cut.ts";

/**
 * The most bytes of UTF-8 that Webex takes as the Markdown of one message.
 * Source: https://developer.webex.com/docs/api/v1/messages/create-a-message
 */
export const MAX_MESSAGE_BYTES = 7439;

const NOTICE = "*Cut here: the whole message has SIZE, Webex takes 7.4 kB.*";

/** How far back a cut may move to end at a paragraph, a line or a word, as a share of the room there is. */
const BACK_SHARE = 0.25;

/** Markdown that fits into one Webex message: a longer one ends at a sensible place and says so. */
export function limitMarkdown(
  markdown: string,
  maxBytes = MAX_MESSAGE_BYTES,
): { markdown: string; cut: boolean } {
  const size = byteLength(markdown);
  if (size <= maxBytes) return { markdown, cut: false };
  const ending = `\n\n${NOTICE.replace("SIZE", `${(size / 1000).toFixed(1)} kB`)}`;
  const longestFence = Math.max(
    3,
    ...(markdown.match(/^ {0,3}(?:`{3,}|~{3,})/gm) ?? []).map((f) => f.length),
  );
  const room = maxBytes - byteLength(ending) - longestFence - 1;
  const kept = cutSensibly(markdown, room);
  const fence = openFence(kept);
  const whole = `${kept}${fence === undefined ? "" : `\n${fence}`}${ending}`;
  return { markdown: cutToBytes(whole, maxBytes), cut: true };
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
  const lastLine = kept.slice(kept.lastIndexOf("\n") + 1);
  const open = /(?:\\|!?(?<!\\)\[(?:\\.|[^\]\\])*(?:\]\([^)]*|\])?|<@[^>]*)$/.exec(lastLine);
  return open === null ? kept : kept.slice(0, kept.length - lastLine.length + open.index);
}

/** The fence that is still open at the end of a Markdown text, or `undefined`. */
function openFence(markdown: string): string | undefined {
  let open: string | undefined;
  for (const line of markdown.split("\n")) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const marker = fence?.[1];
    if (marker === undefined) continue;
    if (open === undefined) open = marker;
    else if (marker[0] === open[0] && marker.length >= open.length && fence?.[2]?.trim() === "")
      open = undefined;
  }
  return open;
}
