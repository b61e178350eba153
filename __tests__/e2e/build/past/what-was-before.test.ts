import { describe, expect, test } from "vitest";
import { createRunEvent } from "../../../../emulator/github/run-event.ts";
import { GITHUB_TOKEN, startGitHub } from "../../../../emulator/github/start-github.ts";
import { needsOf } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const FAILED = { contexts: { job: { status: "failure" } } };
const titleOf = (text: string | undefined) => text?.split(/ · |\n/)[0];
const OWN = {
  id: 7001,
  name: "Build on Linux (22)",
  status: "in_progress",
  conclusion: null,
  steps: { "Run unit tests": "failure" },
} as const;

const PASSED = { "Run unit tests": "success" } as const;

describe("a job that GitHub shows by another name than its ID", () => {
  test("is called by that name, and compared with the job of that name", async () => {
    const runs = [{ number: 42 }, { number: 41, conclusion: "failure" as const }];
    const jobs = [
      { id: 6001, run: 41, name: "Build on Linux (22)" },
      { id: 6002, run: 41, name: "build" },
    ];
    const told = async (steps: typeof OWN.steps | typeof PASSED, step: Step): Promise<string | undefined> => {
      await using github = await startGitHub({ runs, jobs: [{ ...OWN, steps }, ...jobs] });
      await using world = await startWorld({ github });
      await world.run(step);
      return titleOf(world.read()[0]);
    };
    expect([await told(PASSED, {}), await told(OWN.steps, FAILED)]).toEqual([
      "✅ CI › Build on Linux (22) fixed",
      "❌ CI › Build on Linux (22) still failing: Run unit tests",
    ]);
  });

  test("is called by its ID if GitHub does not say its name", async () => {
    await using github = await startGitHub({ runs: [{ number: 42 }], jobs: [OWN], permissions: [] });
    await using world = await startWorld({ github });
    await world.run();
    expect(titleOf(world.read()[0])).toBe("✅ CI › build passed");
  });
});

describe("a run that is run again", () => {
  const again = { github: { run_attempt: "2" } };

  test.each([
    ["success", "✅ CI fixed", " · after 1 failed run since #42 ("],
    ["failure", "❌ CI still failing (2nd): test", " · since #42"],
  ])("and ends as %s is compared with its previous attempt", async (result, title, words) => {
    const runs = [
      { number: 42, attempts: ["failure" as const] },
      { number: 41, conclusion: "success" as const },
    ];
    await using github = await startGitHub({ runs });
    await using world = await startWorld({ github });
    const step = await world.run({
      github: { ...again.github, api_url: github.url },
      with: { needs: needsOf({ test: result }) },
    });
    expect([titleOf(world.read()[0]), world.read()[0]]).toEqual([title, expect.stringContaining(words)]);
    expect(step.outputs["transition"]).toBe(result === "success" ? "fixed" : "still-failing");
  });

  test("is compared the same way by a step that reports it afterwards", async () => {
    const facts = { number: 42, attempts: ["failure" as const], conclusion: "success" as const };
    await using github = await startGitHub({ runs: [facts, { number: 41, conclusion: "success" }] });
    await using world = await startWorld({ github });
    const event = createRunEvent(facts, { name: "Ada", email: "ada@example.com" });
    const step = await world.run({ event, with: { about: "trigger", "notify-on": "fixed" } });
    expect([titleOf(world.read()[0]), step.outputs["transition"]]).toEqual(["✅ CI fixed", "fixed"]);
  });

  test("in one job is compared with that job's previous attempt", async () => {
    const jobs = [
      { ...OWN, run_attempt: 2, steps: {} },
      { id: 7000, name: OWN.name },
      { id: 6001, run: 41, name: OWN.name, conclusion: "success" as const },
    ];
    const runs = [
      { number: 42, attempts: ["failure" as const] },
      { number: 41, conclusion: "success" as const },
    ];
    await using github = await startGitHub({ runs, jobs });
    await using world = await startWorld({ github });
    await world.run({
      github: { ...again.github, api_url: github.url },
      with: { "notify-on": "fixed" },
    });
    expect(world.read()[0]).toMatch(/^✅ CI › Build on Linux \(22\) fixed/);
  });
});

