import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";

/** One POST that a webhook brought. */
export interface Arrival {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: { resource: string; event: string; data: Record<string, unknown> };
}

/** A server that webhooks post to. */
export interface WebhookTarget extends AsyncDisposable {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
}

/** Starts one that answers each POST with this status. */
export async function startTarget(status = 200): Promise<WebhookTarget> {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join("");
    arrivals.push({ headers: request.headers, text, body: JSON.parse(text) });
    response.writeHead(status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    arrivals,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
