import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";

/** How a proxy behaves. */
export interface ProxyOptions {
  /** Ports of this machine by `host:port`: no name of a test is known elsewhere. */
  readonly routes: Readonly<Record<string, number>>;
  /** `user:password`; without them nothing is let through. */
  readonly credentials?: string;
  /** What is answered to every CONNECT instead of a tunnel; `hang` answers nothing. */
  readonly tunnels?: "refused" | "bad gateway" | "garbage" | "hang" | "cut";
}

/** A proxy on this machine. */
export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** What arrived, in the form `CONNECT webex.test:443` or `GET http://webex.test/v1/rooms`. */
  readonly requests: readonly string[];
}

/** Starts a proxy as companies have one: tunnels for https, whole addresses for http. */
export async function startProxy({ routes, credentials, tunnels }: ProxyOptions): Promise<Proxy> {
  const requests: string[] = [];
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString("base64")}`;
  const isAllowed = ({ headers }: IncomingMessage): boolean =>
    wanted === undefined || headers["proxy-authorization"] === wanted;
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    if (isAllowed(incoming)) forward(incoming, response, routes);
    else response.writeHead(407, { "Proxy-Authenticate": "Basic" }).end();
  });
  server.on("connect", (incoming: IncomingMessage, socket: Duplex) => {
    requests.push(`CONNECT ${incoming.url}`);
    socket.on("error", () => socket.destroy());
    if (tunnels === "cut") socket.destroy();
    else if (tunnels === "refused") socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    else if (tunnels === "bad gateway") socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    else if (tunnels === "garbage") socket.end("SSH-2.0-OpenSSH_9.6\r\n");
    else if (!isAllowed(incoming)) socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    else if (tunnels === undefined) openTunnel(socket, routes[incoming.url ?? ""] ?? 0);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = new Set<Duplex>();
  server.on("connection", (socket) => sockets.add(socket));
  return {
    url: `http://${credentials === undefined ? "" : `${credentials}@`}127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}

function openTunnel(socket: Duplex, port: number): void {
  const target = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    target.pipe(socket).pipe(target);
  });
  target.on("error", () => socket.destroy());
  socket.on("close", () => target.destroy());
}

function forward(incoming: IncomingMessage, response: ServerResponse, routes: ProxyOptions["routes"]): void {
  const { host, port, pathname, search } = new URL(incoming.url ?? "");
  const { "proxy-authorization": _, ...headers } = incoming.headers;
  const target = routes[port === "" ? `${host}:80` : host];
  const options = {
    method: incoming.method,
    // What replaces the host answers by its own only.
    headers: { ...headers, host: `127.0.0.1:${target}` },
    path: pathname + search,
    port: target,
  };
  const outgoing = request({ ...options, host: "127.0.0.1" }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.writeHead(502).end());
  incoming.pipe(outgoing);
}
