import { describe, expect, test } from "vitest";
import { seedPeople } from "../../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../emulator/seed-services.ts";
import { JUNIT } from "../../../preview/samples/report-files.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld, TOKEN, type World } from "../../support/start-world.ts";

const LIFECYCLE = { lifecycle: "true" };
const failed = { contexts: { job: { status: "failure" } } };
const cancelled = { contexts: { job: { status: "cancelled" } } };

/** The inputs of a step with lifecycle, as GitHub evaluates them for its post stage. */
const given = ({ webex }: World) => ({
  token: TOKEN,
  to: RELEASE_TRAIN,
  "api-url": webex.url,
  ...LIFECYCLE,
});

/** Titles of the messages in a room, oldest first, with whether each is a reply. */
function titles(world: World, room = RELEASE_TRAIN): readonly string[] {
  return world.webex.messagesIn(room).map(({ text, parentId }) => {
    return `${parentId === undefined ? "" : "reply: "}${text?.split(/ · |\n/)[0]}`;
  });
}

const start = (world: World, step: Step = {}) => world.run({ ...step, with: { ...LIFECYCLE, ...step.with } });

test("says that the job started, and edits that message to say how it ended", async () => {
  await using world = await startWorld();
  const step = await start(world);
  expect(titles(world)).toEqual(["🚀 CI › build started"]);
  const post = await step.post();
  expect(post).toMatchObject({ conclusion: "success" });
  expect(titles(world)).toEqual(["✅ CI › build passed"]);
  expect(world.requests()).toEqual([
    "POST /messages 200",
    expect.stringMatching(/^PUT \/messages\/\S+ 200$/),
  ]);
});

test("a failure edits the message and replies in its thread, with the mention in the reply alone", async () => {
  await using world = await startWorld({ mayMention: true });
  const step = await start(world, { with: { mention: seedPeople.alice.email } });
  await step.post(failed);
  expect(titles(world)).toEqual(["❌ CI › build failed", "reply: ❌ CI › build failed"]);
  const [message, reply] = world.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.mentionedPeople).toBeUndefined();
  expect(reply?.mentionedPeople).toHaveLength(1);
});

test("the reply that notifies people says what broke first, with its link", async () => {
  const workspace = {
    "junit.xml": JUNIT,
    "build.log": "npm ci\nError: no space left on device\n",
    "src/cart.test.ts": "",
  };
  const replies = [];
  for (const inputs of [{ "test-results": "junit.xml" }, { "log-files": "build.log" }, {}]) {
    await using world = await startWorld();
    const step = await start(world, { with: inputs, workspace });
    await step.post(failed);
    replies.push(world.webex.messagesIn(RELEASE_TRAIN)[1]?.markdown);
  }
  expect(replies).toMatchInlineSnapshot(`
    [
      "❌ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) failed: 2 of 6 tests** · 1 skipped · your-org/shop · main  
    [src/cart.test.ts:17](https://github.com/your-org/shop/blob/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c/src/cart.test.ts#L17) cart \\> counts every cup once: expected 2 to be 3 // Object.is equality",
      "❌ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) failed** · your-org/shop · main  
    Error: no space left on device",
      "❌ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) failed** · your-org/shop · main",
    ]
  `);
});

test("a job that is cancelled in between ends as cancelled, without a reply", async () => {
  await using world = await startWorld();
  const step = await start(world);
  await step.post(cancelled);
  expect(titles(world)).toEqual(["⏹️ CI › build cancelled"]);
});

test("the post stage posts if the main stage could not", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 403 });
  const step = await start(world);
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
  await step.post();
  expect(titles(world)).toEqual(["✅ CI › build passed"]);
});

test("a room that the main stage could not reach gets a new message, and the other gets an edit", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 403, match: { to: "bob@example.com" } });
  const to = `${RELEASE_TRAIN}\nbob@example.com`;
  const step = await start(world, { with: { to } });
  const post = await step.post();
  expect(JSON.parse(post?.outputs["results"] ?? "")).toMatchObject([
    { status: "edited" },
    { status: "sent" },
  ]);
});

test("with notify-on: failure, nothing is posted until something fails", async () => {
  await using world = await startWorld();
  const step = await start(world, { with: { "notify-on": "failure" } });
  expect(step.outputs["skipped-reason"]).toBe('Nothing was sent: "notify-on" does not include this start.');
  await step.post();
  expect(titles(world)).toEqual([]);
  await step.post(failed);
  expect(titles(world)).toEqual(["❌ CI › build failed"]);
});

test("an existing message is finished even if notify-on does not name the end", async () => {
  await using world = await startWorld();
  const step = await start(world, { with: { "notify-on": "start, failure" } });
  await step.post();
  expect(titles(world)).toEqual(["✅ CI › build passed"]);
});

test("a deleted message is posted again, and one that Webex does not let be edited gets a reply", async () => {
  await using world = await startWorld();
  const step = await start(world);
  world.webex.fail({ kind: "answer", status: 404, match: { method: "PUT" } });
  const post = await step.post();
  expect(titles(world)).toEqual(["🚀 CI › build started", "✅ CI › build passed"]);
  expect(post?.log.join("\n")).toContain(
    "The message to edit was deleted, or this token cannot see it, so this is a new one.",
  );
  world.webex.fail({ kind: "answer", status: 400, match: { method: "PUT" } });
  const again = await step.post();
  expect(titles(world).at(-1)).toBe("reply: ✅ CI › build passed");
  expect(again?.log.join("\n")).toContain("Webex does not allow editing the message, so this is a reply");
});

