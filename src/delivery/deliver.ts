import { NO_THREAD, type Thread, threadIn } from "../model/thread.ts";
import type { Addresses, DeliveryOptions } from "./addresses.ts";
import { limited } from "./concurrency-limit.ts";
import { Courier } from "./courier.ts";
import type { Delivery } from "./delivery.ts";
import { explainFailure } from "./explain-failure.ts";
import { invalidDelivery } from "./invalid-delivery.ts";
import type { MessageForms } from "./post/message-forms.ts";

/** Number of messages, or files, that are sent at the same time. */
const IN_FLIGHT = 8;

/** Half of the time that a delivery has by default. */
const FILES_WAIT_MS = 60_000;

/** The results of all destinations. */
export interface Round {
  /** In the order of `to`, followed by the webhooks. */
  readonly deliveries: readonly Delivery[];
  /** The current messages in the destinations, including those of destinations that this step did not use. */
  readonly thread: Thread;
  /** The messages of this step. For a reply, `thread` contains the message it replies to instead. */
  readonly own: Thread;
  /** What could not be done as requested, as sentences. */
  readonly notes: readonly string[];
  /** Warnings about how rooms were found, as sentences. */
  readonly warnings: readonly string[];
}

/**
 * Delivers a message to every destination, several at a time, and then its files. A failure never stops the others. Never
 * rejects.
 */
export async function deliver(
  forms: MessageForms,
  addresses: Addresses,
  options: DeliveryOptions,
): Promise<Round> {
  const { to } = addresses;
  const webhookUrls = forms.pendingOnly === undefined ? (addresses.webhookUrls ?? []) : [];
  const courier = new Courier(forms, addresses, options);
  const send = limited(IN_FLIGHT);
  const queues = to.map((destination) => courier.queueFor(destination, send));
  const hooking =
    webhookUrls.length === 0
      ? NO_WEBHOOKS
      : queueForWebhooks(webhookUrls, { forms, addresses, options }, send);
  // Messages come first: a file could take the turn of one, or meet a rate limit that ends the attempts for one.
  const messages = queues.map(async (queue) => Promise.all(await queue));
  const turn = endOf(Promise.all([...messages, hooking]), options.filesWaitMs ?? FILES_WAIT_MS);
  const withFiles = async (queued: Delivery | Promise<Delivery>): Promise<Delivery> => {
    const delivery = await queued;
    await turn;
    return courier.withFiles(delivery, send);
  };
  const posted = await Promise.all(queues.map(async (queue) => Promise.all((await queue).map(withFiles))));
  const toEntries = posted.flat();
  const hooked = await hooking;
  const deliveries = [...toEntries, ...(await Promise.all(hooked.deliveries))];
  const { thread, own } = courier;
  const astray = addresses.thread === undefined ? [] : await strayThread(addresses, toEntries, own);
  return { deliveries, thread, own, notes: hooked.notes, warnings: [...courier.warnings, ...astray] };
}

/** Resolves when the work has ended, at the latest after some milliseconds. */
function endOf(work: Promise<unknown>, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}

/** Code for threads is loaded only if one is given. The messages have been sent, with or without the warning. */
function strayThread(
  addresses: Addresses,
  deliveries: readonly Delivery[],
  own: Thread,
): Promise<readonly string[]> {
  return import("./stray-thread.ts").then(
    (loaded) => loaded.strayThread(addresses, deliveries, own),
    () => [],
  );
}

/** What webhooks get. */
interface Hooked extends Pick<Round, "notes"> {
  readonly deliveries: readonly (Delivery | Promise<Delivery>)[];
}

const NO_WEBHOOKS: Hooked = { deliveries: [], notes: [] };

/** Gives each webhook a turn. Code for webhooks is loaded only if there are any. */
async function queueForWebhooks(
  urls: readonly string[],
  { forms, addresses, options }: { forms: MessageForms; addresses: Addresses; options: DeliveryOptions },
  send: ReturnType<typeof limited>,
): Promise<Hooked> {
  try {
    const { deliverToWebhook, leftOutByWebhooks } = await import("./webhook.ts");
    const deliveries = urls.map((url, index) =>
      send(() => deliverToWebhook({ url, destination: webhookName(index) }, forms, options)),
    );
    const hint = leftOutByWebhooks(forms, addresses.thread !== undefined);
    return { deliveries, notes: hint === undefined ? [] : [hint] };
  } catch (error) {
    const failure = await explainFailure(error);
    const deliveries = urls.map((_, index) => ({ destination: webhookName(index), attempts: 0, ...failure }));
    return { deliveries, notes: [] };
  }
}

/** How a webhook is named, because its URL is a secret. */
function webhookName(index: number): string {
  return `webhook-url ${index + 1}`;
}

/** What would be sent to whom if nothing can be looked up: a dry run without a token. */
export function planDeliveries({ to, webhookUrls = [], thread }: Addresses): Round {
  const planned = (destination: string): Delivery => ({ destination, status: "planned", attempts: 0 });
  const entries = to.map(({ entry, target }) => {
    return target.kind === "invalid" ? invalidDelivery(entry, target.problem) : planned(entry);
  });
  const deliveries = [...entries, ...webhookUrls.map((_, index) => planned(webhookName(index)))];
  return { deliveries, thread: threadIn(thread), own: NO_THREAD, notes: [], warnings: [] };
}
