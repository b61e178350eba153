import type { Destination, Target } from "../model/destination.ts";
import { type Anchor, NO_THREAD, type Thread, threadIn, withMessages } from "../model/thread.ts";
import { idKey, WebexError } from "../webex/index.ts";
import type { Addresses, DeliveryOptions } from "./addresses.ts";
import type { limited } from "./concurrency-limit.ts";
import type { Delivery, Loss } from "./delivery.ts";
import { explainFailure } from "./explain-failure.ts";
import { invalidDelivery } from "./invalid-delivery.ts";
import { Mailbox } from "./post/mailbox.ts";
import type { MessageForms } from "./post/message-forms.ts";
import { NothingPending } from "./post/nothing-pending.ts";
import { type Posted, post } from "./post/post.ts";
import { moveFor } from "./post/post-move.ts";
import { ThreadAnchors } from "./post/thread-anchors.ts";
import { threadKey } from "./post/thread-key.ts";
import { idOf, type Recipient } from "./recipient.ts";
import type { Audience } from "./rooms/audience.ts";
import { recipientsOf } from "./rooms/recipients-of.ts";

/** Delivers a message to its destinations, and remembers who already has it. */
export class Courier {
  readonly #forms: MessageForms;
  readonly #addresses: Addresses;
  readonly #options: DeliveryOptions;
  #audience: Promise<Audience> | undefined;
  readonly #anchors: ThreadAnchors;
  /** The entry for each room and person that has the message or is about to get it: two entries may refer to the same one. */
  readonly #taken = new Map<string, string>();
  /** Set after Webex rejects the token, because it will also reject it for the other destinations. */
  #refused: WebexError | undefined;
  /** By the key of a destination: the current message there, and the message of this step. */
  readonly #standing = new Map<string, Anchor>();
  readonly #own = new Map<string, Anchor>();
  /** What sends the files that follow a delivered message. */
  readonly #attach = new Map<Delivery, () => Promise<readonly Loss[]>>();
  /** Warnings about how rooms were found, as sentences. */
  readonly warnings: string[] = [];

  constructor(forms: MessageForms, addresses: Addresses, options: DeliveryOptions) {
    const { thread, to } = addresses;
    const isOnly = to.length === 1 && to[0]?.target.kind !== "group";
    this.#forms = forms;
    this.#addresses = addresses;
    this.#options = options;
    this.#anchors = new ThreadAnchors(thread, { webex: options.webex, isOnly });
  }

  /** The current messages in the destinations, including other messages of the thread. */
  get thread(): Thread {
    return withMessages(threadIn(this.#addresses.thread), this.#standing);
  }

  /** The messages of this step. */
  get own(): Thread {
    return withMessages(NO_THREAD, this.#own);
  }

  /** Finds the recipients of a destination, and gives each of them a turn. Does not wait for these. */
  async queueFor(
    { entry, target }: Destination,
    send: ReturnType<typeof limited>,
  ): Promise<readonly (Delivery | Promise<Delivery>)[]> {
    if (target.kind === "invalid") return [invalidDelivery(entry, target.problem)];
    try {
      const { recipients, warning } = await recipientsOf(target, () => this.#whoIsWho());
      if (warning !== undefined) this.warnings.push(warning);
      return recipients.map((recipient) => send(() => this.#deliver(entry, target, recipient)));
    } catch (error) {
      return [{ destination: entry, attempts: 0, ...(await explainFailure(error, "look up")) }];
    }
  }

  /** Gives the files that follow a message a turn, and adds what is lost. */
  async withFiles(delivery: Delivery, send: ReturnType<typeof limited>): Promise<Delivery> {
    const attach = this.#attach.get(delivery);
    if (attach === undefined) return delivery;
    const losses = [...(delivery.losses ?? []), ...(await send(attach))];
    return losses.length === 0 ? delivery : { ...delivery, losses };
  }

  /** Finds rooms and people by name; not needed for an ID. */
  #whoIsWho(): Promise<Audience> {
    const { webex, organizations } = this.#options;
    const { rooms } = this.#addresses;
    this.#audience ??= Promise.all([import("./rooms/audience.ts"), webex.lists()]).then(
      ([{ Audience }, lists]) => new Audience(lists, { rooms, organizations }),
    );
    return this.#audience;
  }

  async #deliver(entry: string, target: Target, recipient: Recipient): Promise<Delivery> {
    const id = idOf(recipient);
    const base = { destination: entry, recipient: id, attempts: 0 };
    const other = this.#taken.get(idKey(id));
    if (other !== undefined) return { ...base, status: "skipped", error: `It is the same as "${other}".` };
    this.#taken.set(idKey(id), entry);
    if (this.#options.isDryRun) return { ...base, status: "planned" };
    if (this.#refused !== undefined) return { ...base, ...(await explainFailure(this.#refused, "post")) };
    let attempts = 0;
    try {
      const posted = await this.#post(target, recipient, () => ++attempts);
      const { status, message, note, losses, attach } = posted;
      const { id: messageId, roomId } = message;
      this.#took(entry, roomId);
      const lost = losses.length === 0 ? {} : { losses };
      const delivery = { ...base, status, messageId, roomId, attempts, note, ...lost };
      if (attach !== undefined) this.#attach.set(delivery, attach);
      return delivery;
    } catch (error) {
      if (error instanceof NothingPending) {
        return { ...base, attempts, status: "skipped", error: error.message };
      }
      if (error instanceof WebexError && error.kind === "auth") this.#refused = error;
      return { ...base, attempts, ...(await explainFailure(error, "post")) };
    }
  }

  /**
   * Remembers the room in which a message arrived. Only that tells that an email address and an ID are the same person, and
   * waiting for it would hold back messages to others.
   */
  #took(entry: string, roomId: string): void {
    const other = this.#taken.get(idKey(roomId)) ?? entry;
    if (other !== entry) {
      const same = `"${other}" and "${entry}" are the same`;
      this.warnings.push(`The message was sent twice, because ${same}: remove one of them.`);
    }
    this.#taken.set(idKey(roomId), entry);
  }

  async #post(target: Target, recipient: Recipient, onAttempt: () => void): Promise<Posted> {
    const { updateMode = "auto", thread = NO_THREAD } = this.#addresses;
    const isBareId = "messageId" in thread;
    const ignoresThread = updateMode === "new" && this.#forms.pendingOnly === undefined;
    const anchor = ignoresThread ? undefined : await this.#anchors.of(recipient);
    const move = moveFor(updateMode, anchor, this.#forms);
    const otherwise = (): Promise<Recipient | undefined> => this.#otherwise(target);
    const mailbox = new Mailbox({ webex: this.#options.webex, isBareId, recipient, otherwise, onAttempt });
    const posted = await post(move, mailbox, this.#forms);
    // A reply does not change the message that it replies to.
    const isPending = this.#forms.isPending && posted.status !== "replied";
    const key = threadKey(idOf(recipient));
    this.#standing.set(key, { messageId: posted.rootId, isPending });
    this.#own.set(key, { messageId: posted.message.id, isPending: this.#forms.isPending });
    return posted;
  }

  /** Webex accepts a bare UUID only for rooms in its first region. For others, the full ID is looked up. */
  async #otherwise(target: Target): Promise<Recipient | undefined> {
    if (target.kind !== "room uuid") return undefined;
    const roomId = await (await this.#whoIsWho()).rooms.idByUuid(target.uuid);
    return roomId === undefined ? undefined : { roomId };
  }
}
