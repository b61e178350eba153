import { decodeId, type Message, type MessagingClient, WebexError } from "../webex/index.ts";
import { adviceFor } from "./advice.ts";
import type { Delivery } from "./delivery.ts";
import { type Destination, parseDestination, type Target } from "./destination.ts";
import { RoomDirectory, RoomTitleError } from "./room-directory.ts";

/** Destinations that are served at the same time. */
const IN_FLIGHT = 8;

/** What Webex accepts: one of its three ways to name a recipient. */
type Recipient =
  | { readonly roomId: string }
  | { readonly toPersonId: string }
  | { readonly toPersonEmail: string };

export interface DeliveryOptions {
  readonly webex: MessagingClient;
  /** Destinations are resolved, nothing is sent. */
  readonly isDryRun: boolean;
}

/** Sends a message to every entry of `to`, several at a time; one that fails never stops another. Never rejects. */
export async function deliver(
  entries: readonly string[],
  markdown: string,
  options: DeliveryOptions,
): Promise<readonly Delivery[]> {
  const round = new Round(markdown, options);
  const deliveries: Delivery[] = [];
  const queue = entries.map(parseDestination).entries();
  const work = async (): Promise<void> => {
    for (const [index, destination] of queue) deliveries[index] = await round.deliverTo(destination);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return deliveries;
}

/** What would be sent to whom when nothing can be looked up: a dry run without a token. */
export function planDeliveries(entries: readonly string[]): readonly Delivery[] {
  return entries.map(parseDestination).map(({ entry, target }) => {
    if (target.kind === "invalid") return invalidDelivery(entry, target.problem);
    return { destination: entry, status: "planned", attempts: 0 };
  });
}

/** One message on its way to its destinations. */
class Round {
  readonly #markdown: string;
  readonly #webex: MessagingClient;
  readonly #isDryRun: boolean;
  readonly #rooms: RoomDirectory;
  /** The entry of each room and person that has the message, or is about to get it: two may name the same one. */
  readonly #taken = new Map<string, string>();

  /** Set once Webex has refused the token: it will refuse it for the rest as well. */
  #refused: WebexError | undefined;

  constructor(markdown: string, { webex, isDryRun }: DeliveryOptions) {
    this.#markdown = markdown;
    this.#webex = webex;
    this.#isDryRun = isDryRun;
    this.#rooms = new RoomDirectory(webex);
  }

  async deliverTo({ entry, target }: Destination): Promise<Delivery> {
    const base = { destination: entry, attempts: 0 };
    if (target.kind === "invalid") return invalidDelivery(entry, target.problem);
    if (this.#refused !== undefined) return { ...base, status: "failed", ...failureOf(this.#refused) };
    let attempts = 0;
    const onAttempt = (): number => ++attempts;
    try {
      const recipient = await this.#resolve(target);
      const id = idOf(recipient);
      const key = sameKey(id);
      const other = this.#taken.get(key);
      if (other !== undefined)
        return { ...base, status: "skipped", recipient: id, error: `It is the same as "${other}".` };
      this.#taken.set(key, entry);
      if (this.#isDryRun) return { ...base, status: "planned", recipient: id };
      const message = await this.#post(target, recipient, onAttempt);
      return {
        ...base,
        status: "sent",
        recipient: id,
        messageId: message.id,
        roomId: message.roomId,
        attempts,
      };
    } catch (error) {
      if (error instanceof WebexError && error.kind === "auth") this.#refused = error;
      return { ...base, attempts, status: "failed", ...failureOf(error) };
    }
  }

  async #resolve(target: Exclude<Target, { kind: "invalid" }>): Promise<Recipient> {
    switch (target.kind) {
      case "room id":
        return { roomId: target.roomId };
      case "room uuid":
        return { roomId: target.uuid };
      case "room title":
        return { roomId: await this.#rooms.idByTitle(...target.titles) };
      case "person id":
        return { toPersonId: target.personId };
      case "email":
        return { toPersonEmail: target.email };
    }
  }

  /** Webex takes a bare UUID for rooms of its first region only; for others the whole id is looked up. */
  async #post(target: Target, recipient: Recipient, onAttempt: () => void): Promise<Message> {
    const create = async (to: Recipient): Promise<Message> =>
      withId(await this.#webex.messages.create({ ...to, markdown: this.#markdown }, { onAttempt }));
    try {
      return await create(recipient);
    } catch (error) {
      const isUnknown = error instanceof WebexError && error.kind === "not found";
      if (target.kind !== "room uuid" || !isUnknown) throw error;
      const roomId = await this.#rooms.idByUuid(target.uuid);
      if (roomId === undefined) throw error;
      return create({ roomId });
    }
  }
}

/** What answers in Webex's place may answer 200 with any JSON. */
function withId(message: Message): Message {
  if (typeof message.id === "string" && message.id !== "") return message;
  const what = "was answered with 200, but not with a message";
  throw new WebexError({
    kind: "bad answer",
    request: "POST /messages",
    what,
    status: 200,
    mayHaveArrived: true,
  });
}

function idOf(recipient: Recipient): string {
  return Object.values(recipient)[0] ?? "";
}

/** Equal for an id in either alphabet and its bare UUID, and for an e-mail in any case. */
function sameKey(id: string): string {
  return (decodeId(id)?.uuid ?? id).toLowerCase();
}

function invalidDelivery(entry: string, problem: string): Delivery {
  return {
    destination: entry,
    status: "failed",
    attempts: 0,
    error: `As an entry of "to" it cannot be used: ${problem}.`,
    advice: "Give a room's id, link or title, an e-mail address, or a person's id.",
    failsStep: true,
  };
}

function failureOf(error: unknown): Pick<Delivery, "error" | "advice" | "trackingId" | "failsStep"> {
  if (error instanceof WebexError) {
    return { error: error.message, advice: adviceFor(error), trackingId: error.trackingId };
  }
  if (error instanceof RoomTitleError) return { error: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { error: `Webex Notify itself failed: ${reason}.`, advice: "Please report this.", failsStep: true };
}
