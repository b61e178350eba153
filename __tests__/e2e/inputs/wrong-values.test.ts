import { describe, expect, test } from "vitest";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../emulator/seed-services.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const RIGHT = {
  "environment-url": "must be a web address",
  mention: "must be an email address",
  thread: "give the ID of a message",
  "webhook-url": "must be the https address",
} as const;

/** What a step leaves in an output when it fails. */
const WRONG = ["null", "undefined", "Error: the deployment was not found"];

describe("a value that another step did not provide costs nothing but itself", () => {
  test.each(Object.entries(RIGHT).flatMap(([input, says]) => WRONG.map((value) => ({ input, says, value }))))(
    "$input: $value",
    async ({ input, says, value }) => {
      await using world = await startWorld();
      const inputs = { status: "failure", environment: "production", [input]: value };
      const step = await world.run({ with: inputs });
      expect(world.read()).toHaveLength(1);
      expect(world.read()[0]).toContain("❌");
      expect(step).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
      expect(step.annotations).toHaveLength(1);
      expect(step.outputs["error"]).toContain(`Input "${input}" is`);
      expect(step.outputs["error"]).toContain(says);
    },
  );

  test("all of them at once", async () => {
    await using world = await startWorld();
    const values = Object.fromEntries(Object.keys(RIGHT).map((input) => [input, "null"]));
    const step = await world.run({ with: { environment: "production", ...values } });
    expect(world.read()).toHaveLength(1);
    expect(step.outputs["error"]?.split("\n")).toHaveLength(4);
  });

  test("the other entries of a list stay", async () => {
    await using world = await startWorld({ mayMention: true });
    const id = incomingWebhookIdOf(seedIncomingWebhook);
    const url = `${world.webex.url}/webhooks/incoming/${id}`;
    await world.run({
      with: { status: "failure", mention: "null, alice@example.com", "webhook-url": `null\n${url}` },
    });
    const messages = world.webex.snapshot().messages.map(({ markdown }) => markdown ?? "");
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain("<@personEmail:alice@example.com>");
  });

  test("at the start and at the end of a job", async () => {
    await using world = await startWorld();
    const step = await world.run({
      with: { lifecycle: "true", "environment-url": "null", environment: "production" },
    });
    expect(world.read()[0]).toContain("🚀");
    const post = await step.post();
    expect(world.read()[0]).toContain("✅");
    expect([step.conclusion, post?.conclusion]).toEqual(["failure", "failure"]);
  });
});

describe("nothing is posted", () => {
  test("if no destination would be left", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: undefined, token: undefined, "webhook-url": "null" } });
    expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain('Input "webhook-url" is "***"');
  });

  test.each([
    [{ event: "sucess" }, 'Input "event" is "sucess"'],
    [{ "allowed-domains": "x" }, 'Input "allowed-domains" is "x"'],
    [{ "dry-run": "yes" }, 'Input "dry-run" is "yes"'],
  ])("if something else is wrong, which is named as well: %j", async (wrong, says) => {
    await using world = await startWorld();
    const step = await world.run({ with: { thread: "null", ...wrong } });
    expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain('Input "thread" is "null"');
    expect(step.outputs["error"]).toContain(says);
  });
});

test("a wrong address of a webhook is still a secret", async () => {
  await using world = await startWorld();
  const secret = "Y2lzY29zcGFyazovL3VzL1dFQkhPT0svMTIz";
  await world.run({
    with: { "webhook-url": `http://webexapis.com/v1/webhooks/incoming/${secret}`, message: `See ${secret}.` },
  });
  expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.markdown).toContain("See ***.");
});
