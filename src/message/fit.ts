import { byteLength } from "../text/cut.ts";
import { limitMarkdown, MAX_MESSAGE_BYTES } from "./limit.ts";

/** One message in the forms that destinations take, each within Webex's limit. */
export interface FittedMessage {
  /** For a room, with the mentions. */
  readonly markdown: string;
  /** For one person, and for an edit: without mentions. */
  readonly forOne: string;
  /** For a webhook, which has no thread. */
  readonly forWebhook: string;
  /** Whether something was cut: the whole message then follows as a file in the thread. */
  readonly isCut: boolean;
}

const IN_THREAD = "*Cut here: the whole message, SIZE, is the file in this thread.*";

/** Fits a message and its mentions, "" for none, into what Webex takes; what is cut is never a mention. */
export function fitMessage(whole: string, mentions: string): FittedMessage {
  const ending = mentions === "" ? "" : `\n\n${mentions}`;
  const room = MAX_MESSAGE_BYTES - byteLength(ending);
  const forOne = limitMarkdown(whole, { notice: IN_THREAD });
  const forRoom = limitMarkdown(whole, { maxBytes: room, notice: IN_THREAD });
  return {
    markdown: forRoom.markdown + ending,
    forOne: forOne.markdown,
    forWebhook: limitMarkdown(whole, { maxBytes: room }).markdown + ending,
    isCut: forRoom.cut,
  };
}

/** What tells in a thread that the message above was edited: its title, and the mentions. */
export function noticeOf(whole: string, mentions: string): string {
  const title = limitMarkdown(whole.split("\n", 1)[0] ?? "", {
    maxBytes: MAX_MESSAGE_BYTES - byteLength(mentions) - 2,
  });
  return [title.markdown, mentions].filter(Boolean).join("\n\n");
}
