import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import { createRun, type JobFacts } from "../../../emulator/github/entities.ts";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { eventOf, needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

const CANCELLED = { contexts: { job: { status: "cancelled" } } } satisfies Step;
const NEEDS: Step = { with: { needs: needsOf({ build: "success", test: "cancelled" }) } };
const SKIPPED: Step = { with: { needs: needsOf({ deploy: "skipped" }) } };
const workflow_run = { ...createRun({ number: 42 }), status: "completed", conclusion: "cancelled" };
const TRIGGER: Step = {
  event: eventOf("workflow_run", { action: "completed", workflow_run }),
  with: { about: "trigger" },
};
const NEWER = [{ number: 43 }, { number: 42 }];
const ALONE = [{ number: 42 }];
const NEWER_LINK = "/actions/runs/9002)";

type Annotations = JobFacts["annotations"] & object;

/** The job that notifies: it still runs. */
const own = (...said: Annotations): JobFacts => ({
  id: 7001,
  name: "Build on Linux",
  status: "in_progress",
  conclusion: null,
  annotations: [OPERATION_CANCELED, ...said],
});

/** Another job of the run, which was cancelled. */
const other = (...said: Annotations): JobFacts => ({
  id: 71,
  name: "Unit tests",
  conclusion: "cancelled",
  steps: { "Run npm test": "cancelled" },
  annotations: [OPERATION_CANCELED, ...said],
});
const DOCS: JobFacts = { id: 70, name: "docs", conclusion: "success" };
const LINT: JobFacts = { id: 72, name: "Lint", steps: { "Run npm run lint": "failure" } };

/** GitHub is asked for one again, seconds later, where it is not there yet. */
const NO_LOGS = { "log-lines": "0" };

/** What a step tells the room, and reports. */
async function tell(step: Step, options: GitHubOptions) {
  await using github = await startGitHub(options);
  await using world = await startWorld({ github });
  const { outputs, summary } = await world.run({ ...step, with: { ...NO_LOGS, ...step.with } });
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  return { outputs, summary, title: message?.text?.split("\n")[0], markdown: message?.markdown ?? "" };
}

describe("what GitHub wrote on the cancelled job decides", () => {
  test.each<[string, Step, JobFacts[], string, string]>([
    [
      "a person",
      CANCELLED,
      [own(ENDED.person("alice"))],
      "⏹️ CI › Build on Linux cancelled by @alice",
      "cancelled",
    ],
    ["a person", NEEDS, [other(ENDED.person("alice")), LINT], "⏹️ CI cancelled by @alice", "cancelled"],
    ["a person", TRIGGER, [other(ENDED.person("alice"))], "⏹️ CI cancelled by @alice", "cancelled"],
    [
      "a job of its matrix that failed",
      CANCELLED,
      [own(ENDED.failFast("build.macos-latest"))],
      "⏹️ CI › Build on Linux cancelled after build.macos-latest failed",
      "cancelled",
    ],
    [
      "its time limit",
      CANCELLED,
      [own(ENDED.timeLimit("10m0s"))],
      "❌ CI › Build on Linux failed",
      "failure",
    ],
    [
      "a machine that is gone",
      NEEDS,
      [other(ENDED.shutdown)],
      "❌ CI failed: Unit tests › Run npm test",
      "failure",
    ],
    [
      "a machine that is gone",
      TRIGGER,
      [other(ENDED.lost)],
      "❌ CI failed: Unit tests › Run npm test",
      "failure",
    ],
    [
      "no machine at all",
      TRIGGER,
      [{ ...other(ENDED.notAcquired), steps: {} }],
      "❌ CI failed: Unit tests",
      "failure",
    ],
  ])("%s, whatever run is newer (%#)", async (_, step, jobs, title, event) => {
    const told = await tell(step, { runs: NEWER, jobs });
    expect([told.title?.slice(0, title.length), told.outputs["event"]]).toEqual([title, event]);
  });

  test.each<[JobFacts, string]>([
    [own(ENDED.timeLimit("1h30m0s")), "time limit of 1 h 30 min hit"],
    [own(ENDED.shutdown), "the runner was shut down"],
    [own(ENDED.lost), "the runner lost its connection to GitHub"],
    [own(ENDED.notAcquired), "no runner took the job"],
  ])("and a failure says so: %#", async (job, words) => {
    expect((await tell(CANCELLED, { runs: ALONE, jobs: [job] })).markdown).toContain(` failed: ${words}**\n`);
  });

  test("a newer run is named next to the cause, never instead of it", async () => {
    const { title, markdown } = await tell(CANCELLED, { runs: NEWER, jobs: [own(ENDED.person("alice"))] });
    expect(title).toBe("⏹️ CI › Build on Linux cancelled by @alice · #43 is newer");
    expect(markdown).toContain(NEWER_LINK);
  });

  test("a manual deployment that a person cancelled is reported, also with notify-on: cancelled", async () => {
    const runs = NEWER.map((run) => ({ ...run, event: "workflow_dispatch" }));
    const step: Step = {
      event: eventOf("workflow_dispatch", {}),
      contexts: { job: { status: "cancelled" } },
      with: { environment: "production", "notify-on": "cancelled" },
    };
    const { title } = await tell(step, { runs, jobs: [own(ENDED.person("alice"))] });
    expect(title).toMatch(/^⏹️ Deploy of \w+ to production cancelled by @alice/);
  });

  test("a run that its group cancelled is reported if no run of its branch is newer", async () => {
    const { title } = await tell(CANCELLED, { runs: ALONE, jobs: [own(ENDED.concurrency("deploy"))] });
    expect(title).toBe(
      '⏹️ CI › Build on Linux cancelled: another run of the concurrency group "deploy" replaced it',
    );
  });
});

describe("if GitHub does not say why, and a newer run is there", () => {
  const COMPACT = "⏹️ CI › Build on Linux cancelled · #43 is newer";

  test.each<[string, GitHubOptions]>([
    ["it has not said it yet", { runs: NEWER, jobs: [own()] }],
    ["it may not be read", { runs: NEWER, jobs: [own(ENDED.concurrency("ci"))], permissions: ["actions"] }],
  ])("for %s, one short message is posted", async (_, options) => {
    const { title, markdown, summary } = await tell(CANCELLED, options);
    expect(title?.startsWith(COMPACT)).toBe(true);
    expect(markdown).toContain(NEWER_LINK);
    expect(markdown).not.toMatch(/blockquote|Superseded/);
    expect(summary.includes("this needs \\`checks: read\\`")).toBe(options.permissions !== undefined);
  });

  test("an existing message is edited, which notifies nobody", async () => {
    await using github = await startGitHub({ runs: NEWER, jobs: [own()] });
    await using world = await startWorld({ github });
    const step = await world.run({ with: { lifecycle: "true", "update-mode": "reply" } });
    await step.post(CANCELLED);
    const messages = world.webex.messagesIn(RELEASE_TRAIN);
    expect(messages.map(({ text }) => text?.startsWith(COMPACT))).toEqual([true]);
    expect(world.requests().filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  test("with a hundred runs side by side, none is called the cause", async () => {
    const runs = Array.from({ length: 60 }, (_, at) => ({ number: 42 + at }));
    const { title } = await tell(CANCELLED, { runs, jobs: [own()] });
    expect(title).toMatch(/^⏹️ CI › .* cancelled · #\d+ is newer/);
  });
});

describe("a run that a failed job of its own cancelled is a failure, and names that job", () => {
  test.each<[string, Step, Annotations]>([
    ["with needs", NEEDS, []],
    ["with about: trigger", TRIGGER, []],
    ["by the job's token", TRIGGER, [ENDED.person("github-actions")]],
    ["by an app", NEEDS, [ENDED.person("release-bot[bot]")]],
    ["of its matrix", NEEDS, [ENDED.failFast("test.macos-latest")]],
  ])("%s", async (_, step, said) => {
    const told = await tell(step, { runs: NEWER, jobs: [other(...said), LINT] });
    expect(told.title).toMatch(/^❌ CI failed: Lint › Run npm run lint/);
    expect(told.outputs["event"]).toBe("failure");
  });

  test("is reported also if notify-on names failures only", async () => {
    const step = { ...TRIGGER, with: { ...TRIGGER.with, "notify-on": "failure" } };
    expect((await tell(step, { runs: NEWER, jobs: [other(), LINT] })).title).toMatch(/^❌ CI failed: Lint/);
  });
});

describe("if all needed jobs were skipped", () => {
  const SKIPPED_JOB: JobFacts = { id: 73, name: "Deploy", conclusion: "skipped" };

  test("the failure before it is reported", async () => {
    const told = await tell(SKIPPED, { runs: ALONE, jobs: [LINT, SKIPPED_JOB, own()] });
    expect(told.title).toMatch(/^❌ CI failed: Lint › Run npm run lint/);
    expect(told.outputs).toMatchObject({ event: "failure", "skipped-reason": "" });
  });

  test("and something before it was cancelled, that is reported", async () => {
    const jobs = [other(ENDED.person("alice")), SKIPPED_JOB, own()];
    expect((await tell(SKIPPED, { runs: ALONE, jobs })).title).toMatch(/^⏹️ CI cancelled by @alice/);
  });

  test("and nothing failed, there is nothing to report", async () => {
    const told = await tell(SKIPPED, { runs: ALONE, jobs: [SKIPPED_JOB, own()] });
    expect([told.title, told.outputs["event"]]).toEqual([undefined, "skipped"]);
    expect(told.outputs["skipped-reason"]).toContain("every job in `needs` was skipped");
    expect(told.summary).not.toContain("not known");
  });

  test.each<[string, GitHubOptions, Step]>([
    ["may not be asked", { runs: ALONE, jobs: [LINT], permissions: [] }, SKIPPED],
    ["is not asked", { runs: ALONE }, { with: { ...SKIPPED.with, "github-token": "" } }],
  ])("and GitHub %s, the summary says what to add to needs", async (_, options, step) => {
    const told = await tell(step, options);
    expect(told.title).toBeUndefined();
    expect(told.summary).toContain("add the jobs that these need to \\`needs\\` as well");
  });

  test("and another passed, the run did not pass if a job failed", async () => {
    const step: Step = { with: { needs: needsOf({ docs: "success", deploy: "skipped" }) } };
    expect((await tell(step, { runs: ALONE, jobs: [LINT, DOCS, SKIPPED_JOB] })).title).toMatch(
      /^❌ CI failed: Lint/,
    );
    expect((await tell(step, { runs: ALONE, jobs: [DOCS, SKIPPED_JOB] })).title).toMatch(/^✅ CI passed/);
  });
});

describe("a deployment whose status has a log", () => {
  const statusOf = (log: string, more: object = {}): Step => ({
    event: eventOf("deployment_status", {
      deployment: { id: 7, ref: "main", sha: "a".repeat(40), environment: "production" },
      deployment_status: { state: "failure", environment: "production", log_url: log, target_url: log },
      ...more,
    }),
    with: { about: "trigger" },
  });
  const OF_OUR_RUN = { workflow_run: createRun({ number: 42 }) };

  test.each([
    ["made by others", {}],
    ["made by a run of ours", OF_OUR_RUN],
  ])("by another system, %s, links to the log, without reading a run from GitHub", async (_, more) => {
    const step = statusOf("https://deploys.example.com/7", more);
    const { markdown } = await tell(step, { runs: ALONE, jobs: [LINT] });
    expect(markdown).toContain("[Log](https://deploys.example.com/7)");
    expect(markdown).not.toMatch(/Run #|Lint|actions\/runs/);
  });

  test.each([
    ["GitHub's", "https://github.com/your-org/shop/runs/77?check_suite_focus=true"],
    ["none", ""],
  ])("that is %s links to the run", async (_, log) => {
    const { markdown } = await tell(statusOf(log, OF_OUR_RUN), { runs: ALONE, jobs: [LINT] });
    expect(markdown).toContain("[Run #42](https://github.com/your-org/shop/actions/runs/9001)");
    expect(markdown).toContain("Lint");
  });
});

test("a push in a fork without a token is skipped as a pull request from one is", async () => {
  await using world = await startWorld();
  const event = eventOf("push", {
    ref: "refs/heads/main",
    repository: { full_name: "mallory/shop", fork: true },
  });
  const step = await world.run({ event, github: { repository: "mallory/shop" }, with: { token: "" } });
  expect([step.conclusion, step.outputs["skipped-reason"]]).toEqual([
    "success",
    "Nothing was sent: there is no token, because GitHub does not copy secrets to a fork.",
  ]);
});

describe("what a step annotated for a file", () => {
  test("is not a cancellation by a person: the failed job is reported", async () => {
    const said = { message: ENDED.person("the-ceo").message, path: "src/a.ts", start_line: 1 };
    const { outputs, title } = await tell(NEEDS, { runs: ALONE, jobs: [DOCS, LINT, other(said)] });
    expect(outputs).toMatchObject({ event: "failure", "skipped-reason": "" });
    expect(title).not.toContain("the-ceo");
  });

  test("is not a time limit", async () => {
    const said = { message: ENDED.timeLimit("9h0m0s").message, path: "src/a.ts", start_line: 1 };
    const { outputs, title } = await tell(NEEDS, { runs: ALONE, jobs: [DOCS, other(said)] });
    expect(outputs).toMatchObject({ event: "cancelled" });
    expect(title).not.toContain("9 h");
  });
});
