import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import { createRun, type JobFacts } from "../../../emulator/github/entities.ts";
import { type GitHub, startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { needsOf, pullRequestEvent } from "../../support/events.ts";
import { CERTIFICATE_FILE, handOnTo, startHttpsServer } from "../../support/https-server.ts";
import { startProxy } from "../../support/proxy.ts";
import { RELEASE_TRAIN, startWorld, type World } from "../../support/start-world.ts";

const CANCELLED = { contexts: { job: { status: "cancelled" } } };
const LIFECYCLE = { lifecycle: "true" };
const NEWER = [{ number: 43 }, { number: 42 }];
/** The job that notifies, by what GitHub wrote on it; it still runs. */
const ownJob = (...annotations: JobFacts["annotations"] & object) => ({
  id: 7001,
  name: "build",
  status: "in_progress" as const,
  conclusion: null,
  annotations: [OPERATION_CANCELED, ...annotations],
});
/** Another job of the run. */
const CANCELLED_JOB = { id: 71, name: "Unit tests", conclusion: "cancelled" as const };
const OTHERS_SUPERSEDED = {
  runs: NEWER,
  jobs: [{ ...CANCELLED_JOB, annotations: [ENDED.concurrency("ci-main")] }],
};
const SUPERSEDED = { runs: NEWER, jobs: [ownJob(ENDED.concurrency("ci-main"))] };
const ALONE = [{ number: 42 }, { number: 41 }];
const NEWER_RUN = "https://github.com/your-org/shop/actions/runs/9002";

const OWN_ANNOTATIONS = "/repos/your-org/shop/check-runs/7001/annotations";
/** Sorted: what is asked side by side arrives in any order. */
const asked = ({ requests }: GitHub) => requests.map(({ path, status }) => `${path} ${status}`).sort();
const RUNS = "/repos/your-org/shop/actions/workflows/ci.yml/runs";
const OWN_JOBS = "/repos/your-org/shop/actions/runs/9001/jobs";
const ALL_ASKED = [OWN_JOBS, RUNS, OWN_ANNOTATIONS].map((path) => `${path} 200`);

/** Titles of the messages in a room, oldest first, with whether each is a reply. */
function titles(world: World): readonly string[] {
  return world.webex.messagesIn(RELEASE_TRAIN).map(({ text, parentId }) => {
    return `${parentId === undefined ? "" : "reply: "}${text?.split(/ · |\n/)[0]}`;
  });
}

describe("a run that a newer one superseded", () => {
  test("posts nothing", async () => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    const step = await world.run(CANCELLED);
    const reason = "Superseded by #43.";
    expect([asked(github), world.requests()]).toEqual([ALL_ASKED, []]);
    expect(step).toMatchObject({
      conclusion: "success",
      outputs: { ok: "true", event: "cancelled", "skipped-reason": reason, markdown: "" },
      annotations: [{ level: "notice", title: "Webex Notify", message: reason }],
    });
    expect(step.summary).toContain("⏭️ nothing sent");
  });

  test("has the lifecycle message say so, with a link, without a reply or a mention", async () => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    const step = await world.run({
      with: { ...LIFECYCLE, mention: seedPeople.alice.email, "mention-on": "cancelled", files: "*.log" },
      workspace: { "a.log": "x" },
    });
    expect(github.requests).toEqual([]);
    const post = await step.post(CANCELLED);
    expect([titles(world), asked(github)]).toEqual([["⏹️ CI › build superseded by #43"], ALL_ASKED]);
    expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.markdown).toContain(
      `superseded by [#43](${NEWER_RUN})**`,
    );
    expect(post?.outputs).toMatchObject({ ok: "true", event: "cancelled", "skipped-reason": "" });
  });

  test.each(["new", "reply", "replace"])("edits it even with update-mode: %s", async (mode) => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    const step = await world.run({ with: { ...LIFECYCLE, "update-mode": mode } });
    await step.post(CANCELLED);
    expect(titles(world)).toEqual(["⏹️ CI › build superseded by #43"]);
  });

  test("posts nothing if the message is gone, or was never posted", async () => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    world.webex.fail({ kind: "answer", status: 403, match: { to: "bob@example.com" } });
    const step = await world.run({ with: { ...LIFECYCLE, to: `${RELEASE_TRAIN}\nbob@example.com` } });
    world.webex.fail({ kind: "answer", status: 404, match: { method: "PUT" } });
    const post = await step.post(CANCELLED);
    expect(titles(world)).toEqual(["🚀 CI › build started"]);
    expect(JSON.parse(post?.outputs["results"] ?? "")).toMatchObject([
      { status: "skipped", error: "The message to finish was deleted." },
      { status: "skipped", error: 'There is no "started" message to finish.' },
    ]);
    expect([post?.outputs["ok"], post?.annotations]).toEqual(["true", []]);
  });

  test("finishes the message that a step before posted as its start", async () => {
    await using github = await startGitHub(OTHERS_SUPERSEDED);
    await using world = await startWorld({ github });
    const { outputs } = await world.run({ with: { event: "start" } });
    await world.run({ with: { thread: outputs["thread"], needs: needsOf({ test: "cancelled" }) } });
    expect(titles(world)).toEqual(["⏹️ CI superseded by #43"]);
  });

  test("is found by the pull request's branch, if that is in the same repository", async () => {
    const facts = { event: "pull_request", head_branch: "lighter" };
    const runs = [
      { number: 44, ...facts, from: "eve/shop" },
      { number: 43, ...facts },
      { number: 42, ...facts },
    ];
    const jobs = [ownJob(ENDED.concurrency("ci-lighter"))];
    await using github = await startGitHub({ ...SUPERSEDED, runs, jobs });
    await using world = await startWorld({ github });
    const step = await world.run({ ...CANCELLED, event: pullRequestEvent() });
    expect(step.outputs["skipped-reason"]).toBe("Superseded by #43.");
    const fork = await world.run({ ...CANCELLED, event: pullRequestEvent({ from: "eve/shop" }) });
    expect(fork.outputs["skipped-reason"]).toBe("Superseded by #44.");
  });

  test("is the triggering one, with about: trigger", async () => {
    await using github = await startGitHub(OTHERS_SUPERSEDED);
    await using world = await startWorld({ github });
    const workflow_run = { ...createRun({ number: 42 }), status: "completed", conclusion: "cancelled" };
    const event = { name: "workflow_run", payload: { action: "completed", workflow_run } };
    const step = await world.run({ event, with: { about: "trigger" } });
    expect(step.outputs["skipped-reason"]).toBe("Superseded by #43.");
  });
});

