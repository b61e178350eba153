import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import { GITHUB_TOKEN, startGitHub } from "../../../emulator/github/start-github.ts";
import type { StepResult } from "../../../runner/index.ts";
import { pushEvent } from "../../support/events.ts";
import { runWorkflow } from "../../support/run-workflow.ts";
import { RELEASE_TRAIN, startWorld, TOKEN, type World } from "../../support/start-world.ts";

const failed = { contexts: { job: { status: "failure" } } };

/** First words of the messages in the room, replies with an arrow before them. */
function words(world: World): readonly string[] {
  return world.webex.messagesIn(RELEASE_TRAIN).map(({ text, files, parentId }) => {
    const said =
      text
        ?.split(/:| · |\n/)[0]
        ?.slice(2)
        .trim() ?? (files === undefined ? "" : "a file");
    return `${parentId === undefined ? "" : "↳ "}${said}`;
  });
}

const start = (world: World, inputs: Record<string, string> = {}) =>
  world.run({ with: { lifecycle: "true", ...inputs } });

/** Ends a step with other inputs than it began with, as expressions give them. */
function end(world: World, step: StepResult, inputs: Record<string, string>, more: object = failed) {
  const all = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url, lifecycle: "true", ...inputs };
  return step.post({ ...more, with: all });
}

const results = (step: StepResult | undefined) => JSON.parse(step?.outputs["results"] ?? "[]");

test("a later job cannot overwrite how the job ended", async () => {
  await using world = await startWorld();
  const step = await start(world);
  await step.post(failed);
  const thread = step.outputs["thread"] ?? "";
  await world.run({ with: { thread, environment: "staging" } });
  expect(words(world).slice(0, 2)).toEqual(["CI › build failed", "↳ CI › build failed"]);
  expect(words(world)[2]).toContain("↳ Deployed 3f2a9c1 to staging");
});

test("in an existing thread, the step edits its own reply at the end", async () => {
  await using world = await startWorld();
  const first = await world.run();
  const thread = first.outputs["thread"] ?? "";
  const step = await start(world, { thread });
  await end(world, step, { thread }, {});
  expect(words(world)).toEqual(["CI › build passed", "↳ CI › build passed"]);
});

describe("an input that only the end shows to be wrong", () => {
  test.each([
    ["environment-url", "not-an-address"],
    ["steps", "{ not json"],
    ["timeout", "soon"],
  ])("%s is left out, the end is reported, and the step fails", async (name, value) => {
    await using world = await startWorld();
    const step = await start(world);
    const post = await end(world, step, { [name]: value });
    expect(words(world)).toEqual(["CI › build failed", "↳ CI › build failed"]);
    expect(post?.conclusion).toBe("failure");
    expect(post?.outputs["error"]).toContain(`Input "${name}" is`);
  });
});

describe("a guard whose expression has another value by the end", () => {
  test.each(["", "example.org"])("allowed-domains is that of the start instead of %j", async (later) => {
    await using world = await startWorld();
    const step = await start(world, { "allowed-domains": "example.com" });
    await end(world, step, { mention: "erin@example.org", "allowed-domains": later });
    expect(words(world)[0]).toBe("CI › build failed");
    expect(JSON.stringify(world.webex.messagesIn(RELEASE_TRAIN))).not.toContain("erin");
  });

  test.each(["", "false"])("dry-run is that of the start instead of %j", async (later) => {
    await using world = await startWorld();
    const step = await start(world, { "dry-run": "true" });
    await end(world, step, { "dry-run": later });
    expect(words(world)).toEqual([]);
  });

  test("api-url is that of the start, so that no other server gets the token", async () => {
    await using world = await startWorld();
    await using other = await startWorld();
    const step = await start(world);
    await end(world, step, { "api-url": other.webex.url });
    expect(other.webex.requests).toEqual([]);
    expect(words(world)[0]).toBe("CI › build failed");
  });

  test("one that the start did not have applies at the end", async () => {
    await using world = await startWorld();
    const step = await start(world);
    await end(world, step, { mention: "erin@example.org", "allowed-domains": "example.com" });
    expect(words(world)[0]).toBe("CI › build failed");
    expect(JSON.stringify(world.webex.messagesIn(RELEASE_TRAIN))).not.toContain("erin");
  });
});

