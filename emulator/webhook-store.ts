import { countingUuids } from "./ids.ts";
import type { Webhook } from "./webhook-entities.ts";

/** A webhook becomes inactive after this many failures in a row. */
const FAILURE_LIMIT = 100;

/** The webhooks, their creators, and the results of their deliveries. */
export class WebhookStore {
  readonly nextUuid: () => string = countingUuids("80000000");
  readonly #webhooks = new Map<string, { webhook: Webhook; ownerId: string; failures: number }>();

  add(webhook: Webhook, ownerId: string): void {
    this.#webhooks.set(webhook.id, { webhook, ownerId, failures: 0 });
  }

  get(id: string): Webhook | undefined {
    return this.#webhooks.get(id)?.webhook;
  }

  /** The webhooks that one person created, optionally only those with one kind of owner. */
  of(personId: string, ownedBy: string | undefined): Webhook[] {
    const own = this.#webhooks.values().filter(({ ownerId }) => ownerId === personId);
    return [...own.map(({ webhook }) => webhook)].filter((one) => !ownedBy || one.ownedBy === ownedBy);
  }

  ownerOf({ id }: Webhook): string | undefined {
    return this.#webhooks.get(id)?.ownerId;
  }

  /** Those that are active, oldest first. */
  active(): Webhook[] {
    return [...this.#webhooks.values().map(({ webhook }) => webhook)].filter(
      ({ status }) => status === "active",
    );
  }

  /** Records the result of a delivery. */
  note(webhook: Webhook, wasTaken: boolean): void {
    const known = this.#webhooks.get(webhook.id);
    if (!known) return;
    known.failures = wasTaken ? 0 : known.failures + 1;
    if (known.failures >= FAILURE_LIMIT) webhook.status = "inactive";
  }

  wake(webhook: Webhook): void {
    webhook.status = "active";
    this.note(webhook, true);
  }

  delete(id: string): undefined {
    this.#webhooks.delete(id);
  }
}
