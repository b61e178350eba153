import type { AttachmentAction, Membership, Message, Room } from "./entities.ts";
import type { Recording } from "./meetings/meeting-entities.ts";
import type { Shown } from "./meetings/meeting-view.ts";

/** An event for webhooks, with the thing it happened to as it was at the time. */
export type Happening =
  | { readonly resource: "attachmentActions"; readonly event: "created"; readonly data: AttachmentAction }
  | { readonly resource: "memberships"; readonly event: Change; readonly data: Membership }
  | { readonly resource: "messages"; readonly event: Change; readonly data: Message }
  | { readonly resource: "rooms"; readonly event: "created" | "updated"; readonly data: Room }
  | { readonly resource: "meetings"; readonly event: Change | "ended" | "started"; readonly data: Shown }
  | { readonly resource: "recordings"; readonly event: Change; readonly data: Recording };

type Change = "created" | "deleted" | "updated";

/** The events since somebody last asked. */
export class Happenings {
  #waiting: Happening[] = [];

  add(happening: Happening): void {
    this.#waiting.push(happening);
  }

  /** Returns all events once, in order. */
  take(): Happening[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
