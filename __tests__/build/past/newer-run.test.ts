import { describe, expect, test } from "vitest";
import { createRun, type RunFacts } from "../../../emulator/github/entities.ts";
import { createContext } from "../../../preview/samples/create-context.ts";
import { type CancelledRun, newerRunOf, readSuccessor, runOf } from "../../../src/build/past/newer-run.ts";
import { parseRun, type WorkflowRun } from "../../../src/github/reads/workflow-run.ts";
import type { Environment } from "../../../src/model/environment.ts";
import { pullRequestEvent } from "../../support/events.ts";
import { fakeReads } from "../../support/fake-reads.ts";

const RUN: CancelledRun = {
  repository: "your-org/shop",
  workflow: "ci.yml",
  branch: "main",
  event: "push",
  id: "9001",
  number: 42,
  attempt: 1,
  headRepository: "your-org/shop",
};
const PULL_REQUEST = { GITHUB_EVENT_NAME: "pull_request", GITHUB_HEAD_REF: "lighter" };

/** The number of the first run after number 42, among the newest runs. */
function newerThan(newest: readonly RunFacts[], run: Partial<CancelledRun> = {}): string | undefined {
  return newerRunOf({ ...RUN, ...run }, newest.map(read))?.number;
}

function read(facts: RunFacts): WorkflowRun {
  const run = parseRun(createRun(facts));
  if (run === undefined) throw new Error(`Run ${facts.number} is none`);
  return run;
}

const at = (time: string) => ({ run_started_at: `2026-01-05T${time}Z` });
const many = (first: number, facts: Partial<RunFacts> = {}): RunFacts[] =>
  Array.from({ length: 20 }, (_, index) => ({ ...facts, number: first + 19 - index }));

test.each<[string, RunFacts[], string | undefined]>([
  ["no other run", [{ number: 42 }], undefined],
  ["older runs only", [{ number: 42 }, { number: 41 }], undefined],
  ["a newer run", [{ number: 43 }, { number: 42 }], "43"],
  ["several newer runs, of which the first counts", [{ number: 45 }, { number: 43 }, { number: 42 }], "43"],
  ["a later attempt of itself", [{ number: 42, run_attempt: 2, ...at("12:30:00") }], undefined],
  ["a newer run of another branch", [{ number: 43, head_branch: "dark" }, { number: 42 }], undefined],
  ["a newer run of another event", [{ number: 43, event: "schedule" }, { number: 42 }], undefined],
  [
    "a newer run of a fork's branch of the same name",
    [{ number: 43, from: "eve/shop" }, { number: 42 }],
    undefined,
  ],
  ["a newer run of a fork that is gone", [{ number: 43, from: null }, { number: 42 }], undefined],
  [
    "a newer run behind one of a fork",
    [{ number: 44, from: "eve/shop" }, { number: 43 }, { number: 42 }],
    "43",
  ],
  ["a newer run that was skipped", [{ number: 43, conclusion: "skipped" }, { number: 42 }], undefined],
  ["a page full of newer runs", many(43), "43"],
  ["a page full of other runs", many(43, { from: "eve/shop" }), undefined],
  ["no run at all", [], undefined],
])("among %s", (_, newest, number) => {
  expect(newerThan(newest)).toBe(number);
});

test.each<[string, string, Partial<RunFacts>, string | undefined]>([
  ["a push", "push", { event: "pull_request" }, "43"],
  ["a pull request", "pull_request", { event: "push" }, "43"],
  ["a push, if a schedule starts it", "push", { event: "schedule" }, undefined],
  ["a push, if somebody starts it", "push", { event: "workflow_dispatch" }, undefined],
  ["a push, if it may only target the branch", "push", { event: "pull_request_target" }, undefined],
  ["a push, if a comment starts it", "push", { event: "issue_comment" }, undefined],
  ["a push, if it is a fork's", "push", { event: "pull_request", from: "eve/shop" }, undefined],
  ["a push, if it was skipped", "push", { event: "pull_request", conclusion: "skipped" }, undefined],
  ["a schedule", "schedule", { event: "push" }, undefined],
])("among runs for all events, one after %s", async (_, event, newer, number) => {
  const own = { number: 42, event };
  const { reads } = fakeReads({ runs: [{ number: 43, ...newer }, own].map(read) });
  const cause = await readSuccessor("ci", null, { ...RUN, event }, reads);
  expect(cause.kind === "superseded" ? cause.by?.number : undefined).toBe(number);
});

describe("a run that was started again", () => {
  const again = { number: 42, run_attempt: 2, ...at("13:00:00") };

  test("has no newer run among those that began before it", () => {
    expect(newerThan([{ number: 43, ...at("12:30:00") }, again], { attempt: 2 })).toBeUndefined();
  });

  test("has a newer run among those that began after it", () => {
    expect(newerThan([{ number: 43, ...at("13:00:01") }, again], { attempt: 2 })).toBe("43");
  });

  test("is not known to have a newer one if its own start is unknown", () => {
    expect(newerThan(many(43), { attempt: 2 })).toBeUndefined();
  });
});

describe("the run that is looked at", () => {
  test("is this one, on its branch", () => {
    expect(runOf(createContext(), {}, "run")).toEqual(RUN);
  });

  test("of a pull request is on its source branch, in the repository that contains it", () => {
    const { payload } = pullRequestEvent({ from: "eve/shop" });
    const found = runOf(createContext(PULL_REQUEST), payload as Record<string, unknown>, "run");
    const changes = { branch: "lighter", event: "pull_request", headRepository: "eve/shop" };
    expect(found).toEqual({ ...RUN, ...changes });
  });

  test("is the triggering one, with about: trigger", () => {
    const run = createRun({ number: 41, event: "pull_request", head_branch: "lighter", from: "eve/shop" });
    const workflow_run = { ...run, run_attempt: 3 };
    expect(runOf(createContext(), { workflow_run }, "trigger")).toEqual({
      ...RUN,
      workflow: "161335",
      branch: "lighter",
      event: "pull_request",
      id: "9000",
      number: 41,
      attempt: 3,
      headRepository: "eve/shop",
    });
  });

  test.each<[string, Environment]>([
    [
      "a workflow of another repository",
      { GITHUB_WORKFLOW_REF: "your-org/rules/.github/workflows/ci.yml@main" },
    ],
    ["a run without a number", { GITHUB_RUN_NUMBER: "" }],
    ["a pull request whose fork is gone", PULL_REQUEST],
  ])("is missing for %s", (_, env) => {
    expect(runOf(createContext(env), {}, "run")).toBeUndefined();
  });

  test("has no newer one for a comment, whose branch says nothing", () => {
    expect(runOf(createContext({ GITHUB_EVENT_NAME: "issue_comment" }), {}, "run")).toBeNull();
  });

  test("is missing for a deployment", () => {
    expect(runOf(createContext(), { deployment_status: {} }, "trigger")).toBeUndefined();
  });
});