test("a glob that leads up fails the main stage already", async () => {
  await using world = await startWorld();
  const step = await start(world, { files: "../x/*.log" });
  expect(step.outputs["error"]).toContain('a path cannot contain ".."');
});

describe("an end that notify-on does not name", () => {
  const quiet = { "notify-on": "start, failure" };

  test("posts no file, no reply, and no new message", async () => {
    await using world = await startWorld();
    const step = await start(world, { ...quiet, files: "*.log", "update-mode": "replace" });
    const post = await step.post({ workspace: { "a.log": "x" } });
    expect([words(world), results(post)]).toMatchObject([["CI › build passed"], [{ status: "edited" }]]);
  });

  test("posts nothing if the message is gone", async () => {
    await using world = await startWorld();
    const step = await start(world, quiet);
    world.webex.fail({ kind: "answer", status: 404, match: { method: "PUT" } });
    const post = await step.post();
    expect([words(world), results(post)]).toMatchObject([
      ["CI › build started"],
      [{ status: "skipped", error: "The message to finish was deleted." }],
    ]);
    expect(post?.summary).not.toContain("❌");
  });

  test('says that a card stays at "started"', async () => {
    await using world = await startWorld();
    const step = await start(world, { ...quiet, format: "card" });
    const post = await step.post();
    expect(results(post)).toMatchObject([
      {
        status: "skipped",
        error: "The message still says that it started: Webex does not allow editing it.",
      },
    ]);
  });
});

test("a card that Webex refuses does not lose the message", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 400, match: { method: "POST" } });
  const step = await world.run({ with: { format: "card" } });
  expect([words(world), step.outputs["ok"]]).toEqual([["CI › build passed"], "true"]);
  expect(step.log.join("\n")).toContain("Webex refused the card, so the message is Markdown");
});

test.each([{ needs: '{"build":{"result":"success"}}' }, { about: "trigger" }])(
  "%j is refused with lifecycle, which reports only its own job",
  async (inputs) => {
    await using world = await startWorld();
    const step = await start(world, inputs);
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]).toContain(
      "with lifecycle, the step reports how its own job starts and ends",
    );
    expect(world.requests()).toEqual([]);
  },
);

test("a missing token is reported once", async () => {
  await using world = await startWorld();
  const step = await start(world, { token: "" });
  expect(step.conclusion).toBe("failure");
  expect(await step.post(failed)).toMatchObject({ conclusion: "success", annotations: [] });
});

test("a matrix combination that fail-fast cancels says after which one", async () => {
  const running = { status: "in_progress", conclusion: null } as const;
  const annotations = [ENDED.failFast("build.macos"), OPERATION_CANCELED];
  const jobs = [
    { id: 7001, name: "build (macos)", ...running, steps: { "Run make": "failure" as const } },
    { id: 7002, name: "build (ubuntu)", ...running, annotations },
  ];
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs });
  await using world = await startWorld();
  await using _run = await runWorkflow(
    `name: CI
jobs:
  build:
    strategy: { matrix: { os: [macos, ubuntu] } }
    steps: [{ uses: your-org/webex-notify@v1, with: { lifecycle: true } }, { id: make, run: make }]`,
    {
      event: pushEvent(),
      with: { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url },
      github: { api_url: github.url },
      githubToken: GITHUB_TOKEN,
      results: { make: ({ os }) => (os === "macos" ? "failure" : "success") },
    },
  );
  expect(world.read().map((text) => text?.split(/ · |\n/)[0])).toEqual([
    "❌ CI › build (macos) failed: Run make",
    "❌ CI › build (macos) failed: Run make",
    "⏹️ CI › build (ubuntu) cancelled after build.macos failed",
  ]);
});
