import { CERTIFICATE_FILE, handOnTo, startHttpsServer } from "../support/https-server.ts";
import { type ProxyOptions, startProxy } from "../support/proxy.ts";
import { freePort } from "../support/raw-server.ts";
import type { FaultRow } from "./fault-row.ts";
import { SERVERS } from "./servers.ts";

/** How a step gets to the local Webex, or does not. */
export interface Way extends AsyncDisposable {
  readonly apiUrl: string | undefined;
  readonly env: Readonly<Record<string, string>>;
}

/** What is wrong with a proxy, and how it behaves then. */
const PROXIES = {
  "Nothing listens at the proxy's address": {},
  "The proxy's name is unknown": {},
  "The proxy's address is invalid": {},
  "The proxy needs a password": { credentials: "ada:another" },
  "The proxy needs another password": { credentials: "ada:another" },
  "The proxy refuses the host": { tunnels: "refused" },
  "The proxy ends the connection": { tunnels: "cut" },
  "The proxy never answers": { tunnels: "hang" },
  "The proxy cannot reach the host": { tunnels: "bad gateway" },
  "The proxy's answer is not HTTP": { tunnels: "garbage" },
} as const satisfies Readonly<Record<string, Partial<ProxyOptions>>>;

export type ProxyFault = keyof typeof PROXIES;

/** Opens the way of a row; without a fault in it the way is direct. */
export async function openWay({ instead, proxy }: FaultRow, webex: { readonly url: string }): Promise<Way> {
  if (proxy !== undefined) return wayThrough(proxy, webex);
  if (instead === undefined) return { apiUrl: undefined, env: {}, async [Symbol.asyncDispose]() {} };
  const stand = await SERVERS[instead](webex);
  const scheme = "scheme" in stand ? stand.scheme : "https";
  return {
    apiUrl: `${scheme}://127.0.0.1:${stand.port}/v1`,
    env: {},
    [Symbol.asyncDispose]: () => stand[Symbol.asyncDispose](),
  };
}

/** A way to a host that nobody but a proxy knows. */
async function wayThrough(fault: ProxyFault, webex: { readonly url: string }): Promise<Way> {
  const https = await startHttpsServer(handOnTo(webex));
  const proxy = await startProxy({ routes: { "webex.test:443": https.port }, ...PROXIES[fault] });
  const addresses: Partial<Record<ProxyFault, string>> = {
    "Nothing listens at the proxy's address": `http://127.0.0.1:${await freePort()}`,
    "The proxy's name is unknown": "http://proxi.invalid:3128",
    "The proxy's address is invalid": "ftp://proxy.example.com",
    "The proxy needs a password": proxy.url.replace("ada:another@", ""),
    "The proxy needs another password": proxy.url.replace("another", "wrong"),
  };
  return {
    apiUrl: "https://webex.test/v1",
    env: { HTTPS_PROXY: addresses[fault] ?? proxy.url, NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await https[Symbol.asyncDispose]();
    },
  };
}
