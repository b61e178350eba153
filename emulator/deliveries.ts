import { createHmac } from "node:crypto";
import type { Happening } from "./happenings.ts";
import { encodeId } from "./ids.ts";
import { showInList } from "./meetings/meeting-view.ts";
import { showRecording } from "./meetings/recording-view.ts";
import type { Store } from "./store.ts";
import type { Delivery, Webhook } from "./webhook-entities.ts";
import { concerns } from "./webhook-match.ts";

/** How long a target may take, in milliseconds. */
const PATIENCE_MS = 5000;

const LOOPBACK = /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/;

// The local Webex acts as an application of its own.
const APP_ID = encodeId("APPLICATION", "fb000000-0000-4000-8000-000000000001");

/** Fields that a webhook never contains. Its target fetches them with a token. */
const FETCHED = /^(?:attachments|hostKey|html|inputs|markdown|text)$|password/i;

/** Delivers events to webhooks. */
export class Deliveries {
  readonly #store: Store;
  readonly #log: Delivery[];

  /** @param log collects every attempt, in order. */
  constructor(store: Store, log: Delivery[]) {
    this.#store = store;
    this.#log = log;
  }

  /**
   * Delivers everything that has happened since the last call, one after the other. A target that fails stops nothing.
   */
  async send(actorId: string | undefined): Promise<void> {
    for (const happening of this.#store.happenings.take()) {
      for (const webhook of this.#store.webhooks.active()) {
        const owner = this.#store.people.get(this.#store.webhooks.ownerOf(webhook) ?? "");
        if (owner && concerns(this.#store, webhook, owner, happening)) {
          const { orgId, id: createdBy } = owner;
          await this.#deliver(webhook, happening, {
            orgId,
            createdBy,
            appId: APP_ID,
            actorId: actorId ?? speaker(happening),
          });
        }
      }
    }
  }

  async #deliver(webhook: Webhook, happening: Happening, who: object): Promise<void> {
    const { resource, event } = happening;
    const { secret, ...shown } = webhook;
    const body = { ...shown, resource, event, ...who, data: carried(happening, this.#store) };
    const text = JSON.stringify(body);
    const signature =
      secret === undefined ? undefined : createHmac("sha1", secret).update(text).digest("hex");
    const { targetUrl } = webhook;
    const { status, error } = await post(targetUrl, text, signature);
    this.#store.webhooks.note(webhook, status !== undefined && status < 300);
    this.#log.push({ webhookId: webhook.id, targetUrl, resource, event, body, signature, status, error });
  }
}

/** If a message was posted without a token, its author is the actor. */
function speaker({ data }: Happening): string | undefined {
  return "personId" in data ? data.personId : undefined;
}

/** The data that a webhook contains about a thing: the usual answer, without the content. */
function carried(happening: Happening, store: Store): object {
  const shown = Object.entries(showThing(happening, store));
  return Object.fromEntries(shown.filter(([name]) => !FETCHED.test(name)));
}

function showThing({ resource, data }: Happening, store: Store): object {
  if (resource === "meetings") return showInList(data, store);
  if (resource === "recordings") return showRecording(data, undefined);
  return data;
}

async function post(
  targetUrl: string,
  body: string,
  signature: string | undefined,
): Promise<Pick<Delivery, "error" | "status">> {
  if (!LOOPBACK.test(new URL(targetUrl).hostname)) {
    return { status: undefined, error: "The local Webex can reach only this machine." };
  }
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (signature !== undefined) headers["x-spark-signature"] = signature;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(targetUrl, { method: "POST", headers, body, redirect: "manual", signal });
    await response.arrayBuffer();
    return { status: response.status, error: undefined };
  } catch (error) {
    return { status: undefined, error: String(error) };
  }
}
