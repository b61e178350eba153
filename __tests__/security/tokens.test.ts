import { expect, test } from "vitest";
import { GITHUB_TOKEN, startGitHub } from "../../emulator/github/start-github.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { needsOf, pushEvent } from "../support/events.ts";
import { startProxy } from "../support/proxy.ts";
import { startRawServer } from "../support/raw-server.ts";
import { runStep, startWorld, TOKEN } from "../support/start-world.ts";
import { startTokenServer } from "../support/token-server.ts";

/** A server of somebody else, and how often it was asked. */
async function startStranger() {
  const asked: string[] = [];
  const server = await startRawServer(({ url = "" }, response) => {
    asked.push(url);
    response.end("{}");
  });
  return { url: server.url, asked, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** A failed job whose log GitHub has. */
const FAILED = {
  runs: [{ number: 42 }],
  jobs: [{ id: 71, name: "test", steps: { test: "failure" }, log: "2026-01-05T12:00:00.1234567Z oh\n" }],
} as const;
const NEEDS = { needs: needsOf({ test: "failure" }) };

// That neither log, summary nor outputs show a secret is asserted by `world.run` and `runStep` for every step.

test("It is masked before anything else is written.", async () => {
  await using world = await startWorld();
  const step = await world.run();
  expect(step.rawStdout.split("\n")[0]).toBe(`::add-mask::${TOKEN}`);
});

test("It goes only to the configured API: redirects are not followed, and a next page on another host is not fetched.", async () => {
  await using stranger = await startStranger();
  await using world = await startWorld();
  world.webex.fail({ kind: "redirect", location: stranger.url });
  await world.run({ with: { retries: "0" } });
  world.webex.fail({ kind: "next-link", next: new URL(stranger.url) });
  await world.run({ with: { to: "No such room" } });
  expect(world.requests()).toEqual(["POST /messages 302", "GET /rooms 200"]);
  expect(stranger.asked).toEqual([]);
});

test("It never appears in a message, log, output, or error, and a part of it appears only where the threat model says so.", async () => {
  await using world = await startWorld();
  // Texts are cut at 200 characters.
  const message = "x ".repeat(95) + TOKEN;
  await world.run({ event: pushEvent({ message, author: TOKEN }), with: { reason: message } });
  world.webex.fail({ kind: "answer", status: 400, body: { message: `Bearer ${TOKEN}` } });
  const refused = await world.run();
  const shown = [...world.read(), refused.outputs["error"]].join("\n");
  expect(shown).toContain("***");
  expect(shown).not.toContain(TOKEN.slice(0, 8));
});

test("If you give it to another input by mistake, the error only says what it looks like.", async () => {
  await using world = await startWorld();
  const id = Buffer.from("7c0a1f52-93d4-4be6-8a07-51f2d6c9e3b4d1a2b3c4-e5f").toString("base64");
  const token = `${id}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f`;
  const step = await world.run({ with: { token, to: token }, secrets: [token, id] });
  expect(step.outputs["error"]).toContain("what looks like an access token");
  expect(world.requests()).toEqual([]);
});

test("The same is true for the credentials that a token is fetched with, and for the fetched token.", async () => {
  await using server = await startTokenServer();
  const credentials = {
    "refresh-token": "refresh+token/1==ZDM5Y2Y",
    "client-id": "C0ffee-client-id",
    "client-secret": "client~secret&1",
  };
  const secrets = Object.values(credentials);
  const fetched = "fetched-token-1";
  const step = {
    event: pushEvent({ message: `Use ${secrets.join(" ")}` }),
    secrets: [...secrets, fetched],
    with: { token: undefined, ...credentials },
  };
  await using sent = await runStep(step, server.url);
  expect(sent.masks).toEqual(expect.arrayContaining(step.secrets));
  expect(server.requests.at(-1)?.body.replaceAll("\\", "")).toContain("Use *** *** ***");

  await using refusing = await startTokenServer();
  refusing.goodTokens.add = () => refusing.goodTokens;
  refusing.refusal = JSON.stringify({ message: `Bearer ${fetched} is not valid` });
  await using refused = await runStep({ ...step, secrets: [...secrets, fetched] }, refusing.url);
  expect(refused.outputs["error"]).toContain("Bearer *** is not valid");
});

test("The address of a webhook and the password of a proxy are masked too.", async () => {
  await using world = await startWorld();
  const id = incomingWebhookIdOf(seedIncomingWebhook);
  const address = `${world.webex.url}/webhooks/incoming/${id}`;
  const step = await world.run({ with: { "webhook-url": address }, secrets: [address, id] });
  expect(step.masks).toEqual(expect.arrayContaining([address, id]));

  const password = "pass-word-of-the-proxy";
  await using proxy = await startProxy({ routes: {}, credentials: `ada:${password}` });
  const behind = { env: { HTTPS_PROXY: proxy.url }, secrets: [password], with: { retries: "0" } };
  await using other = await runStep(behind, "https://webex.test/v1");
  expect(other.masks).toContain(password);
});

test("It is masked before it is used.", async () => {
  await using github = await startGitHub(FAILED);
  await using world = await startWorld({ github });
  const step = await world.run({ with: NEEDS });
  expect(step.rawStdout.split("\n").slice(0, 2)).toContain(`::add-mask::${GITHUB_TOKEN}`);
  expect(github.requests[0]?.headers["authorization"]).toContain(GITHUB_TOKEN);
});

test("It goes only to `GITHUB_API_URL`, and is used only to read.", async () => {
  await using stranger = await startStranger();
  await using github = await startGitHub(FAILED);
  await using world = await startWorld({ github });
  github.fail({ kind: "redirect", location: stranger.url });
  await world.run({ with: NEEDS });
  expect(stranger.asked).toEqual([]);
  expect(JSON.stringify(world.webex.requests)).not.toContain(GITHUB_TOKEN);
  expect(new Set(github.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

test("A job's log is downloaded from GitHub's storage, without the token.", async () => {
  await using github = await startGitHub(FAILED);
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  const kept = github.requests.filter(({ path }) => path.startsWith("/_storage/"));
  expect(kept.map(({ headers }) => headers["authorization"])).toEqual([undefined]);
  expect(world.read()[0]).toContain("oh");
});
