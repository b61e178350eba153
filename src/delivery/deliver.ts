import { type MessagingClient, WebexError } from "../webex/index.ts";
import type { Announcement, UpdateMode } from "./announcement.ts";
import { Audience } from "./audience.ts";
import type { Delivery } from "./delivery.ts";
import { type Destination, parseDestination, type Target } from "./destination.ts";
import { failureOf, invalidDelivery, lookupFailureOf } from "./failure.ts";
import { limited } from "./limited.ts";
import { Mailbox } from "./mailbox.ts";
import { moveFor } from "./move.ts";
import { NothingToFinish } from "./nothing-to-finish.ts";
import { carryOut, type Posted } from "./post.ts";
import { idOf, type Recipient, sameKey } from "./recipient.ts";
import { NO_THREAD, type Thread, type ThreadInput, threadKey, withMessage } from "./thread.ts";
import { ThreadAnchors } from "./thread-anchors.ts";
import { deliverToWebhook, leftOutByWebhooks } from "./webhook.ts";

/** Messages that are sent at the same time. */
const IN_FLIGHT = 8;

/** Where an announcement goes. */
export interface Addresses {
  /** Entries of `to` as written. */
  readonly to: readonly string[];
  /** Addresses of incoming webhooks. */
  readonly webhookUrls?: readonly string[];
  /** What the destinations have already. */
  readonly thread?: ThreadInput | undefined;
  /** @default "auto" */
  readonly updateMode?: UpdateMode;
}

export interface DeliveryOptions {
  readonly webex: MessagingClient;
  /** Destinations are resolved, nothing is sent. */
  readonly isDryRun: boolean;
}

/** What came of all destinations. */
export interface Round {
  /** In the order of `to`, then of the webhooks. */
  readonly deliveries: readonly Delivery[];
  /** The messages that stand there now, with those of destinations that this step did not have. */
  readonly thread: Thread;
  /** The messages of this step themselves: in `thread` one that is a reply stands behind the message it answers. */
  readonly own: Thread;
  /** What could not be done as asked, as sentences. */
  readonly notes: readonly string[];
}

/** Brings an announcement to every destination, several at a time; one that fails never stops another. Never rejects. */
export async function deliver(
  announcement: Announcement,
  addresses: Addresses,
  options: DeliveryOptions,
): Promise<Round> {
  const { to, thread } = addresses;
  const webhookUrls = announcement.onlyFinishes === undefined ? (addresses.webhookUrls ?? []) : [];
  const courier = new Courier(announcement, addresses, options);
  const send = limited(IN_FLIGHT);
  const posted = to.map(async (entry) => courier.deliverTo(parseDestination(entry), send));
  const hooked = webhookUrls.map((url, index) =>
    send(() => deliverToWebhook({ url, number: index + 1 }, announcement, options)),
  );
  const deliveries = [...(await Promise.all(posted)).flat(), ...(await Promise.all(hooked))];
  const hint = webhookUrls.length === 0 ? undefined : leftOutByWebhooks(announcement, thread !== undefined);
  return { deliveries, thread: courier.thread, own: courier.own, notes: hint === undefined ? [] : [hint] };
}

/** What would be sent to whom when nothing can be looked up: a dry run without a token. */
export function planDeliveries({ to, webhookUrls = [] }: Addresses): readonly Delivery[] {
  const planned = (destination: string): Delivery => ({ destination, status: "planned", attempts: 0 });
  const entries = to.map(parseDestination).map(({ entry, target }) => {
    return target.kind === "invalid" ? invalidDelivery(entry, target.problem) : planned(entry);
  });
  return [...entries, ...webhookUrls.map((_, index) => planned(`webhook-url ${index + 1}`))];
}

/** Carries one announcement to its destinations, and knows who has it already. */
class Courier {
  readonly #announcement: Announcement;
  readonly #addresses: Addresses;
  readonly #options: DeliveryOptions;
  readonly #audience: Audience;
  readonly #anchors: ThreadAnchors;
  /** The entry of each room and person that has the message, or is about to get it: two may name the same one. */
  readonly #taken = new Map<string, string>();
  /** Set once Webex has refused the token: it will refuse it for the rest as well. */
  #refused: WebexError | undefined;
  thread: Thread;
  own: Thread = NO_THREAD;

