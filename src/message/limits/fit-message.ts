import { byteLength } from "../../text/cut.ts";
import { limitMarkdown, MAX_MESSAGE_BYTES, sizeText } from "./cut-markdown.ts";

/** A message in the forms that destinations need, each within Webex's limit. */
export interface FittedMessage {
  /** For a room, with mentions. */
  readonly markdown: string;
  /** For a direct message, and for an edit: without mentions. */
  readonly forOne: string;
  /** For a webhook, which has no thread. */
  readonly forWebhook: string;
  /** For an edit that only finishes a message: without mentions, and no file follows. */
  readonly forFinish: string;
  /** Whether something was left out: the full message then follows as a file in the thread. */
  readonly isCut: boolean;
}

/** The end of a message that is incomplete, for recipients with and without the file. */
const CUT = {
  inThread: "*Cut here: the whole message, SIZE, is the file in this thread.*",
  alone: "*Cut here: the whole message has SIZE; Webex takes 7.4 kB.*",
};
const SHORTENED = {
  inThread: "*Shortened: the whole message, SIZE, is the file in this thread.*",
  alone: "*Shortened: the whole message has SIZE; Webex takes 7.4 kB.*",
};

/**
 * Fits a message and its mentions ("" for none) into Webex's limit. If it is too long, it is replaced with the first of
 * `shorter` that fits; these say less and less. If none fits, the message is cut, but its mentions are not.
 */
export function fitMessage(whole: string, mentions: string, shorter: Iterable<string> = []): FittedMessage {
  const ending = mentions === "" ? "" : `\n\n${mentions}`;
  const room = MAX_MESSAGE_BYTES - byteLength(ending);
  if (byteLength(whole) > room) {
    for (const text of shorter) {
      const ended = (notice: string): string => `${text}\n\n${notice.replace("SIZE", sizeText(whole))}`;
      const inThread = ended(SHORTENED.inThread);
      if (byteLength(inThread) > room) continue;
      const alone = ended(SHORTENED.alone);
      return {
        markdown: inThread + ending,
        forOne: inThread,
        forWebhook: alone + ending,
        forFinish: alone,
        isCut: true,
      };
    }
  }
  const forRoom = limitMarkdown(whole, { maxBytes: room, notice: CUT.inThread });
  return {
    markdown: forRoom.markdown + ending,
    forOne: limitMarkdown(whole, { notice: CUT.inThread }).markdown,
    forWebhook: limitMarkdown(whole, { maxBytes: room, notice: CUT.alone }).markdown + ending,
    forFinish: limitMarkdown(whole, { notice: CUT.alone }).markdown,
    isCut: forRoom.cut,
  };
}

/** A reply that says that the message above was edited: its title, what broke first ("" if unknown), and the mentions. */
export function noticeOf(
  { title, explanation }: { readonly title: string; readonly explanation: string },
  mentions: string,
): string {
  const text = [title, explanation].filter(Boolean).join("  \n");
  const { markdown } = limitMarkdown(text, { maxBytes: MAX_MESSAGE_BYTES - byteLength(mentions) - 2 });
  return [markdown, mentions].filter(Boolean).join("\n\n");
}
