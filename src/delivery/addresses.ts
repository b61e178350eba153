import type { Destination } from "../model/destination.ts";
import type { ThreadInput } from "../model/thread.ts";
import type { UpdateMode } from "../model/update-mode.ts";
import type { MessagingClient } from "../webex/index.ts";

/** The destinations of a message. */
export interface Addresses {
  readonly to: readonly Destination[];
  /** URLs of incoming webhooks. */
  readonly webhookUrls?: readonly string[];
  /** Rooms created by the step, and titles of rooms it only plans to create. */
  readonly rooms?: readonly NewRoom[] | undefined;
  /** Messages that the destinations already have. */
  readonly thread?: ThreadInput | undefined;
  /** @default "auto" */
  readonly updateMode?: UpdateMode;
}

/** A room from a manifest; without an ID if it is only planned. */
export interface NewRoom {
  readonly title: string;
  readonly id?: string;
  /** Set if the step should have created it, and another run will. */
  readonly isOwed?: boolean;
}

export interface DeliveryOptions {
  readonly webex: MessagingClient;
  /**
   * IDs of the organizations whose rooms a title may refer to; any organization if absent. Throws `NameError` if they are
   * unknown.
   */
  readonly organizations?: (() => Promise<readonly string[]>) | undefined;
  /** If set, destinations are resolved but nothing is sent. */
  readonly isDryRun: boolean;
  /**
   * How long files wait for the messages to other destinations, in milliseconds. A file could take the turn of a message, or meet
   * a rate limit that ends the attempts for one. @default 60000
   */
  readonly filesWaitMs?: number;
}
