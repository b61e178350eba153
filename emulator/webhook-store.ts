import { countingUuids } from "./ids.ts";
import type { Webhook } from "./webhook-entities.ts";

/** A webhook that so often in a row reached nobody goes to sleep. */
const FAILURE_LIMIT = 100;

/** The webhooks, who made them, and how their deliveries went. */
export class WebhookStore {
  readonly nextUuid: () => string = countingUuids("80000000");
  readonly #webhooks = new Map<string, { webhook: Webhook; ownerId: string; failures: number }>();

  add(webhook: Webhook, ownerId: string): void {
    this.#webhooks.set(webhook.id, { webhook, ownerId, failures: 0 });
  }

  get(id: string): Webhook | undefined {
    return this.#webhooks.get(id)?.webhook;
  }

  /** The webhooks that one person made, all or those owned in one way. */
  of(personId: string, ownedBy: string | undefined): Webhook[] {
    const own = this.#webhooks.values().filter(({ ownerId }) => ownerId === personId);
    return [...own.map(({ webhook }) => webhook)].filter((one) => !ownedBy || one.ownedBy === ownedBy);
  }

  ownerOf({ id }: Webhook): string | undefined {
    return this.#webhooks.get(id)?.ownerId;
  }

  /** Those that are not asleep, oldest first. */
  active(): Webhook[] {
    return [...this.#webhooks.values().map(({ webhook }) => webhook)].filter(
      ({ status }) => status === "active",
    );
  }

  /** Notes how a delivery went. */
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