  constructor(announcement: Announcement, addresses: Addresses, options: DeliveryOptions) {
    const { thread, to } = addresses;
    const isOnly = to.length === 1 && parseDestination(to[0] ?? "").target.kind !== "group";
    this.#announcement = announcement;
    this.#addresses = addresses;
    this.#options = options;
    this.#audience = new Audience(options.webex);
    this.#anchors = new ThreadAnchors(thread, { webex: options.webex, isOnly });
    this.thread = thread === undefined || "messageId" in thread ? NO_THREAD : thread;
  }

  async deliverTo(
    { entry, target }: Destination,
    send: ReturnType<typeof limited>,
  ): Promise<readonly Delivery[]> {
    if (target.kind === "invalid") return [invalidDelivery(entry, target.problem)];
    try {
      const recipients = await this.#resolve(target);
      return await Promise.all(
        recipients.map((recipient) => send(() => this.#deliver(entry, target, recipient))),
      );
    } catch (error) {
      return [{ destination: entry, attempts: 0, ...lookupFailureOf(error) }];
    }
  }

  async #resolve(target: Exclude<Target, { kind: "invalid" }>): Promise<readonly Recipient[]> {
    switch (target.kind) {
      case "room id":
        return [{ roomId: target.roomId }];
      case "room uuid":
        return [{ roomId: target.uuid }];
      case "room title":
        return [{ roomId: await this.#audience.rooms.idByTitle(...target.titles) }];
      case "team":
        return [{ roomId: await this.#audience.roomIdOfTeam(target.team) }];
      case "person id":
        return [{ toPersonId: target.personId }];
      case "email":
        return [{ toPersonEmail: target.email }];
      case "group":
        return (await this.#audience.memberIdsOfGroup(target.group)).map((toPersonId) => ({ toPersonId }));
    }
  }

  async #deliver(entry: string, target: Target, recipient: Recipient): Promise<Delivery> {
    const id = idOf(recipient);
    const base = { destination: entry, recipient: id, attempts: 0 };
    const other = this.#taken.get(sameKey(id));
    if (other !== undefined) return { ...base, status: "skipped", error: `It is the same as "${other}".` };
    this.#taken.set(sameKey(id), entry);
    if (this.#options.isDryRun) return { ...base, status: "planned" };
    if (this.#refused !== undefined) return { ...base, ...failureOf(this.#refused) };
    let attempts = 0;
    try {
      const posted = await this.#post(target, recipient, () => ++attempts);
      const { status, message, note, losses } = posted;
      const { id: messageId, roomId } = message;
      return {
        ...base,
        status,
        messageId,
        roomId,
        attempts,
        note,
        ...(losses.length === 0 ? {} : { losses }),
      };
    } catch (error) {
      if (error instanceof NothingToFinish) {
        return { ...base, attempts, status: "skipped", error: error.message };
      }
      if (error instanceof WebexError && error.kind === "auth") this.#refused = error;
      return { ...base, attempts, ...failureOf(error) };
    }
  }

  async #post(target: Target, recipient: Recipient, onAttempt: () => void): Promise<Posted> {
    const { updateMode = "auto" } = this.#addresses;
    const ignoresThread = updateMode === "new" && this.#announcement.onlyFinishes === undefined;
    const anchor = ignoresThread ? undefined : await this.#anchors.of(recipient);
    const move = moveFor(updateMode, anchor, this.#announcement);
    const otherwise = (): Promise<Recipient | undefined> => this.#otherwise(target);
    const mailbox = new Mailbox({ webex: this.#options.webex, recipient, otherwise, onAttempt });
    const posted = await carryOut(move, mailbox, this.#announcement);
    // A reply leaves the message that it answers as it is.
    const isStart = this.#announcement.isStart && posted.status !== "replied";
    // Hashed only now: without a thread to look into, messages start in the order of their entries.
    const key = await threadKey(idOf(recipient));
    this.thread = withMessage(this.thread, key, { messageId: posted.rootId, isStart });
    const own = { messageId: posted.message.id, isStart: this.#announcement.isStart };
    this.own = withMessage(this.own, key, own);
    return posted;
  }

  /** Webex takes a bare UUID for rooms of its first region only; for others the whole id is looked up. */
  async #otherwise(target: Target): Promise<Recipient | undefined> {
    if (target.kind !== "room uuid") return undefined;
    const roomId = await this.#audience.rooms.idByUuid(target.uuid);
    return roomId === undefined ? undefined : { roomId };
  }
}
