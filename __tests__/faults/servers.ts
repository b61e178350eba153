import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import { handOnTo, startHttpsServer } from "../support/https-server.ts";
import { freePort, startRawServer } from "../support/raw-server.ts";

/** What listens instead of the local Webex. */
export interface Stand extends AsyncDisposable {
  readonly port: number;
  /** @default "https" */
  readonly scheme?: "http";
}

/** The local Webex that it passes requests to. */
type Webex = { readonly url: string };

const EXPIRED = new URL("../fixtures/tls/expired.pem", import.meta.url);

/** What may replace the local Webex. */
export const SERVERS = {
  "a closed port": async () => ({ port: await freePort(), scheme: "http", async [Symbol.asyncDispose]() {} }),
  "a server that takes a connection and reads nothing": () =>
    startSockets((socket) => socket.pause(), "http"),
  "a server that resets once the request begins": () =>
    startSockets((socket) => socket.once("data", () => socket.resetAndDestroy()), "http"),
  "an unknown certificate": (webex) => startHttps(webex),
  "a certificate that has expired": async (webex) => startHttps(webex, { cert: await readFile(EXPIRED) }),
  "a server that wants a certificate": (webex) =>
    startHttps(webex, { requestCert: true, rejectUnauthorized: true }),
  "a server of an old TLS": (webex) =>
    startHttps(webex, { maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "ALL@SECLEVEL=0" }),
  "a server without TLS": async (webex) => startRawServer(handOnTo(webex)),
  "a handshake that is cut": () => startSockets((socket) => socket.once("data", () => socket.destroy())),
  "a handshake that is never answered": () => startSockets((socket) => socket.resume()),
} as const satisfies Readonly<Record<string, (webex: Webex) => Promise<Stand>>>;

export type Instead = keyof typeof SERVERS;

function startHttps(webex: Webex, options: TlsOptions = {}): Promise<Stand> {
  return startHttpsServer(handOnTo(webex), options);
}

/** A server that does the same to each connection. */
async function startSockets(act: (socket: Socket) => unknown, scheme?: "http"): Promise<Stand> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    act(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    ...(scheme && { scheme }),
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}
