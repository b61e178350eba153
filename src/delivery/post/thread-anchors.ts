import { type Anchor, anchorIn, type ThreadInput } from "../../model/thread.ts";
import { idKey, type Message, type MessagingClient, WebexError } from "../../webex/index.ts";
import { idOf, isPerson, type Recipient } from "../recipient.ts";
import { threadKey } from "./thread-key.ts";

/** The messages that the destinations of a step already have. */
export class ThreadAnchors {
  readonly #thread: ThreadInput | undefined;
  readonly #webex: Pick<MessagingClient, "messages">;
  /** Whether there is a single destination, which a bare message ID must belong to. */
  readonly #isOnly: boolean;
  #message: Promise<Message | undefined> | undefined;

  constructor(
    thread: ThreadInput | undefined,
    options: { webex: Pick<MessagingClient, "messages">; isOnly: boolean },
  ) {
    this.#thread = thread;
    this.#webex = options.webex;
    this.#isOnly = options.isOnly;
  }

  /** The message of a recipient. Throws `WebexError`. */
  async of(recipient: Recipient): Promise<Anchor | undefined> {
    if (this.#thread === undefined) return undefined;
    if (!("messageId" in this.#thread)) return anchorIn(this.#thread, threadKey(idOf(recipient)));
    const anchor = { messageId: this.#thread.messageId, isPending: false };
    if (this.#isOnly) return anchor;
    // With several destinations, an ID alone does not say which one it belongs to.
    if (isPerson(recipient)) return undefined;
    const message = await this.#look(anchor.messageId);
    // A message that the token cannot see can still be replied to. If it belongs elsewhere, Webex rejects the reply.
    if (message === undefined) return anchor;
    return "roomId" in recipient && idKey(message.roomId) === idKey(recipient.roomId) ? anchor : undefined;
  }

  #look(messageId: string): Promise<Message | undefined> {
    this.#message ??= this.#webex.messages.get({ messageId }).catch((error: unknown) => {
      if (error instanceof WebexError && ["not found", "forbidden", "rejected"].includes(error.kind))
        return undefined;
      throw error;
    });
    return this.#message;
  }
}