test("twenty-two cancelled runs in a row do not hide the failure before them", async () => {
  const cancelled = Array.from({ length: 22 }, (_, at) => ({
    number: 41 - at,
    conclusion: "cancelled" as const,
  }));
  const runs = [{ number: 42 }, ...cancelled, { number: 19, conclusion: "failure" as const }];
  await using github = await startGitHub({ runs });
  await using world = await startWorld({ github });
  await world.run({ with: { needs: needsOf({ test: "success" }), "notify-on": "fixed" } });
  expect(titleOf(world.read()[0])).toBe("✅ CI fixed");
});

describe("if a comparison is not possible that notify-on waits for", () => {
  const success = { with: { needs: needsOf({ test: "success" }), "notify-on": "failure, fixed" } };
  const failure = { with: { needs: needsOf({ test: "failure" }), "notify-on": "still-failing" } };
  const FIX =
    '"notify-on" names fixed. It is not known whether this success is a fix, so it is not reported as one.';

  test("a success stays silent, and log and summary say why and what it takes", async () => {
    await using github = await startGitHub({ runs: [{ number: 42 }], permissions: [] });
    await using world = await startWorld({ github });
    const step = await world.run(success);
    expect(world.read()).toEqual([]);
    expect(step.log.join("\n")).toContain(FIX);
    expect(step.summary).toContain(FIX);
    expect(step.summary).toContain("this needs \\`actions: read\\`");
  });

  test("what GitHub answers instead is shown as plain text: no command, no format, no secret", async () => {
    await using github = await startGitHub({ runs: [{ number: 42 }] });
    await using world = await startWorld({ github });
    const message = `no\n::error::pwned\n<img src=x> **loud** ${GITHUB_TOKEN}`;
    github.fail({ kind: "answer", status: 500, body: { message }, times: "forever" });
    const step = await world.run(success);
    expect(step.annotations).toEqual([
      { level: "notice", title: "Webex Notify", message: expect.any(String) },
    ]);
    expect(step.rawSummary).toContain("It is not known whether this success is a fix");
    expect(step.rawSummary).not.toMatch(/(?<!\\)\*\*loud|(?<!\\)<img|ghs_/);
  });

  test("without a token for GitHub, the log says so", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { ...success.with, "github-token": "" } });
    expect(step.summary).toContain("there is no \\`github-token\\`; it needs \\`actions: read\\`.");
  });

  test("a failure is reported anyway, and the log says so", async () => {
    await using github = await startGitHub({ runs: [{ number: 42 }], permissions: [] });
    await using world = await startWorld({ github });
    const step = await world.run(failure);
    expect(titleOf(world.read()[0])).toBe("❌ CI failed: test");
    expect(step.summary).toContain("It is not known whether it failed before, so this failure is reported.");
  });

  test("if all pages contain only cancelled runs, the log says so", async () => {
    const runs = Array.from({ length: 120 }, (_, at) => ({
      number: 141 - at,
      conclusion: "cancelled" as const,
    }));
    await using github = await startGitHub({ runs });
    await using world = await startWorld({ github });
    const step = await world.run({
      ...success,
      github: { run_number: "142", run_id: "9101", api_url: github.url },
    });
    expect(step.summary).toContain("None of the about 100 most recent runs says whether it worked.");
    expect(github.requests).toHaveLength(5);
  });

  test("if runs of the event are not compared, the log says so", async () => {
    await using github = await startGitHub({ runs: [{ number: 42 }] });
    await using world = await startWorld({ github });
    const event = { name: "release", payload: { action: "published", release: { tag_name: "v1" } } };
    const step = await world.run({ ...success, event });
    expect(step.summary).toContain('Runs for "release" have no common branch');
  });

  test("nothing is said about it if there was nothing before, or the outcome is reported anyway", async () => {
    await using github = await startGitHub({ runs: [{ number: 42 }] });
    await using world = await startWorld({ github });
    const first = await world.run(success);
    const told = await world.run({
      with: { ...success.with, "notify-on": "success, fixed", "github-token": "" },
    });
    for (const { summary } of [first, told]) expect(summary).not.toContain("not known");
  });
});
