import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A Webex that only accepts messages, so that a benchmark measures the sender. */
export interface BareWebex extends AsyncDisposable {
  /** The base URL for a client. */
  readonly url: string;
  /** The number of accepted messages per room. */
  readonly messages: ReadonlyMap<string, number>;
  readonly count: { connections: number; refused: number };
}

/** How it answers. */
interface Manner {
  readonly delayMs: number;
  /** Requests per time window. A window begins with its first request. */
  readonly limit?: { readonly requests: number; readonly perMs: number };
}

/** Starts a bare Webex that answers each request after a delay, and with 429 if it is over the limit. */
export async function startBareWebex({ delayMs, limit }: Manner): Promise<BareWebex> {
  const messages = new Map<string, number>();
  const count = { connections: 0, refused: 0 };
  let window = { endsAt: 0, requests: 0 };

  /** Seconds until the next window, if this one is full. */
  const refuse = (): number | undefined => {
    if (limit === undefined) return undefined;
    const now = performance.now();
    if (now >= window.endsAt) window = { endsAt: now + limit.perMs, requests: 0 };
    window.requests++;
    return window.requests > limit.requests ? Math.ceil((window.endsAt - now) / 1000) : undefined;
  };

  const server = createServer(async (request, response) => {
    const seconds = refuse();
    const { roomId = "" } = await bodyOf(request);
    if (seconds !== undefined) {
      count.refused++;
      response.writeHead(429, { "retry-after": String(seconds) }).end();
      return;
    }
    messages.set(roomId, (messages.get(roomId) ?? 0) + 1);
    const answer = JSON.stringify({ id: `message-${messages.size}`, roomId });
    setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(answer), delayMs);
  });
  server.on("connection", () => count.connections++);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    messages,
    count,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly roomId?: string }> {
  const chunks = await Array.fromAsync(request);
  return JSON.parse(Buffer.concat(chunks).toString());
}
