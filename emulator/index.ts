import { once } from "node:events";
import type { Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Deliveries } from "./deliveries.ts";
import type { Content, Message } from "./entities.ts";
import type { Fault } from "./faults.ts";
import { FaultQueue } from "./faults.ts";
import { createLocalServer } from "./gate.ts";
import { plant } from "./plant.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { RecordedRequest } from "./record.ts";
import type { Seed } from "./seed.ts";
import { defaultSeed } from "./seed.ts";
import { createApp } from "./server.ts";
import type { Snapshot } from "./snapshot.ts";
import { directMessages, messagesIn, snapshot } from "./snapshot.ts";
import type { Delivery } from "./webhook-entities.ts";

export type { Fault } from "./faults.ts";
export { MAX_BODY_BYTES, tooLarge } from "./gate.ts";
export type { RecordedRequest } from "./record.ts";

/** How to start a local Webex. Every option has a default. */
export interface EmulatorOptions {
  /** 0, any free port, if left out. */
  readonly port?: number;
  /** The initial state. A part that is left out comes from `defaultSeed`. */
  readonly seed?: Partial<Seed>;
  /** The clock for timestamps and the rate limit. */
  readonly now?: () => Date;
  /** Refuses an identity that sends requests more often than this. No limit if left out. */
  readonly rateLimit?: RateLimit;
  /** Called with each request when it arrives, before it is performed. */
  readonly onRequest?: (request: RecordedRequest) => void;
  /** Called with each request after it was answered, or its connection was cut. */
  readonly onAnswer?: (request: RecordedRequest) => void;
  /** Answers paths that do not begin with `/v1`, such as the pages of a browser. */
  readonly beside?: (request: Request) => Promise<Response> | Response;
  /** Limits every page to this many items, so that few items fill several pages. */
  readonly pageSize?: number;
  /**
   * Fields that are missing from all answers, to imitate a Webex that leaves out what its documentation does not
   * promise.
   */
  readonly withoutFields?: readonly string[];
}

/** A running local Webex. */
export interface Emulator extends AsyncDisposable {
  /** The base URL for a client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Every attempt to deliver to a webhook, in order. When a request is answered, its deliveries are complete. */
  readonly deliveries: readonly Delivery[];
  /** The messages in one room, oldest first, with the Markdown as it was sent. */
  messagesIn(roomIdOrTitle: string): Message[];
  /** The messages in all 1:1 rooms of one person, oldest first. */
  directMessages(email: string): Message[];
  /** A file of a message, by its address in the message. */
  file(address: string): Content | undefined;
  /** The whole state as plain data. */
  snapshot(): Snapshot;
  /**
   * Queues a fault. Faults that match the same request apply one after the other. Returns a function that removes it.
   */
  fail(fault: Fault): () => void;
  /** Expires a token. */
  expireToken(token: string): void;
  /** Goes back to the initial state: the seed, no requests, no deliveries, no faults. */
  reset(): void;
  /** Closes every connection, even those that hang, and stops. */
  close(): Promise<void>;
}

/** Starts a local Webex that listens on 127.0.0.1 only. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const requests: RecordedRequest[] = [];
  const deliveries: Delivery[] = [];
  let webex = createWebex(options, requests, deliveries);
  // Otherwise, the adapter would replace the global Request and Response of the process.
  const listener = getRequestListener((request, env) => webex.app.fetch(request, env), {
    overrideGlobalObjects: false,
  });
  const server = createLocalServer((incoming, outgoing) => void listener(incoming, outgoing));
  const port = await listen(server, options.port ?? 0);
  const close = () => stop(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    deliveries,
    messagesIn: (roomIdOrTitle) => messagesIn(webex.store, roomIdOrTitle),
    directMessages: (email) => directMessages(webex.store, email),
    file: (address) => webex.store.contents.get(address.split("/").at(-1) ?? ""),
    snapshot: () => snapshot(webex.store),
    fail: (fault) => webex.faults.add(fault),
    expireToken: (token) => webex.store.tokens.expire(token),
    reset() {
      requests.length = 0;
      deliveries.length = 0;
      webex = createWebex(options, requests, deliveries);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function createWebex(options: EmulatorOptions, requests: RecordedRequest[], log: Delivery[]) {
  const { seed, now = () => new Date(), ...wishes } = options;
  const store = plant({ ...defaultSeed, ...seed }, now);
  const faults = new FaultQueue();
  const deliveries = new Deliveries(store, log);
  return { store, faults, app: createApp({ ...wishes, store, faults, deliveries, requests, now }) };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
