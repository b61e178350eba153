import type { FilePart } from "../../webex/index.ts";

/** What is to be posted, in the forms that destinations take. */
export interface MessageForms {
  /** Webex Markdown for a room, with its mentions. */
  readonly markdown: string;
  /** Webex Markdown for one person, whom it needs not mention. @default markdown */
  readonly forOne?: string;
  /** Webex Markdown for a webhook, which has no thread to hold what was cut. @default markdown */
  readonly forWebhook?: string;
  /** Content of an Adaptive Card, of which the Markdown is the twin. */
  readonly card?: object | undefined;
  /** Markdown of a reply that tells a room of an edit: Webex notifies nobody of one. */
  readonly notice?: string | undefined;
  /** The same for one person, whom nothing but a failure or rollback is told of twice. */
  readonly noticeForOne?: string | undefined;
  /** Whether it is pending: it says that something started, and waits to be finished. */
  readonly isPending: boolean;
  /** Set where it only finishes pending messages: with a reply where such a one cannot be edited, or not at all. */
  readonly pendingOnly?: { readonly orReplies: boolean } | undefined;
  /** The message as a file, where it was cut: it follows in the thread, before the files. */
  readonly whole?: FilePart | undefined;
  /** Files that follow in the thread, each a message of its own. */
  readonly files?: readonly FilePart[];
}
