import { readFile } from "node:fs/promises";
import type { Agent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import nodeFetch from "node-fetch";
import { describe, expect, test } from "vitest";
import { agentFor } from "../../src/door/proxy-agent.ts";
import { CERTIFICATE_FILE, startHttpsServer } from "../support/https-server.ts";
import { startProxy } from "../support/proxy.ts";
import { startRawServer } from "../support/raw-server.ts";

const WEBEX = "https://webexapis.com/v1";

type Env = Readonly<Record<string, string | undefined>>;

/** The agent, and what was masked for it. */
function agentOf(address: string, env: Env, nodeVersion?: string): { agent?: Agent; masked: string[] } {
  const masked: string[] = [];
  const options = { env, mask: (secret: string) => masked.push(secret) };
  const agent = agentFor(address, nodeVersion === undefined ? options : { ...options, nodeVersion });
  return agent === undefined ? { masked } : { agent, masked };
}

test.each<[string, Env]>([
  ["no variable", {}],
  ["blank ones", { HTTPS_PROXY: "", https_proxy: "  ", NO_PROXY: "*" }],
  ["the one for http", { HTTP_PROXY: "http://proxy.example:3128" }],
])("with %s the connection is direct", (_, env) => {
  expect(agentOf(WEBEX, env)).toEqual({ masked: [] });
});

test.each([
  "http://127.0.0.1:8080/v1",
  "https://localhost/v1",
  "http://[::1]:8080/v1",
  "http://127.9.9.9/v1",
])("this machine is reached directly, whatever the variables contain: %s", (address) => {
  expect(agentOf(address, { HTTPS_PROXY: "nonsense://", HTTP_PROXY: "nonsense://" })).toEqual({ masked: [] });
});

describe("https", () => {
  test.each(["HTTPS_PROXY", "https_proxy"])("goes through a tunnel of %s", async (name) => {
    expect(await askSecurely({ env: (url) => ({ [name]: url }) })).toEqual(["CONNECT webex.test:443"]);
  });

  test("takes lower case before upper case, and an address without http://", async () => {
    const env = (url: string): Env => ({
      https_proxy: url.replace("http://", ""),
      HTTPS_PROXY: "http://nowhere.invalid",
    });
    expect(await askSecurely({ env })).toEqual(["CONNECT webex.test:443"]);
  });

  test("sends user and password, decoded", async () => {
    const credentials = "ada:p%40ss w/rd";
    const env = (url: string): Env => ({ HTTPS_PROXY: url.replace(credentials, "ada:p%2540ss%20w%2Frd") });
    expect(await askSecurely({ env, credentials })).toEqual(["CONNECT webex.test:443"]);
  });
});

test("http goes through HTTP_PROXY, with the full address", async () => {
  await using server = await startRawServer((_, response) => response.end("hello"));
  await using proxy = await startProxy({ routes: { "webex.test:80": server.port } });
  const { agent } = agentOf("http://webex.test/v1", { HTTP_PROXY: proxy.url });
  const response = await nodeFetch("http://webex.test/v1/rooms?max=1", { ...(agent && { agent }) });
  expect([await response.text(), proxy.requests]).toEqual([
    "hello",
    ["GET http://webex.test/v1/rooms?max=1"],
  ]);
  agent?.destroy();
});

describe("NO_PROXY", () => {
  test.each([
    ["NO_PROXY", "webex.test", true],
    ["no_proxy", "localhost, webex.test", true],
    ["NO_PROXY", "test", true],
    ["NO_PROXY", ".test", true],
    ["NO_PROXY", "*.test", true],
    ["NO_PROXY", "WEBEX.TEST", true],
    ["NO_PROXY", "*", true],
    ["NO_PROXY", "webex.test:443", true],
    ["NO_PROXY", "webex.test:8443", false],
    ["NO_PROXY", "ebex.test", false],
    ["NO_PROXY", "other.example", false],
    ["NO_PROXY", " , ", false],
  ])("%s=%s bypasses the proxy: %s", async (name, value, isDirect) => {
    await using proxy = await startProxy({ routes: {}, tunnels: "refused" });
    const { agent } = agentOf("https://webex.test/", { HTTPS_PROXY: proxy.url, [name]: value });
    // Nowhere but in the proxy is there a webex.test.
    await expect(nodeFetch("https://webex.test/", { ...(agent && { agent }) })).rejects.toThrow();
    expect(proxy.requests).toHaveLength(isDirect ? 0 : 1);
    agent?.destroy();
  });
});

describe("a variable that is not a proxy is an error that names it, and does not show its value", () => {
  test.each([
    "http://",
    "nonsense://hush",
    "socks5://hush:1080",
    "http://hush hush:3128",
    "http://proxy.example:hush",
    "http://user:hu#sh@proxy.example:3128",
    "http://user:1/hush@proxy.example:3128",
    "http://user:hush%@proxy.example:3128",
    "http://user:hush%ff@proxy.example:3128",
    "http://proxy.example:3128/hush",
  ])("%s", (value) => {
    for (const name of ["HTTPS_PROXY", "https_proxy"]) {
      const act = (): unknown => agentOf(WEBEX, { [name]: value });
      expect(act).toThrow(`The environment's ${name} is not the address of a proxy: write http://host:port`);
      expect(act).not.toThrow("hush");
    }
  });

  test("but not if another one is used", () => {
    expect(agentOf(WEBEX, { HTTP_PROXY: "nonsense://" })).toEqual({ masked: [] });
  });
});

describe("a Node that follows no proxy", () => {
  const OLD = "24.4.1";

  test.each<[string, Env]>([
    [
      "NO_PROXY names the host",
      { HTTPS_PROXY: "http://proxy.example", NO_PROXY: "other.example, webexapis.com" },
    ],
    ["NO_PROXY names a domain above it", { HTTPS_PROXY: "http://proxy.example", no_proxy: ".com" }],
    ["there is none", {}],
  ])("goes directly where %s", (_, env) => {
    expect(agentOf(WEBEX, env, OLD)).toEqual({ masked: [] });
  });

  test.each(["other.example", "exapis.com", "webexapis.com:8443", ".", "*."])(
    "never bypasses a proxy that still applies: NO_PROXY=%s",
    (NO_PROXY) => {
      const act = (): unknown => agentOf(WEBEX, { HTTPS_PROXY: "http://proxy.example", NO_PROXY }, OLD);
      expect(act).toThrow("needs Node 24.5 or later, but this runner has 24.4.1: update the runner");
    },
  );
});

test("the proxy's password is masked as it is and decoded", () => {
  const { masked } = agentOf(WEBEX, { HTTPS_PROXY: "http://ada:p%40ss@proxy.example:3128" });
  expect(masked).toEqual(["p%40ss", "p@ss"]);
});

test.each([
  ["24.4.1", false],
  ["24.0.0", false],
  ["24.5.0", true],
  ["24.12.0", true],
  ["26.0.0", true],
])("Node %s follows a proxy: %s", (version, isFollowed) => {
  const act = (): unknown => agentOf(WEBEX, { HTTPS_PROXY: "http://u:hush@proxy.example" }, version).agent;
  if (isFollowed) expect(act()).toBeDefined();
  else {
    expect(act).toThrow(
      `The proxy of the environment's HTTPS_PROXY needs Node 24.5 or later, but this runner has ${version}: update the runner`,
    );
  }
});

/** Asks `https://webex.test` through a proxy, and gives what the proxy was asked. */
async function askSecurely({
  env,
  credentials,
}: {
  readonly env: (proxyUrl: string) => Env;
  readonly credentials?: string;
}): Promise<readonly string[]> {
  await using server = await startHttpsServer((_, response) => response.end("hello"));
  const routes = { "webex.test:443": server.port };
  await using proxy = await startProxy({ routes, ...(credentials !== undefined && { credentials }) });
  const { agent } = agentOf("https://webex.test/", env(proxy.url));
  if (!(agent instanceof HttpsAgent)) throw new Error("The way is direct.");
  Object.assign(agent.options, { ca: await readFile(CERTIFICATE_FILE) });
  const response = await nodeFetch("https://webex.test/", { agent });
  expect(await response.text()).toBe("hello");
  agent.destroy();
  return proxy.requests;
}
