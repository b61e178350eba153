import { describe, expect, test } from "vitest";
import { personIdOf, seedPeople } from "../../../emulator/seed.ts";
import { eventOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld, type World } from "../../support/start-world.ts";

const { alice, bob } = seedPeople;
const ALICE = personIdOf(alice);
const BOB = personIdOf(bob);

/** A push whose author is alice on GitHub, and whose sender is somebody else. */
function pushBy(author: Readonly<Record<string, unknown>>, sender: Readonly<Record<string, unknown>> = {}) {
  const head_commit = { id: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c", message: "Count", author };
  return eventOf("push", {
    ref: "refs/heads/main",
    after: head_commit.id,
    head_commit,
    sender: { login: "bobby", ...sender },
  });
}

const PUSH = pushBy({ name: "Alice", username: "ally", email: alice.email });
const MAP = "Ally: alice@example.com\nbobby: bob@example.com";

/** Whom each message in the room mentions. */
const mentioned = (world: World) =>
  world.webex.messagesIn(RELEASE_TRAIN).map((one) => one.mentionedPeople ?? one.mentionedGroups ?? []);

const run = (world: World, inputs: Readonly<Record<string, string>>, step: Step = {}) =>
  world.run({ event: PUSH, github: { actor: "bobby" }, ...step, with: { event: "failure", ...inputs } });

describe("a failure mentions", () => {
  test.each([
    ["the author by user-map", { mention: "author", "user-map": MAP }, [ALICE]],
    ["the author by email-domains", { mention: "author", "email-domains": "@Example.com" }, [ALICE]],
    ["the actor", { mention: "actor", "user-map": MAP }, [BOB]],
    [
      "both, and a list, each once",
      { mention: "author, actor\nALICE@example.com", "user-map": MAP },
      [ALICE, BOB],
    ],
    ["a list", { mention: "bob@example.com\nalice@example.com" }, [BOB, ALICE]],
    ["all", { mention: "all" }, ["all"]],
    ["all, whoever is in the room", { mention: "all", "allowed-domains": "other.example" }, ["all"]],
  ])("%s", async (_, inputs, wanted) => {
    await using world = await startWorld({ mayMention: true });
    const step = await run(world, inputs);
    expect(mentioned(world)).toEqual([wanted]);
    expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  });
});

test("whoever is on call is mentioned when a scheduled run fails", async () => {
  await using world = await startWorld({ mayMention: true });
  const step = await run(
    world,
    { mention: "alice@example.com" },
    { event: eventOf("schedule", { schedule: "0 0 * * *" }) },
  );
  expect(mentioned(world)).toEqual([[ALICE]]);
  expect([step.annotations, step.outputs["ok"]]).toEqual([[], "true"]);
});

describe("nobody is mentioned", () => {
  test.each([
    ["on success", { mention: "all", event: "success" }, {}, '"mention-on" does not include this success'],
    [
      "as the author of what a schedule started",
      { mention: "author", "user-map": "ada: alice@example.com" },
      { event: eventOf("schedule", { schedule: "0 0 * * *" }) },
      "a schedule started the run",
    ],
    [
      "where a bot wrote it",
      { mention: "author", "user-map": "dependabot[bot]: alice@example.com" },
      { event: pushBy({ name: "dependabot[bot]", username: "dependabot[bot]", email: alice.email }) },
      "it is a bot",
    ],
  ])("%s", async (_, inputs, step, reason) => {
    await using world = await startWorld();
    const { debug, annotations, outputs } = await run(world, inputs, step);
    expect(mentioned(world)).toEqual([[]]);
    expect(debug.join("\n")).toContain(reason);
    expect([annotations, outputs["ok"]]).toEqual([[], "true"]);
  });
});

test("a person who is not mapped gives a warning that says what to write where, and which line is similar", async () => {
  await using world = await startWorld();
  const { annotations, outputs } = await run(world, {
    mention: "author",
    "user-map": "alli: alice@example.com",
  });
  expect([mentioned(world), outputs["ok"]]).toEqual([[[]], "true"]);
  expect(annotations).toMatchObject([
    {
      level: "warning",
      message:
        'The author ally is not mentioned: add a line "ally: " with their email address to "user-map", or the domain of their commit\'s address to "email-domains". The nearest is "alli".',
    },
  ]);
});

test("mention-on selects the outcomes", async () => {
  await using world = await startWorld({ mayMention: true });
  await run(world, { mention: "all", "mention-on": "success", event: "success" });
  await run(world, { mention: "all", "mention-on": "success" });
  expect(mentioned(world)).toEqual([["all"], []]);
});

test("a direct message contains no mention, even as the reply about an edit", async () => {
  await using world = await startWorld();
  const inputs = { mention: "all, alice@example.com", "mention-on": "success, failure", to: alice.email };
  const started = await run(world, { ...inputs, event: "start" });
  const failed = await run(world, { ...inputs, thread: started.outputs["thread"] ?? "" });
  const again = await run(world, { ...inputs, event: "start" });
  await run(world, { ...inputs, event: "success", thread: again.outputs["thread"] ?? "" });
  expect(failed.outputs["ok"]).toBe("true");
  const markdown = world.webex.directMessages(alice.email).map((one) => one.markdown ?? "");
  expect(markdown.map((text) => text.replace(/\(.*?\)/, "").split("**")[1])).toEqual([
    "[CI › build] failed",
    "[CI › build] failed",
    "[CI › build] passed",
  ]);
  expect(markdown.filter((text) => text.includes("<@"))).toEqual([]);
});

test("the reply about an edit contains the mention, and the edit does not", async () => {
  await using world = await startWorld({ mayMention: true });
  const started = await run(world, { event: "start" });
  await run(world, {
    event: "success",
    mention: "all",
    "mention-on": "success",
    thread: started.outputs["thread"] ?? "",
  });
  expect(mentioned(world)).toEqual([[], ["all"]]);
});

test.each([
  ["notify-on", "sucess", 'did you mean "success"?'],
  ["notify-on", "always, failure", '"always" cannot be combined'],
])("a wrong %s fails the step, and nothing is sent: %s", async (name, value, problem) => {
  await using world = await startWorld();
  const step = await world.run({ with: { [name]: value } });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain(problem);
  expect(world.requests()).toEqual([]);
});

test.each([
  ["always", ["start", "success", "failure", "cancelled", "rollback"]],
  ["start", ["start"]],
  ["success", ["success"]],
  ["failure", ["failure"]],
  ["cancelled, rollback", ["cancelled", "rollback"]],
])("notify-on %s sends %j", async (value, sent) => {
  await using world = await startWorld();
  for (const event of ["start", "success", "failure", "cancelled", "rollback"]) {
    const { outputs } = await world.run({ with: { event, "notify-on": value } });
    const reason = `Nothing was sent: "notify-on" does not include this ${event}.`;
    expect([event, outputs["skipped-reason"]]).toEqual([event, sent.includes(event) ? "" : reason]);
  }
  expect(world.read()).toHaveLength(sent.length);
});

test("of a map that is not there, it is not known whom it lists", async () => {
  await using world = await startWorld();
  const step = await run(world, { mention: "author", "user-map": "people.yml" });
  expect(step.summary).toContain("there is no such file");
  expect(step.summary).not.toContain("add a line");
});

test("of a map that is there, it is known", async () => {
  await using world = await startWorld();
  const workspace = { "people.yml": "bobby: bob@example.com" };
  const step = await run(world, { mention: "author", "user-map": "people.yml" }, { workspace });
  expect(step.summary).toContain("add a line");
});
