import { type Message, type MessagingClient, WebexError } from "../../webex/index.ts";
import { isPerson, type Recipient } from "../recipient.ts";
import type { MessageForms } from "./message-forms.ts";

/** A recipient, and what is needed to deliver a message to them. */
export interface MailboxOptions {
  readonly webex: MessagingClient;
  /** Whether the thread is only the ID of a message, which does not say whose it is. */
  readonly isBareId: boolean;
  readonly recipient: Recipient;
  /** Another way to name the recipient, if Webex does not accept the first. */
  readonly otherwise: (error: WebexError) => Promise<Recipient | undefined>;
  /** Called for each request with the message. */
  readonly onAttempt: () => void;
}

/** Creates, reads, and deletes the messages of a recipient. */
export class Mailbox {
  readonly options: MailboxOptions;
  recipient: Recipient;

  constructor(options: MailboxOptions) {
    this.options = options;
    this.recipient = options.recipient;
  }

  get isAtMostOnce(): boolean {
    return this.options.webex.isAtMostOnce;
  }

  /** Posts a message, in a thread if `parentId` is set. Throws `WebexError`. */
  async post(forms: MessageForms, parentId?: string): Promise<Message> {
    const { markdown: forRoom, forOne, card } = forms;
    const markdown = isPerson(this.recipient) ? (forOne ?? forRoom) : forRoom;
    const content = { markdown, ...(card === undefined ? {} : cardOf(card)) };
    return this.#create({ ...content, parentId });
  }

  /** Replies in a message's thread that it was edited, if there is a notice. Throws `WebexError`. */
  async notify({ notice, noticeForOne }: MessageForms, parentId: string): Promise<void> {
    const markdown = isPerson(this.recipient) ? noticeForOne : notice;
    if (markdown === undefined) return;
    await this.options.webex.messages.create({ ...this.recipient, markdown, parentId });
  }

  /** The message, or `undefined` if it was deleted or the token cannot see it. Throws `WebexError`. */
  async look(messageId: string): Promise<Message | undefined> {
    try {
      return await this.options.webex.messages.get({ messageId });
    } catch (error) {
      if (error instanceof WebexError && ["not found", "forbidden", "rejected"].includes(error.kind))
        return undefined;
      throw error;
    }
  }

  remove(messageId: string): Promise<void> {
    return this.options.webex.messages.delete({ messageId });
  }

  /** Posts a file in a message's thread. Throws `WebexError`, `RangeError`. */
  async attach(file: NonNullable<MessageForms["files"]>[number], parentId: string): Promise<void> {
    await this.options.webex.messages.createWithFile({ ...this.recipient, parentId }, file);
  }

  async #create(content: Parameters<MessagingClient["messages"]["create"]>[0]): Promise<Message> {
    const { webex, onAttempt, otherwise } = this.options;
    const create = (): Promise<Message> =>
      webex.messages.create({ ...this.recipient, ...content }, { onAttempt });
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof WebexError) || error.kind !== "not found") throw error;
      const other = await otherwise(error);
      if (other === undefined) throw error;
      this.recipient = other;
      return create();
    }
  }
}

/** Source: https://developer.webex.com/docs/buttons-and-cards */
function cardOf(content: object): { attachments: readonly Record<string, unknown>[] } {
  return { attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }] };
}
