import type { Call, Handler } from "../call.ts";
import { ApiError } from "../errors.ts";
import { textField } from "../fields.ts";
import { isAdmin } from "../identity.ts";
import { canonicalId, encodeId } from "../ids.ts";
import type { Webhook } from "../webhook-entities.ts";

/**
 * Source: https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook. `all` is not listed there, but accepted.
 */
const RESOURCES: readonly string[] = [
  "all",
  "attachmentActions",
  "dataSources",
  "memberships",
  "messages",
  "rooms",
  "meetings",
  "recordings",
  "convergedRecordings",
  "meetingParticipants",
  "meetingTranscripts",
  "telephony_calls",
  "telephony_conference",
  "telephony_mwi",
  "uc_counters",
  "serviceApp",
  "adminBatchJobs",
];

const EVENTS: readonly string[] = [
  "all",
  "created",
  "updated",
  "deleted",
  "started",
  "ended",
  "joined",
  "left",
  "migrated",
  "authorized",
  "deauthorized",
  "statusChanged",
];

/** The handlers of `/webhooks`. */
export const webhookHandlers = {
  "webhooks.list": (call) => ({ items: call.store.webhooks.of(call.caller.id, call.query["ownedBy"]) }),
  "webhooks.create": createWebhook,
  "webhooks.get": knownWebhook,
  "webhooks.update": updateWebhook,
  "webhooks.delete": (call) => call.store.webhooks.delete(knownWebhook(call).id),
} satisfies Record<string, Handler>;

function createWebhook(call: Call): Webhook {
  const { store, caller, body } = call;
  const { name, targetUrl } = readAddress(body);
  const webhook: Webhook = {
    id: encodeId("WEBHOOK", store.webhooks.nextUuid()),
    name,
    targetUrl,
    resource: oneOf(body, "resource", RESOURCES),
    event: oneOf(body, "event", EVENTS),
    filter: readFilter(body),
    secret: textField(body, "secret"),
    status: "active",
    created: store.timestamp(),
    ownedBy: readOwner(call) ?? "creator",
  };
  store.webhooks.add(webhook, caller.id);
  return webhook;
}

function updateWebhook(call: Call): Webhook {
  const webhook = knownWebhook(call);
  const status = textField(call.body, "status") ?? webhook.status;
  if (status === "inactive" && webhook.status === "active") {
    throw new ApiError(400, "A webhook can only be set to active.");
  }
  const changes = { ...readAddress(call.body), secret: textField(call.body, "secret") ?? webhook.secret };
  Object.assign(webhook, changes, { ownedBy: readOwner(call) ?? webhook.ownedBy });
  if (status === "active") call.store.webhooks.wake(webhook);
  return webhook;
}

function knownWebhook({ store, caller, id }: Call): Webhook {
  const webhook = store.webhooks.get(canonicalId(id, "WEBHOOK"));
  if (!webhook || store.webhooks.ownerOf(webhook) !== caller.id) throw new ApiError(404, "Webhook not found");
  return webhook;
}

function readAddress(body: Call["body"]): Pick<Webhook, "name" | "targetUrl"> {
  const name = textField(body, "name");
  const targetUrl = textField(body, "targetUrl");
  if (name === undefined) throw new ApiError(400, "name cannot be empty");
  if (targetUrl === undefined) throw new ApiError(400, "targetUrl cannot be null");
  if (!URL.canParse(targetUrl)) throw new ApiError(400, "targetUrl is not a URL");
  return { name, targetUrl };
}

/** A room must be an ID, so that it cannot cause an error during a delivery. */
function readFilter(body: Call["body"]): string | undefined {
  const filter = textField(body, "filter");
  const roomId = new URLSearchParams(filter).get("roomId");
  if (roomId !== null) canonicalId(roomId, "ROOM");
  return filter;
}

function readOwner({ body, caller }: Call): string | undefined {
  const ownedBy = textField(body, "ownedBy");
  if (ownedBy === "org" && !isAdmin(caller)) {
    throw new ApiError(403, "Only an admin can make a webhook for the organization.");
  }
  return ownedBy;
}

function oneOf(body: Call["body"], name: string, allowed: readonly string[]): string {
  const value = textField(body, name);
  if (value === undefined) throw new ApiError(400, `${name} cannot be null`);
  if (!allowed.includes(value)) throw new ApiError(400, `Invalid value for field ${name}: ${value}`);
  return value;
}
