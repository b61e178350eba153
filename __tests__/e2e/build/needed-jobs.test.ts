import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import type { JobFacts } from "../../../emulator/github/entities.ts";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

/** A step that is given the results of the jobs that its own needs. */
const needing = (results: Record<string, string>, inputs: Step["with"] = {}): Step => ({
  with: { needs: needsOf(results), ...inputs },
});

/** GitHub's API calls a job that may fail a failure, as any other. */
const failed = (id: number, name: string): JobFacts => ({ id, name, steps: { "Run make": "failure" } });
const ended = (id: number, name: string, conclusion: JobFacts["conclusion"] = "success"): JobFacts => ({
  id,
  name,
  conclusion: conclusion ?? null,
});
const cancelled = (id: number, name: string, ...said: JobFacts["annotations"] & object): JobFacts => ({
  ...ended(id, name, "cancelled"),
  steps: { "Run make": "cancelled" },
  annotations: [OPERATION_CANCELED, ...said],
});
const DEPLOY = ended(73, "deploy", "skipped");
const OWN: JobFacts = { id: 7001, name: "notify", status: "in_progress", conclusion: null };

/** What a step tells the room, and reports. */
async function tell(step: Step, { runs = [{ number: 42 }], jobs = [], ...more }: GitHubOptions) {
  await using github = await startGitHub({ runs, jobs: [...jobs, OWN], ...more });
  await using world = await startWorld({ github });
  const { outputs, summary } = await world.run({
    ...step,
    github: { ...step.github, api_url: github.url },
    with: { "log-lines": "0", ...step.with },
  });
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  const requests = github.requests.map(({ path, query }) => `${path} ${query["filter"] ?? ""}`.trim());
  return { outputs, summary, requests, title: message?.text?.split("\n")[0], text: message?.markdown ?? "" };
}

describe("a job that may fail and did is not a failure if needs calls it a success", () => {
  test("and another was skipped", async () => {
    const jobs = [ended(71, "test (stable)"), failed(72, "test (nightly)"), DEPLOY];
    const { title, text } = await tell(needing({ test: "success", deploy: "skipped" }), { jobs });
    expect(title).toMatch(/^✅ CI passed/);
    expect(text).not.toContain("nightly");
  });

  test("even if its name is not its ID", async () => {
    const jobs = [ended(71, "Unit tests"), failed(72, "Nightly tests"), ended(73, "Deploy", "skipped")];
    const results = { test: "success", nightly: "success", deploy: "skipped" };
    const { title, text } = await tell(needing(results), { jobs });
    expect(title).toMatch(/^✅ CI passed/);
    expect(text).not.toContain("Nightly");
  });

  test("and it is not the reason for a cancellation, if GitHub does not say why", async () => {
    const jobs = [failed(71, "nightly"), cancelled(72, "test", ENDED.person("alice"))];
    const step = needing({ nightly: "success", test: "cancelled" });
    const told = await tell(step, { jobs, permissions: ["actions"] });
    expect(told.title).toMatch(/^⏹️ CI cancelled/);
    expect(told.outputs["event"]).toBe("cancelled");
  });

  test("and its time limit is not a failure either", async () => {
    const jobs = [
      cancelled(71, "nightly", ENDED.timeLimit("10m0s")),
      cancelled(72, "test", ENDED.person("alice")),
    ];
    const { title } = await tell(needing({ nightly: "success", test: "cancelled" }), { jobs });
    expect(title).toMatch(/^⏹️ CI cancelled by @alice/);
  });

  test("and it is not among those that failed", async () => {
    const jobs = [failed(71, "nightly / suite"), failed(72, "test")];
    const { title, text } = await tell(needing({ test: "failure", nightly: "success" }), { jobs });
    expect(title).toMatch(/^❌ CI failed: test › Run make/);
    expect(text).not.toContain("nightly / suite");
  });
});

describe("if one job passed and another was skipped, a cancelled job before it decides", () => {
  const PASSED = [ended(70, "docs"), DEPLOY];
  const STEP = needing({ docs: "success", deploy: "skipped" });

  test.each<[string, JobFacts["annotations"] & object, RegExp, string]>([
    ["by its time limit", [ENDED.timeLimit("10m0s")], /^❌ CI failed: test/, "failure"],
    ["with its machine", [ENDED.shutdown], /^❌ CI failed: test/, "failure"],
    ["by a person", [ENDED.person("alice")], /^⏹️ CI cancelled by @alice/, "cancelled"],
    ["and nobody knows why", [], /^⏹️ CI cancelled/, "cancelled"],
  ])("%s", async (_, said, title, event) => {
    const told = await tell(STEP, { jobs: [...PASSED, cancelled(71, "test", ...said)] });
    expect(told.title).toMatch(title);
    expect(told.outputs["event"]).toBe(event);
  });

  test("unless it may fail", async () => {
    const jobs = [...PASSED, cancelled(71, "nightly", ENDED.timeLimit("10m0s"))];
    const step = needing({ docs: "success", nightly: "success", deploy: "skipped" });
    expect((await tell(step, { jobs })).title).toMatch(/^✅ CI passed/);
  });
});