describe("a run that was superseded in a group that may be of many branches", () => {
  const OF_MANY = { runs: NEWER, jobs: [ownJob(ENDED.concurrency("deploy"))] };

  test("names the newer run, but not as the one that replaced it", async () => {
    await using github = await startGitHub(OF_MANY);
    await using world = await startWorld({ github });
    const step = await world.run({ with: LIFECYCLE });
    await step.post(CANCELLED);
    expect(titles(world)).toEqual(["⏹️ CI › build superseded"]);
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(message?.markdown).toContain(` · [#43 is newer](${NEWER_RUN})\n`);
  });

  test("says so in skipped-reason too", async () => {
    await using github = await startGitHub(OF_MANY);
    await using world = await startWorld({ github });
    const { outputs } = await world.run(CANCELLED);
    expect(outputs["skipped-reason"]).toBe(
      'Superseded: another run of the concurrency group "deploy" replaced it. #43 is newer.',
    );
  });
});

describe("a run that a person cancelled", () => {
  test("is reported", async () => {
    await using github = await startGitHub({ runs: ALONE });
    await using world = await startWorld({ github });
    const step = await world.run(CANCELLED);
    expect([titles(world), asked(github).length]).toEqual([["⏹️ CI › build cancelled"], 3]);
    expect(step.outputs["skipped-reason"]).toBe("");
  });

  test("is reported if the user says that it was", async () => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    await world.run({ with: { event: "cancelled" } });
    expect([titles(world), github.requests]).toEqual([["⏹️ CI › build cancelled"], []]);
  });
});

