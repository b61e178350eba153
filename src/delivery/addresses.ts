import type { Destination } from "../model/destination.ts";
import type { ThreadInput } from "../model/thread.ts";
import type { UpdateMode } from "../model/update-mode.ts";
import type { MessagingClient } from "../webex/index.ts";

/** Where a message goes. */
export interface Addresses {
  readonly to: readonly Destination[];
  /** Addresses of incoming webhooks. */
  readonly webhookUrls?: readonly string[];
  /** Rooms that the step has made, and titles of those that it only plans to. */
  readonly rooms?: readonly NewRoom[] | undefined;
  /** What the destinations have already. */
  readonly thread?: ThreadInput | undefined;
  /** @default "auto" */
  readonly updateMode?: UpdateMode;
}

/** A room that a manifest brings; without an ID where it is only planned. */
export interface NewRoom {
  readonly title: string;
  readonly id?: string;
}

export interface DeliveryOptions {
  readonly webex: MessagingClient;
  /** Ids of the organizations whose rooms a title may name; left out, any. Throws `NameError` where they are not known. */
  readonly organizations?: (() => Promise<readonly string[]>) | undefined;
  /** Destinations are resolved, nothing is sent. */
  readonly isDryRun: boolean;
}