describe("in a run that is run again, jobs count as they are now", () => {
  const AGAIN = { github: { run_attempt: "2" } };
  const RUNS = [{ number: 42, attempts: ["failure" as const] }];
  const GONE: JobFacts = { ...failed(61, "e2e (18)"), isGone: true };
  const again = (job: JobFacts): JobFacts => ({ ...job, run_attempt: 2 });
  const NOW = again(ended(71, "e2e (20)"));

  test("a job of the previous attempt that this one does not have is not a failure", async () => {
    const step = { ...needing({ docs: "success", deploy: "skipped" }), ...AGAIN };
    const jobs = [GONE, NOW, failed(62, "lint"), again(ended(72, "lint")), again(DEPLOY)];
    const { title } = await tell(step, { runs: RUNS, jobs });
    expect(title).toMatch(/^✅ CI fixed/);
  });

  test("and it is not among the failed jobs", async () => {
    const step = { ...needing({ docs: "success", lint: "failure" }), ...AGAIN };
    const { title, text } = await tell(step, { runs: RUNS, jobs: [GONE, NOW, again(failed(72, "lint"))] });
    expect(title).toMatch(/^❌ CI still failing \(2nd\): lint/);
    expect(text).not.toContain("e2e (18)");
  });

  test("and it is not the reason for the cancellation", async () => {
    const jobs = [GONE, again(cancelled(71, "e2e (20)"))];
    const { title } = await tell({ ...needing({ e2e: "cancelled" }), ...AGAIN }, { runs: RUNS, jobs });
    expect(title).toMatch(/^⏹️ CI cancelled/);
  });

  test("a job of the previous attempt that was not run again still counts", async () => {
    const step = { ...needing({ docs: "success", deploy: "skipped" }), ...AGAIN };
    const jobs = [failed(61, "lint"), again(ended(71, "docs")), again(DEPLOY)];
    expect((await tell(step, { runs: RUNS, jobs })).title).toMatch(/^❌ CI still failing \(2nd\): lint/);
  });

  test("and previous attempts of a job are read only if there are any", async () => {
    const job: Step = { contexts: { job: { status: "failure" } } };
    const now = { ...OWN, id: 7001, steps: { "Run make": "failure" as const } };
    const jobsAsked = async (step: Step, options: GitHubOptions): Promise<readonly string[]> =>
      (await tell(step, options)).requests.filter((request) => request.includes("/9001/jobs"));
    expect(await jobsAsked(job, { jobs: [now] })).toEqual([
      "/repos/your-org/shop/actions/runs/9001/jobs latest",
    ]);
    expect((await jobsAsked({ ...job, ...AGAIN }, { runs: RUNS, jobs: [again(now)] })).toSorted()).toEqual([
      "/repos/your-org/shop/actions/runs/9001/jobs all",
      "/repos/your-org/shop/actions/runs/9001/jobs latest",
    ]);
  });
});

describe("a list of results says as much about skipped jobs as all of `needs`", () => {
  const listing = (...results: readonly string[]): Step => ({ with: { needs: JSON.stringify(results) } });

  test.each([[["skipped"]], [["success", "skipped"]]])("for %j, if a job failed", async (results) => {
    const told = await tell(listing(...results), { jobs: [ended(70, "docs"), failed(71, "lint"), DEPLOY] });
    expect(told.title).toMatch(/^❌ CI failed: lint/);
    expect(told.outputs["event"]).toBe("failure");
  });

  test("without access to GitHub, the summary says what to add", async () => {
    const { summary } = await tell(listing("skipped"), { permissions: [] });
    expect(summary).toContain("add the jobs that these need to \\`needs\\` as well");
  });
});

