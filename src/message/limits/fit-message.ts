import { byteLength } from "../../text/cut.ts";
import { limitMarkdown, MAX_MESSAGE_BYTES, sizeText } from "./cut-markdown.ts";

/** One message in the forms that destinations take, each within Webex's limit. */
export interface FittedMessage {
  /** For a room, with the mentions. */
  readonly markdown: string;
  /** For one person, and for an edit: without mentions. */
  readonly forOne: string;
  /** For a webhook, which has no thread. */
  readonly forWebhook: string;
  /** Whether something was left out: the whole message then follows as a file in the thread. */
  readonly isCut: boolean;
}

/** What stands at the end of a message that is not whole, for who gets the file and for who does not. */
const CUT = {
  inThread: "*Cut here: the whole message, SIZE, is the file in this thread.*",
  alone: "*Cut here: the whole message has SIZE, Webex takes 7.4 kB.*",
};
const SHORTENED = {
  inThread: "*Shortened: the whole message, SIZE, is the file in this thread.*",
  alone: "*Shortened: the whole message has SIZE, Webex takes 7.4 kB.*",
};

/**
 * Fits a message and its mentions, "" for none, into what Webex takes. Of `shorter`, which say less and less, the first
 * that fits stands in for one that is too long; where none does the message is cut, and never a mention.
 */
export function fitMessage(whole: string, mentions: string, shorter: Iterable<string> = []): FittedMessage {
  const ending = mentions === "" ? "" : `\n\n${mentions}`;
  const room = MAX_MESSAGE_BYTES - byteLength(ending);
  if (byteLength(whole) > room) {
    for (const text of shorter) {
      const ended = (notice: string): string => `${text}\n\n${notice.replace("SIZE", sizeText(whole))}`;
      const inThread = ended(SHORTENED.inThread);
      if (byteLength(inThread) > room) continue;
      return {
        markdown: inThread + ending,
        forOne: inThread,
        forWebhook: ended(SHORTENED.alone) + ending,
        isCut: true,
      };
    }
  }
  const forRoom = limitMarkdown(whole, { maxBytes: room, notice: CUT.inThread });
  return {
    markdown: forRoom.markdown + ending,
    forOne: limitMarkdown(whole, { notice: CUT.inThread }).markdown,
    forWebhook: limitMarkdown(whole, { maxBytes: room, notice: CUT.alone }).markdown + ending,
    isCut: forRoom.cut,
  };
}

/** What tells in a thread that the message above was edited: its title, what broke first, "" for nothing, and the mentions. */
export function noticeOf(
  { title, why }: { readonly title: string; readonly why: string },
  mentions: string,
): string {
  const text = [title, why].filter(Boolean).join("  \n");
  const { markdown } = limitMarkdown(text, { maxBytes: MAX_MESSAGE_BYTES - byteLength(mentions) - 2 });
  return [markdown, mentions].filter(Boolean).join("\n\n");
}
