import { describe, expect, test } from "vitest";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../emulator/seed-services.ts";
import { deliveriesOf, statusesOf } from "../../support/deliveries.ts";
import { CERTIFICATE_FILE, handOnTo, startHttpsServer } from "../../support/https-server.ts";
import { startProxy } from "../../support/proxy.ts";
import { RELEASE_TRAIN, type Step, startWorld, TOKEN, type World } from "../../support/start-world.ts";

const ID = incomingWebhookIdOf(seedIncomingWebhook);
const ALONE = { token: undefined, to: undefined };

const urlOf = (world: World): string => `${world.webex.url}/webhooks/incoming/${ID}`;

/** Runs a step with webhooks; `startWorld` checks that neither their addresses nor their IDs are shown. */
function run(world: World, { urls = [urlOf(world)], ...step }: Step & { urls?: readonly string[] } = {}) {
  const ids = urls.map((url) => url.split("/").at(-1) ?? "");
  const inputs = { ...ALONE, "webhook-url": urls.join("\n"), ...step.with };
  return world.run({ ...step, with: inputs, secrets: [...urls, ...ids] });
}

test("a webhook alone needs no token", async () => {
  await using world = await startWorld();
  const step = await run(world);
  expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true", thread: "" } });
  expect(world.webex.messagesIn("Dev Room")).toHaveLength(1);
  expect(world.webex.requests[0]?.headers["authorization"]).toBeUndefined();
  expect(step.masks).toEqual(expect.arrayContaining([urlOf(world), ID]));
  expect(deliveriesOf(step)).toEqual([{ destination: "webhook-url 1", status: "sent", attempts: 1 }]);
});

test("webhooks get the message in addition to rooms, and need no token", async () => {
  await using world = await startWorld();
  const step = await run(world, { with: { to: RELEASE_TRAIN, token: "wrong-token" } });
  expect(statusesOf(step)).toEqual(["failed", "sent"]);
});

test.each([
  [400, "failed with 400", "Webex did not accept the message"],
  [401, "failed with 401", "Webex does not know the webhook"],
  [404, "failed with 404", "Webex does not know the webhook"],
  [415, "failed with 415", "Webex did not accept the message"],
])(
  "an answer of %i is not repeated, and its error shows no part of the address",
  async (status, error, advice) => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status, body: { message: `No webhook ${urlOf(world)}` } });
    const step = await run(world);
    expect(step.outputs["error"]).toContain(`webhook-url 1: POST /webhooks/incoming/*** ${error}`);
    expect(deliveriesOf(step)).toMatchObject([
      { status: "failed", attempts: 1, advice: expect.stringContaining(advice) },
    ]);
  },
);

test.each([429, 503])("an answer of %i is repeated", async (status) => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status, headers: { "retry-after": "1" } });
  const step = await run(world);
  expect(deliveriesOf(step)).toMatchObject([{ status: "sent", attempts: 2 }]);
  expect(step.log.join("\n")).toContain("Sent to webhook-url 1 after 2 attempts");
});

describe("a rate limit", () => {
  const LIMITED = {
    kind: "answer",
    status: 429,
    headers: { "retry-after": "3600" },
    times: "forever",
  } as const;
  const OF_WEBHOOKS = { ...LIMITED, match: { method: "POST", path: "/webhooks/incoming" } };

  test.each(["Release train", "alice@example.com", RELEASE_TRAIN])(
    "of a webhook does not stop the message to %s",
    async (to) => {
      await using world = await startWorld();
      world.webex.fail(OF_WEBHOOKS);
      const step = await run(world, { with: { token: TOKEN, to } });
      expect(statusesOf(step)).toEqual(["sent", "failed"]);
      expect(deliveriesOf(step)[1]?.advice).toBe(
        "The webhook's server limits the rate: raise max-duration, or send less often to this webhook.",
      );
    },
  );

  test("of one webhook does not stop another", async () => {
    await using world = await startWorld();
    world.webex.fail({ ...OF_WEBHOOKS, match: { method: "POST", path: /incoming\/busy/ } });
    const step = await run(world, {
      urls: [`${world.webex.url}/webhooks/incoming/busy-webhook-1`, urlOf(world)],
    });
    expect(statusesOf(step)).toEqual(["failed", "sent"]);
  });

  test("of the token does not stop a webhook", async () => {
    await using world = await startWorld();
    world.webex.fail({ ...LIMITED, match: { method: "GET", path: "/rooms" } });
    const step = await run(world, { with: { token: TOKEN, to: "Release train" } });
    expect(statusesOf(step)).toEqual(["failed", "sent"]);
    expect(deliveriesOf(step)[0]?.advice).toContain("with this token");
  });
});

test("a failed one does not stop the others, and each is called by its number", async () => {
  await using world = await startWorld();
  const lost = `${world.webex.url}/webhooks/incoming/no-such-webhook-at-all`;
  const step = await run(world, { urls: [lost, urlOf(world)] });
  expect(deliveriesOf(step).map(({ destination, status }) => `${destination} ${status}`)).toEqual([
    "webhook-url 1 failed",
    "webhook-url 2 sent",
  ]);
  expect(step.summary).toContain("webhook-url 1");
});

