import { idKey, isUuid, type Message, type MessagingClient, WebexError } from "../../webex/index.ts";
import { idOf, isPerson, type Recipient } from "../recipient.ts";
import type { MessageForms } from "./message-forms.ts";

/** One recipient, as far as a message can be brought to it. */
export interface MailboxOptions {
  readonly webex: MessagingClient;
  readonly recipient: Recipient;
  /** Another way to name the recipient, where Webex does not know it by the first. */
  readonly otherwise: (error: WebexError) => Promise<Recipient | undefined>;
  /** Told of each request that carries the message. */
  readonly onAttempt: () => void;
}

/** Messages of one recipient: made, edited, looked at and removed. */
export class Mailbox {
  readonly #options: MailboxOptions;
  #recipient: Recipient;

  constructor(options: MailboxOptions) {
    this.#options = options;
    this.#recipient = options.recipient;
  }

  get isAtMostOnce(): boolean {
    return this.#options.webex.isAtMostOnce;
  }

  /** Posts a message, in a thread where there is a `parentId`. Throws `WebexError`. */
  async post(forms: MessageForms, parentId?: string): Promise<Message> {
    const { markdown: forRoom, forOne, card } = forms;
    const markdown = isPerson(this.#recipient) ? (forOne ?? forRoom) : forRoom;
    const content = { markdown, ...(card === undefined ? {} : cardOf(card)) };
    return this.#create({ ...content, parentId });
  }

  /** Says in the thread of a message that it was edited, where there is something to tell. Throws `WebexError`. */
  async notify({ notice, noticeForOne }: MessageForms, parentId: string): Promise<void> {
    const markdown = isPerson(this.#recipient) ? noticeForOne : notice;
    if (markdown === undefined) return;
    await this.#options.webex.messages.create({ ...this.#recipient, markdown, parentId });
  }

  /**
   * Edits a message, without mentions: an edit notifies nobody. `undefined` where it is another recipient's.
   * Throws `WebexError`, of kind `not found` where it is gone.
   */
  async edit(
    messageId: string,
    { markdown: forRoom, forOne: markdown = forRoom }: MessageForms,
  ): Promise<Message | undefined> {
    const { webex, onAttempt } = this.#options;
    let roomId = this.#knownRoomId();
    // Webex takes a bare UUID for rooms of its first region only.
    if (roomId === undefined || isUuid(roomId)) {
      const found = await webex.messages.get({ messageId });
      if (this.isElsewhere(found)) return undefined;
      if (roomId !== undefined) this.#recipient = { roomId: found.roomId };
      roomId = found.roomId;
    }
    const message = await webex.messages.update({ messageId, roomId, markdown }, { onAttempt });
    return { ...message, roomId };
  }

  /** The message, or `undefined` where it is gone or not the token's to see. Throws `WebexError`. */
  async look(messageId: string): Promise<Message | undefined> {
    try {
      return await this.#options.webex.messages.get({ messageId });
    } catch (error) {
      if (error instanceof WebexError && ["not found", "forbidden", "rejected"].includes(error.kind))
        return undefined;
      throw error;
    }
  }

  remove(messageId: string): Promise<void> {
    return this.#options.webex.messages.delete({ messageId });
  }

  /** What follows a message in its thread. Throws `WebexError`, `RangeError`. */
  async attach(file: NonNullable<MessageForms["files"]>[number], parentId: string): Promise<void> {
    await this.#options.webex.messages.createWithFile({ ...this.#recipient, parentId }, file);
  }

  /** Whether a message is known to be another recipient's. */
  isElsewhere({ roomId, roomType, toPersonId, toPersonEmail }: Message): boolean {
    const own = idKey(idOf(this.#recipient));
    if ("roomId" in this.#recipient) return idKey(roomId) !== own;
    const told = "toPersonId" in this.#recipient ? toPersonId : toPersonEmail;
    return roomType === "group" || (told !== undefined && idKey(told) !== own);
  }

  #knownRoomId(): string | undefined {
    return "roomId" in this.#recipient ? this.#recipient.roomId : undefined;
  }

  async #create(content: Parameters<MessagingClient["messages"]["create"]>[0]): Promise<Message> {
    const { webex, onAttempt, otherwise } = this.#options;
    const create = (): Promise<Message> =>
      webex.messages.create({ ...this.#recipient, ...content }, { onAttempt });
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof WebexError) || error.kind !== "not found") throw error;
      const other = await otherwise(error);
      if (other === undefined) throw error;
      this.#recipient = other;
      return create();
    }
  }
}

/** Source: https://developer.webex.com/docs/buttons-and-cards */
function cardOf(content: object): { attachments: readonly Record<string, unknown>[] } {
  return { attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }] };
}
