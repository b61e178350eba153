import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../emulator/seed-services.ts";
import { eventOf } from "../../support/events.ts";
import { type Step, startWorld, TOKEN } from "../../support/start-world.ts";
import { WRONG_VALUES, type WrongKind } from "../../wrong-values/wrong-values.ts";

const actionYml = await readFile(join(import.meta.dirname, "../../../action.yml"), "utf8");
const { inputs } = parse(actionYml) as { inputs: Record<string, { default?: string }> };

/** A failed job, as the message is most needed. */
const FAILED = { status: "failure", environment: "production", "test-results": "*.xml" };

/** What an input needs next to it. */
const NEXT_TO: Readonly<Record<string, Step["with"]>> = {
  "refresh-token": { token: undefined, "client-id": "a", "client-secret": "b" },
  "client-id": { token: undefined, "refresh-token": "a", "client-secret": "b" },
  "client-secret": { token: undefined, "refresh-token": "a", "client-id": "b" },
};

const withWrong = (input: string, value: string) => ({ ...FAILED, ...NEXT_TO[input], [input]: value });

const rowsOf = (kind: WrongKind) =>
  Object.entries(WRONG_VALUES).flatMap(([input, [own, value]]) => (own === kind ? [{ input, value }] : []));

test("what a wrong value does is known for every input of action.yml", () => {
  expect(Object.keys(WRONG_VALUES)).toEqual(Object.keys(inputs));
});

test.each(rowsOf("stops"))("a wrong $input stops the step before anything is sent", async (row) => {
  await using world = await startWorld();
  const step = await world.run({ with: withWrong(row.input, row.value) });
  expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
  expect(step.outputs["error"]).toContain(`Input "${row.input}" is`);
});

test.each(rowsOf("left out"))(
  "the message is posted without a wrong $input, and then the step fails",
  async (row) => {
    await using world = await startWorld();
    const step = await world.run({ with: withWrong(row.input, row.value) });
    expect(world.read()).toEqual([expect.stringContaining("❌")]);
    expect(step).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
    expect(step.outputs["error"]).toContain(row.input);
  },
);

test.each(rowsOf("free"))("no value of $input fails the step", async (row) => {
  await using world = await startWorld();
  const step = await world.run({ with: withWrong(row.input, row.value) });
  expect([step.conclusion, world.read().length]).toEqual(["success", 1]);
});

describe.each(rowsOf("default"))("a wrong $input", ({ input, value }) => {
  const used = `The default "${inputs[input]?.default}" was used.`;
  const told = new RegExp(`^Input "${input}" is "${value}": it must be .+[.?] ${used}$`);

  test("is replaced by its default: the message is posted, and then the step fails", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: withWrong(input, value) });
    const without = await world.run({ with: FAILED });
    expect(world.read()).toEqual([expect.stringContaining("❌"), world.read()[0]]);
    expect(step.outputs["markdown"]).toBe(without.outputs["markdown"]);
    expect(step).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
    expect(step.outputs["error"]).toMatch(told);
    expect(step.summary).toContain("❌ sent to 1 of 1 destination");
  });

  test("is replaced at the start and at the end of a job", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { lifecycle: "true", [input]: value } });
    expect(world.read()).toEqual([expect.stringContaining("🚀")]);
    const post = await step.post({ contexts: { job: { status: "failure" } } });
    expect(world.read()[0]).toContain("❌");
    expect([step.conclusion, post?.conclusion]).toEqual(["failure", "failure"]);
    for (const end of [step, post])
      expect(end?.annotations.map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
  });

  test("is a fault for the doctor, which uses no default", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { ...withWrong(input, value), doctor: "true" } });
    expect([step.conclusion, world.read()]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain(`Input "${input}" is "${value}"`);
    expect(step.outputs["error"]).not.toContain("was used");
  });
});