test("files and thread are left out, and the log says so once", async () => {
  await using world = await startWorld();
  const { outputs } = await world.run();
  const step = await run(world, {
    urls: [urlOf(world), `${world.webex.url}/webhooks/incoming/another-that-is-none`],
    with: { token: undefined, files: "*.txt", thread: outputs["message-id"] ?? "" },
    workspace: { "a.txt": "x" },
  });
  const said =
    "Webhooks accept only a Markdown message: they get a new one, without the files and the thread.";
  expect(step.log.filter((line) => line.includes("Webhooks accept"))).toEqual([said]);
  expect(world.webex.messagesIn("Dev Room")).toHaveLength(1);
});

describe("an invalid address fails the step, and no part of it is shown", () => {
  test.each([
    ["words", "not-an-address-of-a-webhook"],
    ["http", "http://webexapis.com/v1/webhooks/incoming/very-secret-id"],
    ["a query", "https://webexapis.com/v1/webhooks/incoming/x?very-secret=query"],
    ["a user", "https://user:very-secret-password@webexapis.com/v1/webhooks/incoming/very-secret-id"],
    ["a host alone", "https://very-secret-host.example.com"],
  ])("%s", async (_, url) => {
    await using world = await startWorld();
    const step = await world.run({ with: { ...ALONE, "webhook-url": url }, secrets: [url] });
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]).toBe(
      'Input "webhook-url" is "***": each line must be the https address of an incoming webhook, which the Webex App Hub shows after you create it.',
    );
    expect(world.requests()).toEqual([]);
  });
});

test("an address of the API that is not an incoming webhook fails the step, and its words are shown", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { ...ALONE, "webhook-url": "https://webexapis.com/v1/webhooks" } });
  expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
  expect(step.outputs["error"]).toContain("address contains `/webhooks/incoming/` and an ID");
  expect(step.masks).not.toContain("webhooks");
});

test("words in the address of a relay stay readable in messages and links, and IDs do not", async () => {
  await using world = await startWorld();
  const url = `${world.webex.url}/webhooks/incoming/payments-service/k9Xq2Lm7Pw4Rt1Ys`;
  const message = `See https://github.com/your-org/payments-service and k9Xq2Lm7Pw4Rt1Ys`;
  const inputs = { "webhook-url": url, message, retries: "0" };
  await world.run({ with: inputs, secrets: [url, "k9Xq2Lm7Pw4Rt1Ys"] });
  expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.markdown).toContain(
    "See https://github.com/your-org/payments-service and ***",
  );
});

test("a host that DNS does not know is that of webhook-url", async () => {
  await using world = await startWorld();
  const urls = [`https://no-such-host.invalid/v1/webhooks/incoming/${ID}`];
  const step = await run(world, { urls, with: { retries: "0" } });
  const [delivery] = deliveriesOf(step);
  expect(delivery?.error).toContain("no-such-host.invalid");
  expect(delivery?.advice).toContain("check the spelling of webhook-url");
});

test.each(["to", "mention", "files"])("an address in %s belongs in webhook-url", async (input) => {
  await using world = await startWorld();
  const secret = "https://webexapis.com/v1/webhooks/incoming/Y2lzABC";
  const step = await world.run({ with: { to: RELEASE_TRAIN, [input]: secret }, secrets: [secret] });
  // Without mentions and files, the message is posted.
  const requests = input === "to" ? [] : ["POST /messages 200"];
  expect([step.conclusion, world.requests()]).toEqual(["failure", requests]);
  expect(JSON.stringify(world.webex.snapshot().messages)).not.toContain("Y2lzABC");
  expect(step.outputs["error"]).toContain(
    `Input "${input}" is "***": write the address of an incoming webhook as \`webhook-url:\`, from a secret.`,
  );
});

describe("a webhook on another host than the API is reached", () => {
  test("by https and a proxy, if the API is on this machine", async () => {
    await using world = await startWorld();
    await using webex = await startHttpsServer(handOnTo(world.webex));
    await using proxy = await startProxy({ routes: { "webex.test:443": webex.port } });
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE };
    const urls = [`https://webex.test/v1/webhooks/incoming/${ID}`];
    const step = await run(world, { urls, env, with: { token: TOKEN, to: RELEASE_TRAIN, retries: "0" } });
    expect([step.outputs["error"], statusesOf(step)]).toEqual(["", ["sent", "sent"]]);
    expect(proxy.requests).toEqual(["CONNECT webex.test:443"]);
  });

  test("on this machine, if the API is behind a proxy", async () => {
    await using world = await startWorld();
    await using webex = await startHttpsServer(handOnTo(world.webex));
    await using proxy = await startProxy({ routes: { "webex.test:443": webex.port } });
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE };
    const inputs = { "api-url": "https://webex.test/v1", token: TOKEN, to: RELEASE_TRAIN, retries: "0" };
    const step = await run(world, { env, with: inputs });
    expect([step.outputs["error"], statusesOf(step)]).toEqual(["", ["sent", "sent"]]);
    expect(proxy.requests).toEqual(["CONNECT webex.test:443"]);
  });
});
