import { once } from "node:events";
import { createServer, type RequestListener, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that is not Webex. */
export interface RawServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/**
 * Starts a server that answers as the listener does, for what the emulator's faults do not show. With
 * `keepAliveTimeout: 0` it never ends a connection by itself.
 */
export async function startRawServer(
  listener: RequestListener,
  options: Pick<ServerOptions, "keepAliveTimeout"> = {},
): Promise<RawServer> {
  const server = createServer(options, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  await using server = await startRawServer(() => undefined);
  return server.port;
}
