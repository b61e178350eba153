import { expect, test } from "vitest";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { startEmulator } from "../../emulator/index.ts";
import { readOnlyHost } from "../../src/doctor/read-only-host.ts";
import type { GitHubFetch } from "../../src/github/github-fetch.ts";
import { createHost } from "../support/create-host.ts";
import { HandClock } from "../support/hand-clock.ts";

const { signal } = new AbortController();
const REQUEST = { headers: {}, redirect: "manual", signal } as const;

test.each(["POST", "PUT", "PATCH", "DELETE"])("lets no %s reach Webex", async (method) => {
  await using webex = await startEmulator();
  const { fetch } = readOnlyHost(createHost({ url: webex.url })).outside(webex.url);
  const asked = fetch(`${webex.url}/messages?secret=1`, { ...REQUEST, method });
  await expect(asked).rejects.toThrow(`The doctor only reads: ${method} /v1/messages was not sent.`);
  await fetch(`${webex.url}/rooms`, { ...REQUEST, method: "GET" });
  expect(webex.requests.map((request) => request.method)).toEqual(["GET"]);
});

test("allows a POST only to fetch an access token, at the address of the API", async () => {
  await using webex = await startEmulator();
  const { fetch } = readOnlyHost(createHost({ url: webex.url })).outside(webex.url);
  await fetch(`${webex.url}/access_token`, { ...REQUEST, method: "POST" });
  const elsewhere = ["/access_token/", "/access_token?x=1", "/rooms/access_token"];
  for (const path of elsewhere) {
    await expect(fetch(webex.url + path, { ...REQUEST, method: "POST" })).rejects.toThrow("only reads");
  }
  expect(webex.requests.map(({ path }) => path)).toEqual(["/access_token"]);
});

test("lets only reads reach GitHub: statuses of deployments are asked for with a POST", async () => {
  await using github = await startGitHub({ permissions: ["actions", "deployments"] });
  const given = createHost({ github: { fetch: fetch as unknown as GitHubFetch, clock: new HandClock() } });
  const client = await readOnlyHost(given).createGitHubClient({
    token: GITHUB_TOKEN,
    apiUrl: github.url,
    maxRequests: 9,
  });
  const deployment = { id: 1, nodeId: "D_1", sha: "a", ref: "main", isByActions: true };
  const asked = await client.statusesOf([deployment]);
  expect(asked).toMatchObject({ unknown: expect.stringContaining("The doctor only reads: POST") });
  await client.runOf("your-org/shop", "9001");
  expect(github.requests.map(({ method }) => method)).toEqual(["GET"]);
});

test("creates no client that posts, and saves nothing for a post stage", () => {
  const given = createHost();
  const host = readOnlyHost(given);
  expect(() => host.createWebexClient({ token: "a", baseUrl: "http://127.0.0.1:9/v1" })).toThrow(
    "posts nothing",
  );
  host.saveState("lifecycle", "{}");
  host.journal.add({ problems: ["Not yours."] });
  expect([given.states, given.journal.findings.problems]).toEqual([[], []]);
});
