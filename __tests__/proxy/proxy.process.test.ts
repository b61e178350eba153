import { expect, test } from "vitest";
import type { StepResult } from "../../runner/index.ts";
import { CERTIFICATE_FILE, handOnTo, startHttpsServer } from "../support/https-server.ts";
import { type ProxyOptions, startProxy } from "../support/proxy.ts";
import { freePort } from "../support/raw-server.ts";
import { runStep, startWorld } from "../support/start-world.ts";

const API = "https://webex.test/v1";
const PASSWORD = "pass-word-of-the-proxy";
const TRUST = { NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE };

/** What came of a step, and what the proxy was asked. */
interface Run extends Pick<StepResult, "conclusion" | "outputs" | "masks" | "rawStdout"> {
  readonly tunnels: readonly string[];
  readonly messages: readonly unknown[];
}

/** How a step finds its way: the proxy, and the step's `env:` by the proxy's address. */
interface Way extends Partial<ProxyOptions> {
  readonly env?: (proxyUrl: string) => Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** Runs the bundle where nobody but a proxy knows `webex.test`, whose certificate comes from a private CA. */
async function runBehind({ env, with: inputs, ...behaviour }: Way = {}): Promise<Run> {
  await using world = await startWorld();
  await using webex = await startHttpsServer(handOnTo(world.webex));
  await using proxy = await startProxy({ routes: { "webex.test:443": webex.port }, ...behaviour });
  const variables = env?.(proxy.url) ?? { HTTPS_PROXY: proxy.url, ...TRUST };
  const options = { env: variables, secrets: [PASSWORD], with: { retries: "0", ...inputs } };
  await using step = await runStep(options, API);
  const { conclusion, outputs, masks, rawStdout } = step;
  return { conclusion, outputs, masks, rawStdout, tunnels: proxy.requests, messages: world.read() };
}

test("a message goes through the proxy's tunnel, to a Webex with a private CA", async () => {
  const { outputs, tunnels, messages } = await runBehind();
  expect([outputs["ok"], outputs["error"]]).toEqual(["true", ""]);
  expect([tunnels, messages.length]).toEqual([["CONNECT webex.test:443"], 1]);
});

test("one tunnel serves several requests: a title that is looked up", async () => {
  const { outputs, tunnels } = await runBehind({ with: { to: "Release train" } });
  expect([outputs["ok"], tunnels]).toEqual(["true", ["CONNECT webex.test:443"]]);
});

test("the proxy's password is sent to it, masked, and shown nowhere", async () => {
  const { outputs, masks, messages } = await runBehind({ credentials: `ada:${PASSWORD}` });
  expect([outputs["ok"], messages.length]).toEqual(["true", 1]);
  expect(masks).toContain(PASSWORD);
});

test.each<[string, Way, string, string?]>([
  [
    "that wants another password",
    {
      credentials: "ada:another",
      env: (url) => ({ HTTPS_PROXY: url.replace("another", PASSWORD), ...TRUST }),
    },
    "407 Proxy Authentication Required",
    "The proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret.",
  ],
  [
    "that refuses the host",
    { tunnels: "refused" },
    "403 Forbidden",
    "The proxy does not let the runner reach Webex",
  ],
  ["that ends the connection", { tunnels: "cut" }, "could not be completed"],
  [
    "that leads to an unknown certificate",
    { env: (url) => ({ HTTPS_PROXY: url }) },
    "self-signed certificate",
    "set NODE_EXTRA_CA_CERTS in the job's env",
  ],
  [
    "that never answers",
    { tunnels: "hang", with: { timeout: "1", retries: "0" } },
    "had no answer within 1 s",
  ],
])("a proxy %s is an error, and the step ends", async (_, way, words, advice = "") => {
  const { conclusion, outputs, tunnels, messages, rawStdout } = await runBehind(way);
  expect([conclusion, outputs["ok"], tunnels.length, messages]).toEqual(["success", "false", 1, []]);
  expect(outputs["error"]).toContain(words);
  expect(rawStdout).toContain(advice);
  expect(rawStdout.includes("may have arrived")).toBe(way.tunnels === "hang");
});

test("a proxy that is not there has not been sent anything", async () => {
  const port = await freePort();
  const { outputs, rawStdout } = await runBehind({
    env: () => ({ HTTPS_PROXY: `http://127.0.0.1:${port}` }),
  });
  expect(outputs["error"]).toContain(`ECONNREFUSED 127.0.0.1:${port}`);
  expect(rawStdout).toContain("Nothing listens at the proxy's address: check host and port in HTTPS_PROXY.");
});

test("a misspelled proxy is reported as a proxy, and not as an address of Webex", async () => {
  const { rawStdout } = await runBehind({ env: () => ({ HTTPS_PROXY: "http://proxi.invalid:3128" }) });
  expect(rawStdout).toContain("The runner's DNS does not know the proxy: check the spelling in HTTPS_PROXY.");
});

test("NO_PROXY bypasses the proxy", async () => {
  const { outputs, tunnels } = await runBehind({
    env: (url) => ({ HTTPS_PROXY: url, NO_PROXY: "localhost,test", ...TRUST }),
  });
  expect([outputs["ok"], tunnels]).toEqual(["false", []]);
});

test("a variable that is not a proxy fails the step, and is named but not shown", async () => {
  const { conclusion, outputs, rawStdout, tunnels } = await runBehind({
    env: () => ({ HTTPS_PROXY: "http://ada:hush/hush@proxy.example:3128" }),
  });
  expect([conclusion, tunnels]).toEqual(["failure", []]);
  expect(outputs["error"]).toMatch(
    /^The environment's HTTPS_PROXY is not the address of a proxy: write http:/,
  );
  expect(rawStdout).not.toContain("hush");
});

test("this machine is reached directly, whatever the variables contain", async () => {
  await using world = await startWorld();
  await using proxy = await startProxy({ routes: {} });
  const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: "nonsense://" };
  await using step = await world.run({ env });
  expect([step.outputs["ok"], proxy.requests]).toEqual(["true", []]);
});
