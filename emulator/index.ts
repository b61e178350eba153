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
export type { RecordedRequest } from "./record.ts";

/** How to start a local Webex; everything has a default. */
export interface EmulatorOptions {
  /** 0, a free one, when left out. */
  readonly port?: number;
  /** What is there to begin with; a part left out is that of `defaultSeed`. */
  readonly seed?: Partial<Seed>;
  /** The clock of timestamps and of the rate limit. */
  readonly now?: () => Date;
  /** Refuses an identity that asks more often than this; no limit when left out. */
  readonly rateLimit?: RateLimit;
  /** Told of each request as it arrives, before it is performed. */
  readonly onRequest?: (request: RecordedRequest) => void;
  /** Told of each request once it was answered, or its connection was cut. */
  readonly onAnswer?: (request: RecordedRequest) => void;
  /** Answers what does not begin with `/v1`, such as the pages of a browser. */
  readonly beside?: (request: Request) => Promise<Response> | Response;
  /** Makes every page at most this long, so that few items fill several pages. */
  readonly pageSize?: number;
  /** Fields that no answer has, for a Webex that leaves out what its documentation does not promise. */
  readonly withoutFields?: readonly string[];
}

/** A running local Webex. */
export interface Emulator extends AsyncDisposable {
  /** The base URL for a client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Every attempt to tell a webhook something, in order; those of a request are over when it is answered. */
  readonly deliveries: readonly Delivery[];
  /** What was said in one room, oldest first, with the Markdown as it was sent. */
  messagesIn(roomIdOrTitle: string): Message[];
  /** What was said in all 1:1 rooms of one person, oldest first. */
  directMessages(email: string): Message[];
  /** A file of a message, by the address that the message has for it. */
  file(address: string): Content | undefined;
  /** The whole state as plain data. */
  snapshot(): Snapshot;
  /** Queues a fault; those that match the same request show one after the other. Gives what takes it away again. */
  fail(fault: Fault): () => void;
  /** Ends a token, as if its time had come. */
  expireToken(token: string): void;
  /** Goes back to the beginning: the seed, no requests, no deliveries, no faults. */
  reset(): void;
  /** Ends every connection, also those that hang, and stops. */
  close(): Promise<void>;
}

/** Starts a local Webex that listens on 127.0.0.1 only. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const requests: RecordedRequest[] = [];
  const deliveries: Delivery[] = [];
  let webex = createWebex(options, requests, deliveries);
  // The adapter would put its own Request and Response into the globals of the process.
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
