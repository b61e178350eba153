import { expect, test } from "vitest";
import { ENDED } from "../../../emulator/github/annotations.ts";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const STAMP = "2026-01-05T12:00:00.1234567Z ";
const LOG = [
  "##[group]Run npm test",
  "npm test",
  "##[endgroup]",
  "\u001b[31mAssertionError: expected 2 to be 3\u001b[39m",
  `using ghp_${"aB3".repeat(12)}`,
  "##[error]Process completed with exit code 1.",
]
  .map((line) => `${STAMP}${line}\n`)
  .join("");
const STEPS = { "Set up job": "success", "Run npm test": "failure" } as const;
const TEST_JOB = { id: 71, name: "test", steps: STEPS, log: LOG };
const NEEDS = { needs: needsOf({ build: "success", test: "failure" }) };
const runs = [{ number: 42 }];
const logsIn = (paths: readonly { readonly path: string }[]) =>
  paths.filter(({ path }) => path.endsWith("/logs")).length;

test("the end of the failed step's log is quoted, cleaned and without secrets", async () => {
  await using github = await startGitHub({ runs, jobs: [TEST_JOB] });
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  expect(world.read()[0]).toContain("AssertionError: expected 2 to be 3\nusing ***\n");
  for (const noise of ["2026-01-05", "[31m", "##[", "aB3aB3", "exit code"]) {
    expect(world.read()[0]).not.toContain(noise);
  }
});

test("a line that explains the failure is quoted from far before the end, and the rest is counted", async () => {
  const passed = Array.from({ length: 5200 }, (_, at) => `ok ${at + 2} - passes`);
  const said = [
    "not ok 1 - counts every cup once",
    "  error: 'expected 2 to be 3'",
    ...passed,
    "# fail 1",
    "Bye",
  ];
  const log = [...said, "##[error]Process completed with exit code 1."].map((line) => `${STAMP}${line}\n`);
  await using github = await startGitHub({ runs, jobs: [{ ...TEST_JOB, log: log.join("") }] });
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  const [message = ""] = world.read();
  expect(message).toContain("not ok 1 - counts every cup once\n  error: 'expected 2 to be 3'\n… ");
  expect(message).toMatch(/\n… \d+ lines left out\n/);
  expect(message).toContain("# fail 1\nBye\n");
});

test("the line that explains the failure precedes the quote, and is on the card", async () => {
  const log = ["Checking", "error: the till is open", "Bye"].map((line) => `${STAMP}${line}\n`).join("");
  for (const format of ["markdown", "card"]) {
    await using github = await startGitHub({ runs, jobs: [{ ...TEST_JOB, log }] });
    await using world = await startWorld({ github });
    await world.run({ with: { ...NEEDS, format } });
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    const quoted = "error: the till is open\n\n```\nChecking\nerror: the till is open\nBye\n```";
    expect(message?.markdown).toContain(quoted);
    const texts = JSON.stringify(message?.attachments ?? []).match(/"text":"error: the till is open"/g);
    expect(texts?.length ?? 0).toBe(format === "card" ? 2 : 0);
  }
});

test("the step waits for a log that is available a second later", async () => {
  await using github = await startGitHub({ runs, jobs: [{ ...TEST_JOB, logLag: 1 }] });
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  expect(world.read()[0]).toContain("AssertionError");
});

test("log-lines: 0 asks for no log", async () => {
  await using github = await startGitHub({ runs, jobs: [TEST_JOB] });
  await using world = await startWorld({ github });
  await world.run({ with: { ...NEEDS, "log-lines": "0" } });
  expect([logsIn(github.requests), world.read()[0]]).toEqual([0, expect.stringContaining("Run npm test")]);
});

test("a job never asks for its own log", async () => {
  const own = { ...TEST_JOB, id: 7001, name: "build", status: "in_progress", conclusion: null } as const;
  await using github = await startGitHub({ runs, jobs: [own] });
  await using world = await startWorld({ github });
  await world.run({ contexts: { job: { status: "failure" } } });
  expect([logsIn(github.requests), world.read()[0]]).toEqual([0, expect.stringContaining("Run npm test")]);
});

test("three logs are read at most", async () => {
  const jobs = [1, 2, 3, 4, 5].map((at) => ({ ...TEST_JOB, id: 70 + at, name: `test (${at})` }));
  await using github = await startGitHub({ runs, jobs });
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  expect(logsIn(github.requests)).toBe(3);
  expect(github.requests.filter(({ path }) => !path.includes("logs"))).toHaveLength(5);
});

const TIME_LIMIT = ENDED.timeLimitOfRunner("10 minutes");
const CANCELLED = { steps: { "Run npm test": "cancelled" } as const, conclusion: "cancelled" as const };
const cancelledNeeds = { with: { needs: needsOf({ build: "success", test: "cancelled" }) } };

test("a job that hit its time limit is a failure, and says so", async () => {
  const jobs = [{ ...TEST_JOB, ...CANCELLED, annotations: [TIME_LIMIT] }];
  await using github = await startGitHub({ runs, jobs });
  await using world = await startWorld({ github });
  const step = await world.run({ with: { ...cancelledNeeds.with, "notify-on": "failure" } });
  expect(world.read()[0]).toMatch(/^❌ CI failed: test › Run npm test/);
  expect(world.read()[0]).toContain("Time limit of 10 min hit");
  expect(world.read()[0]).not.toContain("exceeded the maximum execution time");
  expect(step.outputs["event"]).toBe("failure");
});

test("a time limit of a previous attempt does not make a cancelled run a failure", async () => {
  const before = { ...TEST_JOB, ...CANCELLED, annotations: [TIME_LIMIT] };
  const now = { ...TEST_JOB, ...CANCELLED, id: 99, run_attempt: 2 };
  await using github = await startGitHub({ runs, jobs: [before, now] });
  await using world = await startWorld({ github });
  expect((await world.run(cancelledNeeds)).outputs["event"]).toBe("cancelled");
});

test.each<[string, GitHubOptions]>([
  ["was cancelled otherwise", { jobs: [{ ...TEST_JOB, ...CANCELLED }] }],
  ["GitHub tells nothing of", {}],
])("a job that %s stays cancelled", async (_, options) => {
  await using github = await startGitHub({ runs, ...options });
  await using world = await startWorld({ github });
  const step = await world.run(cancelledNeeds);
  expect(world.read()[0]).toMatch(/^⏹️ CI cancelled/);
  expect(step.outputs["event"]).toBe("cancelled");
  expect(github.requests.length).toBeLessThanOrEqual(3);
});