describe("if GitHub does not say why a needed job was skipped, and another passed", () => {
  const STEP = needing({ docs: "success", deploy: "skipped" });
  const ADVICE = "add the jobs that these need to \\`needs\\` as well";

  test.each<[string, Step, GitHubOptions]>([
    ["for it may not be asked", STEP, { permissions: [] }],
    ["for it is not asked", { with: { ...STEP.with, "github-token": "" } }, {}],
    [
      "to what is told of a deploy",
      { with: { ...STEP.with, environment: "production" } },
      { permissions: [] },
    ],
  ])("%s, the message names the job, and the summary says what to add to needs", async (_, step, options) => {
    const { title, text, summary } = await tell(step, { jobs: [DEPLOY], ...options });
    expect(title).toMatch(/^✅ (?:CI passed|Deployed)/);
    expect(text).toContain("\nSkipped jobs: deploy\n");
    expect(summary).toContain(ADVICE);
  });

  test("a card names it as well", async () => {
    await using world = await startWorld();
    await world.run({ with: { ...STEP.with, format: "card", "github-token": "" } });
    const [card] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(JSON.stringify(card?.attachments)).toContain("Skipped jobs: deploy");
  });

  test("and for a list of results, only the summary can say it", async () => {
    const { summary, text } = await tell({ with: { needs: '["success","skipped"]' } }, { permissions: [] });
    expect(summary).toContain(ADVICE);
    expect(text).not.toContain("Skipped");
  });

  test.each<[string, Step]>([
    ["where GitHub says that nothing failed", STEP],
    ["where the user says what it is", { with: { ...STEP.with, event: "success", "github-token": "" } }],
  ])("but not %s", async (_, step) => {
    const { summary, text } = await tell(step, { jobs: [DEPLOY] });
    expect(summary).not.toContain(ADVICE);
    expect(text).not.toContain("Skipped");
  });
});

describe("a run is called fixed only if none of its jobs is known to have failed, needed or not", () => {
  const RUNS = [{ number: 42 }, { number: 41, conclusion: "failure" as const }];
  const STEP = needing({ test: "success" });
  const TEST = ended(70, "test");

  test.each<[string, JobFacts]>([
    ["failed", failed(71, "lint")],
    ["was cancelled", cancelled(71, "lint", ENDED.timeLimit("10m0s"))],
  ])("a job that is not needed %s: the run passed, and nothing more is said", async (_, lint) => {
    const { title, outputs, summary } = await tell(STEP, { runs: RUNS, jobs: [TEST, lint] });
    expect(title).toMatch(/^✅ CI passed/);
    expect(outputs["transition"]).toBe("");
    expect(summary).not.toContain("notify-on");
  });

  const running = (created_at: string): JobFacts => {
    return { id: 71, name: "e2e", status: "in_progress", conclusion: null, created_at };
  };

  test("a job that is not needed still runs: the run passed, and nothing more is said", async () => {
    const step = needing({ test: "success" }, { "notify-on": "fixed, success" });
    const jobs = [TEST, running("2026-01-05T11:59:00Z")];
    const { title, outputs } = await tell(step, { runs: RUNS, jobs });
    expect([title?.split(/ · |\n/)[0], outputs["transition"]]).toEqual(["✅ CI passed", ""]);
    const waiting = needing({ test: "success" }, { "notify-on": "fixed" });
    const { summary } = await tell(waiting, { runs: RUNS, jobs });
    expect(summary).toContain("Another job of the run has not ended.");
  });

  test("and somebody who waits for a fix learns why there is none", async () => {
    const step = needing({ test: "success" }, { "notify-on": "fixed" });
    const { title, summary } = await tell(step, { runs: RUNS, jobs: [TEST, failed(71, "lint")] });
    expect(title).toBeUndefined();
    expect(summary).toContain("Another job of the run failed or was cancelled.");
  });

  test.each<[string, Step, JobFacts[]]>([
    ["none failed", STEP, [TEST, ended(71, "lint")]],
    ["one failed that may", needing({ test: "success", lint: "success" }), [TEST, failed(71, "lint")]],
    ["the notifying one alone still runs", STEP, [TEST]],
    ["one runs that came with the notifying one", STEP, [TEST, running("2026-01-05T12:00:00Z")]],
    ["one waits for approval", STEP, [TEST, { ...running("2026-01-05T11:59:00Z"), status: "waiting" }]],
  ])("where %s, it is", async (_, step, jobs) => {
    const { title, outputs } = await tell(step, { runs: RUNS, jobs });
    expect(title).toMatch(/^✅ CI fixed/);
    expect(outputs["transition"]).toBe("fixed");
  });

  test("or its jobs cannot be read", async () => {
    await using github = await startGitHub({ runs: RUNS });
    github.fail({
      kind: "answer",
      status: 403,
      match: { path: "/repos/your-org/shop/actions/runs/9001/jobs" },
    });
    await using world = await startWorld({ github });
    await world.run(STEP);
    expect(world.read()[0]).toMatch(/^✅ CI passed/);
  });
});