test("names the steps that failed only now, and how long the job took", async () => {
  await using world = await startWorld();
  const step = await start(world, { with: { steps: "{}" } });
  const steps = JSON.stringify({ unit: { outcome: "failure", conclusion: "failure", outputs: {} } });
  const inputs = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url, ...LIFECYCLE };
  await step.post({ ...failed, with: { ...inputs, steps } });
  expect(titles(world)[0]).toBe("❌ CI › build failed: unit");
  expect(world.read()[0]).toMatch(/ · \d+ s\n/);
});

test("files from the checkout are missing in the main stage, and read in the post stage", async () => {
  await using world = await startWorld();
  const inputs = { template: ".github/webex/own.md", "user-map": "people.yml", files: "*.log" };
  const step = await start(world, { with: inputs });
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  expect(step.summary).toContain("does not exist yet");
  const workspace = {
    ".github/webex/own.md": "Own words",
    "people.yml": "alice: alice@example.com",
    "a.log": "x",
  };
  const post = await step.post({ workspace });
  expect(post).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  expect(world.read()).toEqual(["Own words", undefined]);
});

test("a wrong input stops the main stage, and the post stage is silent", async () => {
  await using world = await startWorld();
  const step = await start(world, { with: { about: "runs" } });
  expect(step.conclusion).toBe("failure");
  expect(await step.post(failed)).toMatchObject({ conclusion: "success", outputs: {} });
});

test.each(["start", "waiting"])(
  "event: %s is refused, because lifecycle reports how its own job starts and ends",
  async (event) => {
    await using world = await startWorld();
    const step = await start(world, { with: { event } });
    expect(step.annotations[0]?.message).toContain(`Input "event" is "${event}": remove it`);
    expect(world.requests()).toEqual([]);
  },
);

describe("an end that is not final still replaces the start", () => {
  test.each(["skipped", "neutral"])("%s is reported with its own word, as an edit", async (status) => {
    await using world = await startWorld();
    const step = await start(world);
    const post = await step.post({ with: { ...given(world), status } });
    expect(titles(world)).toEqual([`⚠️ CI › build ended as ${status}`]);
    expect(post?.outputs).toMatchObject({ ok: "true", event: "skipped" });
  });

  test.each(["in_progress", "waiting"])("%s is not known to be an end", async (status) => {
    await using world = await startWorld();
    const step = await start(world);
    await step.post({ with: { ...given(world), status } });
    expect(titles(world)[0]).toBe(`⚠️ CI › build ended as ${status}`);
  });

  test.each(["start", "waiting"])("event: %s, evaluated only now, is left out", async (event) => {
    await using world = await startWorld();
    const step = await start(world);
    const post = await step.post({ with: { ...given(world), event } });
    expect(titles(world)).toEqual(["✅ CI › build passed"]);
    expect(post?.annotations[0]?.message).toContain('Input "event"');
  });

  test("a start by a step before is finished where every needed job was skipped", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: { event: "start" } });
    const end = { thread: outputs["thread"] ?? "", needs: needsOf({ deploy: "skipped" }) };
    await world.run({ with: end });
    expect(titles(world)).toEqual(["⚠️ CI ended as skipped"]);
  });
});

test("a step without lifecycle does nothing when the job has ended", async () => {
  await using world = await startWorld();
  const step = await world.run();
  expect(await step.post(failed)).toMatchObject({ conclusion: "success", outputs: {}, log: [] });
  expect(world.requests()).toEqual(["POST /messages 200"]);
});

test("an outcome that notify-on does not name only edits the existing message", async () => {
  await using world = await startWorld();
  const webhook = `${world.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  world.webex.fail({ kind: "answer", status: 403, match: { to: "bob@example.com" } });
  const inputs = {
    "notify-on": "start, failure",
    to: `${RELEASE_TRAIN}\nbob@example.com`,
    "webhook-url": webhook,
  };
  const step = await start(world, { with: inputs });
  const post = await step.post();
  expect(JSON.parse(post?.outputs["results"] ?? "")).toMatchObject([
    { status: "edited" },
    { status: "skipped", error: 'There is no "started" message to finish.' },
  ]);
  expect(titles(world, "Dev Room")).toEqual(["🚀 CI › build started"]);
});

test("a message of an earlier job is finished too, and a silent step passes its thread on", async () => {
  await using world = await startWorld();
  const first = await world.run({ with: { event: "start" } });
  const thread = first.outputs["thread"] ?? "";
  const other = await world.run({ with: { thread, "notify-on": "failure", to: "Europe", event: "start" } });
  expect(other.outputs).toMatchObject({ thread, ok: "true" });
  const end = await world.run({ with: { thread: other.outputs["thread"], "notify-on": "failure" } });
  expect(JSON.parse(end.outputs["results"] ?? "")).toMatchObject([{ status: "edited" }]);
  const silent = await world.run({ with: { thread: end.outputs["thread"], "notify-on": "failure" } });
  expect(silent.outputs).toMatchObject({
    thread: end.outputs["thread"],
    "skipped-reason": expect.any(String),
  });
  expect(titles(world)).toEqual(["✅ CI › build passed"]);
});
