import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Socket } from "node:net";
import type { Environment } from "../model/environment.ts";

/** What is needed to connect through a proxy. */
export interface ProxyOptions {
  readonly env: Environment;
  /** Called with the proxy's password. */
  readonly mask: (secret: string) => void;
  /** @default process.versions.node */
  readonly nodeVersion?: string;
}

/**
 * The agent that sends requests to a URL through the proxy of `HTTPS_PROXY` or `HTTP_PROXY`, in upper or lower case.
 * `undefined` if there is no proxy, for hosts in NO_PROXY, and for this machine. Throws an error that names the variable if
 * its value is not a proxy, and if Node is too old to use it. Source:
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function agentFor(address: string, options: ProxyOptions): HttpAgent | undefined {
  const { env, mask, nodeVersion = process.versions.node } = options;
  const url = new URL(address);
  const { protocol, hostname } = url;
  const names = protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const name = names.find((one) => env[one]?.trim());
  const noProxy = env["no_proxy"]?.trim() || env["NO_PROXY"] || "";
  if (name === undefined || LOOPBACK.test(hostname) || isExcepted(url, noProxy)) return undefined;
  const proxy = parseProxy(name, env[name]?.trim() ?? "");
  for (const secret of new Set([proxy.password, decodeURIComponent(proxy.password)])) {
    if (secret !== "") mask(secret);
  }
  requireSupport(name, nodeVersion);
  const Agent = protocol === "https:" ? tunnelAgent() : HttpAgent;
  return new Agent({
    keepAlive: true,
    // Address ranges in NO_PROXY are left to Node.
    proxyEnv: { https_proxy: proxy.href, http_proxy: proxy.href, no_proxy: noProxy },
  });
}

/**
 * Node does not notify a tunnel that is still connecting when its request ends, so a proxy that never answers would keep the
 * process alive. The timers of requests keep it alive for as long as there are any. Created on demand, because it loads all
 * of `tls`.
 */
function tunnelAgent(): typeof HttpsAgent {
  return class TunnelAgent extends HttpsAgent {
    override createConnection(
      ...parameters: Parameters<HttpsAgent["createConnection"]>
    ): ReturnType<HttpsAgent["createConnection"]> {
      const socket = super.createConnection(...parameters);
      if (socket instanceof Socket) socket.unref();
      return socket;
    }
  };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** As in other tools, an address without a scheme uses http. */
function parseProxy(name: string, value: string): URL {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isProxy = url?.protocol === "http:" || url?.protocol === "https:";
  const hasMore = url !== undefined && url.pathname + url.search + url.hash !== "/";
  if (url !== undefined && isProxy && !hasMore && isDecodable(url.username + url.password)) return url;
  // The value may contain a password, so it is not logged.
  throw new Error(
    `The environment's ${name} is not the address of a proxy: write http://host:port. Put a user and a password before the host as user:password@, and percent-encode every character in them that is not a letter or digit.`,
  );
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Node matches a name with that host only. For other tools, including the runner, it also matches its subdomains. */
function isExcepted({ protocol, hostname, port }: URL, noProxy: string): boolean {
  const ownPort = port || (protocol === "https:" ? "443" : "80");
  return noProxy.split(/[\s,]+/).some((entry) => {
    const [, name = "", itsPort = ownPort] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const isNamed = name === "*" || name === hostname || (name !== "" && hostname.endsWith(`.${name}`));
    return isNamed && itsPort === ownPort;
  });
}

/** GitHub's runners include 24.5 or later since 2.328.0. */
function requireSupport(name: string, nodeVersion: string): void {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 5)) return;
  throw new Error(
    `The proxy of the environment's ${name} needs Node 24.5 or later, but this runner has ${nodeVersion}: update the runner to 2.328.0 or later, or add Webex's host to NO_PROXY.`,
  );
}
