import { mayRead } from "./access.ts";
import type { Person } from "./entities.ts";
import type { Happening } from "./happenings.ts";
import { canonicalId } from "./ids.ts";
import type { Store } from "./store.ts";
import type { Webhook } from "./webhook-entities.ts";

/** Whether a webhook of this owner should be notified about something. */
export function concerns(store: Store, webhook: Webhook, owner: Person, happening: Happening): boolean {
  if (![happening.resource, "all"].includes(webhook.resource)) return false;
  if (![happening.event, "all"].includes(webhook.event)) return false;
  const mayHear = webhook.ownedBy === "org" || sees(store, owner, happening);
  return mayHear && passes(webhook.filter, owner, { ...happening.data });
}

function sees(store: Store, owner: Person, { resource, data }: Happening): boolean {
  switch (resource) {
    case "rooms":
      return store.membership(owner.id, data.id) !== undefined;
    case "memberships":
      return data.personId === owner.id || store.membership(owner.id, data.roomId) !== undefined;
    case "messages":
      return mayRead(store, owner, data);
    case "attachmentActions":
      return store.messages.get(data.messageId)?.personId === owner.id;
    case "meetings":
      return data.meeting.hostId === owner.id;
    case "recordings":
      return data.hostId === owner.id;
  }
}

/** A filter is written like a query. Every part of it must match. */
function passes(filter: string | undefined, owner: Person, data: Readonly<Record<string, unknown>>): boolean {
  return [...new URLSearchParams(filter)].every(([name, value]) => {
    const wanted = value === "me" ? owner.id : value;
    const actual = data[name];
    if (Array.isArray(actual)) return actual.includes(wanted);
    if (name === "hasFiles") return String(data["files"] !== undefined) === value;
    if (name === "roomId") return actual === canonicalId(wanted, "ROOM");
    return actual !== undefined && String(actual) === wanted;
  });
}