describe("in a list, the other entries are used", () => {
  test("for when to mention", async () => {
    await using world = await startWorld({ mayMention: true });
    const both = { mention: "alice@example.com", "mention-on": "succes, failed, fixed, start" };
    const step = await world.run({ with: { ...FAILED, ...both } });
    const start = await world.run({ with: { event: "start", ...both } });
    expect([step, start].map(({ outputs }) => outputs["markdown"]?.includes("alice@"))).toEqual([
      false,
      true,
    ]);
    expect(step.outputs["error"]?.match(/ The other entries were used\.$/gm)).toHaveLength(2);
  });

  test("for whose commits name their author", async () => {
    await using world = await startWorld({ mayMention: true });
    const author = { name: "Ada", username: "ally", email: "alice@example.com" };
    const event = eventOf("push", { ref: "refs/heads/main", head_commit: { id: "3f2a9c1", author } });
    const told = (domains: string) =>
      world.run({ event, with: { ...FAILED, mention: "author", "email-domains": domains } });
    const some = await told("*.example.org, example.com");
    const none = await told("*.example.com");
    expect([some, none].map(({ outputs }) => outputs["markdown"]?.includes("alice@"))).toEqual([true, false]);
    expect(some.outputs["error"]).toMatch(/ The other entries were used\.$/);
    expect(none.outputs["error"]).toMatch(/ It was left out\.$/m);
  });

  test("for webhooks, although two others are wrong in different ways", async () => {
    await using world = await startWorld();
    const url = `${world.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
    const wrong = "null\nhttps://hooks.slack.com/services/T0/B0/abc";
    const step = await world.run({ with: { ...FAILED, "webhook-url": `${wrong}\n${url}` } });
    const alone = await world.run({ with: { ...FAILED, "webhook-url": wrong } });
    const sent = [step, alone].map(({ outputs }) => JSON.parse(outputs["results"] ?? "").length);
    expect(sent).toEqual([2, 1]);
    expect(step.outputs["error"]?.match(/ The other entries were used\.$/gm)).toHaveLength(2);
    expect(alone.outputs["error"]?.match(/ It was left out\.$/gm)).toHaveLength(2);
  });

  test("and the default if none is left", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { ...FAILED, "mention-on": "failed, succes" } });
    expect(step.outputs["error"]?.match(/ The default "failure, rollback" was used\.$/gm)).toHaveLength(2);
  });
});

describe("what is wrong is said next to what stops the step", () => {
  test("such as a missing token", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { token: undefined, timeout: "10s" } });
    expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain('Input "token" is missing');
    expect(step.outputs["error"]).toContain('Input "timeout" is "10s"');
  });

  test("such as the results of other jobs in a step with lifecycle", async () => {
    await using world = await startWorld();
    const needs = '{"build":{"result":"success","outputs":{}}}';
    const step = await world.run({ with: { lifecycle: "true", needs, timeout: "10s" } });
    expect([step.conclusion, world.requests()]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain('Input "needs" is');
    expect(step.outputs["error"]).toContain('Input "timeout" is "10s"');
  });
});

test("a wrong value does not keep the rooms of a manifest from being set up", async () => {
  await using world = await startWorld();
  const given = { to: undefined, provision: "rooms:\n  - title: Fresh", apply: "always" };
  const step = await world.run({ with: { ...given, "log-lines": "all" } });
  expect(world.webex.snapshot().rooms.map(({ title }) => title)).toContain("Fresh");
  expect(step.outputs["error"]).toContain('Input "log-lines" is "all"');
});

test.each(["detail", "timeout", "template", "log-files", "files", "job-id", "steps"])(
  "a token in %s goes nowhere, and the message is posted",
  async (input) => {
    await using world = await startWorld();
    const stray = `${Buffer.from("7c0a1f52-93d4-4be6-8a07-51f2d6c9e3b4d1a2b3c4-e5f").toString("base64")}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f`;
    const step = await world.run({ with: { ...FAILED, [input]: stray }, secrets: [stray] });
    expect([step.conclusion, world.read().length]).toEqual(["failure", 1]);
    expect(step.outputs["error"]).toContain(input);
    expect(JSON.stringify(world.webex.requests.map(({ body }) => body))).not.toContain(stray.slice(0, 20));
    expect(TOKEN).not.toBe(stray);
  },
);
