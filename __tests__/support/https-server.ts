import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TlsOptions } from "node:tls";

const FOLDER = join(import.meta.dirname, "../fixtures/tls");

/** The certificate of `webex.test`, which only those trust who are configured for it: a private CA. */
export const CERTIFICATE_FILE = join(FOLDER, "webex.test.pem");

/** A server with a certificate for `webex.test`. */
export interface HttpsServer extends AsyncDisposable {
  readonly port: number;
}

/** Starts an https server on this machine; `options` go over a certificate for `webex.test`. */
export async function startHttpsServer(
  listener: RequestListener,
  options: TlsOptions = {},
): Promise<HttpsServer> {
  const [cert, key] = await Promise.all(
    [CERTIFICATE_FILE, join(FOLDER, "webex.test.key.pem")].map((file) => readFile(file)),
  );
  const server = createServer({ cert, key, ...options }, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Hands every request on to a server without https, such as a local Webex, which answers by its own host only. */
export function handOnTo({ url }: { readonly url: string }): RequestListener {
  const { port } = new URL(url);
  return (incoming, response) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, host: `127.0.0.1:${port}` };
    const outgoing = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(outgoing);
  };
}
