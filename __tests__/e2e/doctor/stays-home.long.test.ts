import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../../emulator/seed.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

const GRANT = {
  token: undefined,
  "refresh-token": "grant+refresh/1",
  "client-id": "client00",
  "client-secret": "grant+secret/2",
};
const MANIFEST = "rooms:\n  - title: Ops\n    members: [eve@elsewhere.example]\n";

/** Runs a step with a proxy, and gives the hosts that it wanted to reach. */
async function hostsOf(
  step: Step,
): Promise<{ hosts: readonly string[]; summary: string; conclusion: string }> {
  const hosts: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    hosts.push(String(request.url));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  await using world = await startWorld();
  const { summary, conclusion } = await world.run({
    secrets: [GRANT["refresh-token"], GRANT["client-secret"]],
    env: { HTTPS_PROXY: address },
    ...step,
    with: { "api-url": undefined, retries: "0", to: roomIdOf(seedRooms.releaseTrain), ...step.with },
  });
  expect(world.webex.requests).toEqual([]);
  proxy.close();
  return { hosts, summary, conclusion };
}

describe("a token goes to no host but the one that the workflow names", () => {
  test.each([
    ["http in the place of https", { "api-url": "http://api-usgov.webex.com/v1" }],
    ["no scheme", { "api-url": "api-usgov.webex.com/v1" }],
    ["no address", { "api-url": "FedRAMP" }],
    ["a mistyped name", { api_url: "https://api-usgov.webex.com/v1" }],
    ["organizations under a mistyped name", { "allowed-organisations": "Example Inc." }],
  ])("%s", async (_, given) => {
    for (const signIn of [{}, GRANT]) {
      const { hosts, summary, conclusion } = await hostsOf({ with: { ...signIn, ...given, doctor: "true" } });
      expect([hosts, conclusion]).toEqual([[], "failure"]);
      expect(summary).toMatch(
        /\| ➖ \| Webex \| Not checked: `(?:api-url|allowed-organizations)` is wrong\./,
      );
    }
  });

  test("if it is right, that one is asked", async () => {
    const { hosts } = await hostsOf({
      with: { "api-url": "https://api-usgov.webex.com/v1", doctor: "true" },
    });
    expect(hosts).toEqual(["api-usgov.webex.com:443"]);
  });

  test("and no message, if the address has a mistyped name", async () => {
    const { hosts, conclusion } = await hostsOf({ with: { api_url: "https://api-usgov.webex.com/v1" } });
    expect([hosts, conclusion]).toEqual([[], "failure"]);
  });
});

test.each([
  ["allowed-domains", { "allowed-domains": "example" }],
  ["allowed-domains", { "allowed-domains": "@@" }],
  ["allowed-domains", { "allowed-domains": "," }],
  ["apply", { apply: "alway" }],
  ["dry-run", { "dry-run": "yes" }],
  ["allowed-domains", { allowed_domains: "example.com" }],
])("no plan is made if a guard is wrong: %s", async (guard, given) => {
  await using world = await startWorld();
  const step = await world.run({ with: { provision: MANIFEST, doctor: "true", ...given } });
  expect(step.conclusion).toBe("failure");
  expect(step.summary).toContain(`There is no plan: \`${guard}\` is wrong.`);
  expect(step.summary).not.toContain("make these changes");
  expect(world.requests().filter((request) => request.startsWith("GET /teams"))).toEqual([]);
});

test("a step that should send nothing sends nothing, even if that input has a mistyped name", async () => {
  await using world = await startWorld();
  for (const given of [{ dryrun: "true" }, { docter: "true" }]) {
    const step = await world.run({ with: given });
    expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
  }
});

test("if one credential is wrong, no other replaces it", async () => {
  await using world = await startWorld();
  const given = { token: "two words", to: "Release train", doctor: "true" };
  const step = await world.run({
    with: given,
    env: { WEBEX_API_TOKEN: "another+token/3" },
    secrets: ["another+token/3"],
  });
  expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
});

describe("a malformed WEBEX_API_TOKEN is named", () => {
  const env = { WEBEX_API_TOKEN: "a token with blanks" };
  const SAYS = 'The environment variable WEBEX_API_TOKEN is "***": it contains a space';

  test("by the step", async () => {
    await using world = await startWorld();
    const step = await world.run({ env, with: { token: undefined } });
    expect(step.outputs["error"]).toContain(SAYS);
  });

  test("by the doctor, with all else", async () => {
    await using world = await startWorld();
    const step = await world.run({ env, with: { token: undefined, format: "cards", doctor: "true" } });
    expect(step.summary).toContain(SAYS.replaceAll("*", "\\*").replaceAll("_", "\\_"));
    expect(step.summary).toContain("Store it again as the secret at `WEBEX_API_TOKEN:`");
    expect(step.summary).toContain("format: card");
  });
});
