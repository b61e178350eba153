import type { FilePart } from "../../webex/index.ts";

/** A message to post, in the forms that destinations need. */
export interface MessageForms {
  /** Webex Markdown for a room, including mentions. */
  readonly markdown: string;
  /** Webex Markdown for a direct message, which needs no mentions. @default markdown */
  readonly forOne?: string;
  /** Webex Markdown for a webhook, which has no thread for the text that was cut. @default markdown */
  readonly forWebhook?: string;
  /** Webex Markdown for an edit that only finishes a message, after which no file follows. @default forOne */
  readonly forFinish?: string;
  /** Content of an Adaptive Card. The Markdown says the same. */
  readonly card?: object | undefined;
  /** Markdown of a reply that announces an edit to a room, because Webex notifies nobody about edits. */
  readonly notice?: string | undefined;
  /** The same for one person, who gets it only about a failure or rollback. */
  readonly noticeForOne?: string | undefined;
  /** Whether it is pending: it says that something started, and will be finished later. */
  readonly isPending: boolean;
  /** Set if it only finishes pending messages: with a reply if they cannot be edited, or not at all. */
  readonly pendingOnly?: { readonly orReplies: boolean } | undefined;
  /** The full message as a file if it was cut. It follows in the thread, before the files. */
  readonly whole?: FilePart | undefined;
  /** Files that follow in the thread, each as a separate message. */
  readonly files?: readonly FilePart[];
}
