import { NO_THREAD, type Thread, threadIn } from "../model/thread.ts";
import type { Addresses, DeliveryOptions } from "./addresses.ts";
import { limited } from "./concurrency-limit.ts";
import { Courier } from "./courier.ts";
import type { Delivery } from "./delivery.ts";
import { invalidDelivery } from "./failed-delivery.ts";
import type { MessageForms } from "./post/message-forms.ts";
import { deliverToWebhook, leftOutByWebhooks } from "./webhook.ts";

/** Messages that are sent at the same time. */
const IN_FLIGHT = 8;

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
  /** What is worth knowing of how rooms were found, as sentences. */
  readonly warnings: readonly string[];
}

/** Brings a message to every destination, several at a time; one that fails never stops another. Never rejects. */
export async function deliver(
  forms: MessageForms,
  addresses: Addresses,
  options: DeliveryOptions,
): Promise<Round> {
  const { to, thread } = addresses;
  const webhookUrls = forms.pendingOnly === undefined ? (addresses.webhookUrls ?? []) : [];
  const courier = new Courier(forms, addresses, options);
  const send = limited(IN_FLIGHT);
  const posted = to.map(async (destination) => courier.deliverTo(destination, send));
  const hooked = webhookUrls.map((url, index) =>
    send(() => deliverToWebhook({ url, number: index + 1 }, forms, options)),
  );
  const deliveries = [...(await Promise.all(posted)).flat(), ...(await Promise.all(hooked))];
  const hint = webhookUrls.length === 0 ? undefined : leftOutByWebhooks(forms, thread !== undefined);
  const threads = await courier.threads();
  const { warnings } = courier;
  return { deliveries, ...threads, notes: hint === undefined ? [] : [hint], warnings };
}

/** What would be sent to whom when nothing can be looked up: a dry run without a token. */
export function planDeliveries({ to, webhookUrls = [], thread }: Addresses): Round {
  const planned = (destination: string): Delivery => ({ destination, status: "planned", attempts: 0 });
  const entries = to.map(({ entry, target }) => {
    return target.kind === "invalid" ? invalidDelivery(entry, target.problem) : planned(entry);
  });
  const deliveries = [...entries, ...webhookUrls.map((_, index) => planned(`webhook-url ${index + 1}`))];
  return { deliveries, thread: threadIn(thread), own: NO_THREAD, notes: [], warnings: [] };
}