describe("GitHub is not queried", () => {
  test.each(["in_progress", "skipped"])("if the status is %s", async (status) => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    await world.run({ with: { status } });
    expect(github.requests).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["without a token for it", { "github-token": "" }],
    ["where nothing is said of a cancelled run anyway", { "notify-on": "success" }],
  ])("%s", async (_, inputs) => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    const step = await world.run({ ...CANCELLED, with: inputs });
    expect([step.conclusion, github.requests]).toEqual(["success", []]);
  });
});

describe("what GitHub does not say leads to a simpler message", () => {
  const NEEDS_ACTIONS = "this needs `actions: read` in the job's `permissions`.";

  test("and a missing permission is named once, in summary and log", async () => {
    await using github = await startGitHub({ ...SUPERSEDED, permissions: [] });
    await using world = await startWorld({ github });
    const step = await world.run(CANCELLED);
    expect([titles(world), asked(github)]).toEqual([
      ["⏹️ CI › build cancelled"],
      [`${OWN_JOBS} 403`, `${RUNS} 403`, `${OWN_ANNOTATIONS} 403`],
    ]);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" }, annotations: [] });
    expect(step.log.filter((line) => line.includes(NEEDS_ACTIONS))).toHaveLength(1);
    expect(step.rawSummary.match(/this needs \\`actions: read\\`/g)).toHaveLength(1);
  });

  test.each([401, 404, 429, 500, 503])("with %i", async (status) => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    github.fail({ kind: "answer", status, body: { message: "::error::no" }, times: "forever" });
    const step = await world.run(CANCELLED);
    expect([titles(world), github.requests.length]).toEqual([["⏹️ CI › build cancelled"], 3]);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" }, annotations: [] });
  });

  test("after 5 seconds of silence", async () => {
    await using github = await startGitHub(SUPERSEDED);
    await using world = await startWorld({ github });
    github.fail({ kind: "hang", times: "forever" });
    const step = await world.run({ ...CANCELLED, withinMs: 6500, debug: true });
    expect(titles(world)).toEqual(["⏹️ CI › build cancelled"]);
    expect(step.debug.join()).toContain("there was no answer within 5 s.");
  });
});

test("a broken event file does not keep GitHub from being asked", async () => {
  await using github = await startGitHub(SUPERSEDED);
  await using world = await startWorld({ github });
  const step = await world.run({
    ...CANCELLED,
    event: { name: "push", rawPayload: "{" },
    inProcess: false,
  });
  expect([step.conclusion, titles(world)]).toEqual(["success", []]);
  expect(step.summary).toContain("Superseded");
});
test.each(["/api/v3", "/v"])("follows the address that the runner names: %s", async (prefix) => {
  await using github = await startGitHub({ ...SUPERSEDED, prefix });
  await using world = await startWorld({ github });
  const step = await world.run({
    ...CANCELLED,
    github: { api_url: github.url, server_url: "https://ghes.example" },
  });
  expect([step.outputs["skipped-reason"], asked(github)]).toEqual(["Superseded by #43.", ALL_ASKED]);
});

test("goes through the proxy, to a GitHub with a private CA", async () => {
  await using github = await startGitHub(SUPERSEDED);
  await using tls = await startHttpsServer(handOnTo(github));
  await using proxy = await startProxy({ routes: { "webex.test:443": tls.port } });
  await using world = await startWorld({ github });
  const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE };
  const step = await world.run({ ...CANCELLED, env, github: { api_url: "https://webex.test" } });
  expect([step.outputs["skipped-reason"], proxy.requests]).toEqual([
    "Superseded by #43.",
    Array(3).fill("CONNECT webex.test:443"),
  ]);
});
