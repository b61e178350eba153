import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../../emulator/github/annotations.ts";
import { needsOf } from "../../../support/events.ts";
import {
  type Conclusion,
  job,
  LOST,
  type Reporter,
  report,
  run,
  runsAfter,
  type Said,
  TIME_LIMIT,
} from "../../../support/undecided-runs.ts";

const FAIL_FAST = [ENDED.failFast("test (18)"), OPERATION_CANCELED];

describe("what may not have failed hides no failure", () => {
  const runs = [run(42), run(41), run(40, "success")];
  const jobs = [job(41, "test", "success"), job(41, "next", "failure"), job(42, "next", "success")];
  const needs = { needs: needsOf({ test: "failure", next: "success" }), "notify-on": "change" };

  test("a job that may be allowed to fail, because it has not failed in this run", async () => {
    const { transition, messages, step } = await report("notify", {
      result: "failure",
      runs,
      jobs,
      with: needs,
    });
    expect([transition, messages]).toEqual(["", [expect.stringContaining("failed")]]);
    expect(step.summary).toContain("A job of #41 failed, but may be allowed to.");
  });

  test.each<[said: string, Said, told: string]>([
    ["because another one failed", FAIL_FAST, ""],
    ["by its time limit", TIME_LIMIT, "still-failing"],
  ])("a combination that may be allowed to fail, and was cancelled here %s", async (_, said, told) => {
    const combination = (number: number, name: string, ended: Conclusion, why?: Said) => {
      return { ...job(number, `test (${name})`, ended, why), id: number * 10 + name.length };
    };
    const before = [combination(41, "18", "success"), combination(41, "next", "failure")];
    const here = [combination(42, "18", "failure"), combination(42, "next", "cancelled", said)];
    const given = { runs, jobs: [...before, ...here], with: { "notify-on": "change" } };
    const { transition, messages } = await report("notify", { result: "failure", ...given });
    expect([transition, messages.length]).toEqual([told, told === "" ? 1 : 0]);
  });

  test.each<[string, Conclusion]>([
    ["was skipped", "skipped"],
    ["was cancelled", "cancelled"],
    ["has not begun", null],
  ])("a run in which the job that reports it %s", async (_, ended) => {
    const untold = [job(41, "test", "failure"), job(41, "notify", ended)];
    const given = { runs, jobs: untold, with: { "notify-on": "change" } };
    const { transition, messages } = await report("notify", { result: "failure", ...given });
    expect([transition, messages.length]).toEqual([ended === "skipped" ? "" : "first-failure", 1]);
  });

  test("a run that another job reports, which only reports failures", async () => {
    const failed = [job(41, "test", "failure"), job(41, "notify", "skipped")];
    const runs = [run(42), run(41), run(40, "success")];
    expect((await report("notify", { result: "success", runs, jobs: failed })).transition).toBe("fixed");
  });

  test("a time limit that is reached again", async () => {
    const limits = [job(42, "test", "cancelled", TIME_LIMIT), job(41, "test", "cancelled", TIME_LIMIT)];
    const runs = [run(42), run(41, "cancelled"), run(40, "success")];
    const given = { needs: needsOf({ test: "cancelled" }) };
    const { transition } = await report("notify", { result: "failure", runs, jobs: limits, with: given });
    expect(transition).toBe("still-failing");
  });

  test("several failures in such runs count, each of them", async () => {
    const failed = [41, 40, 39].map((number) => job(number, "test", "failure"));
    const runs = [run(42), ...[41, 40, 39].map((number) => run(number, "cancelled")), run(38, "success")];
    const { messages } = await report("notify", { result: "success", runs, jobs: failed });
    expect(messages).toEqual([expect.stringContaining("after 3 failed runs since #39")]);
  });

  test("a run that passed, and skipped the job that reports failures", async () => {
    const passed = [job(41, "test", "success"), job(41, "notify", "skipped")];
    const compare = async (result: "success" | "failure") =>
      (await report("notify", { result, runs: [run(42), run(41), run(40, "failure")], jobs: passed }))
        .transition;
    expect(await compare("failure")).toBe("first-failure");
    // Nobody knew of the fix.
    expect(await compare("success")).toBe("fixed");
  });

  test("a run that skipped the workflow that reports failures, which GitHub then lists by the name of its caller", async () => {
    const passed = [job(41, "test", "success"), job(41, "notify", "skipped"), job(42, "test", "failure")];
    const own = { ...job(42, "notify"), name: "notify / tell" };
    const given = { runs: [run(42), run(41), run(40, "failure")], jobs: [...passed, own] };
    expect((await report("notify", { result: "failure", ...given })).transition).toBe("first-failure");
  });

  test("a job that lost its runner, so that nothing reported it", async () => {
    const known = runsAfter("cancelled", ["test", "cancelled", LOST], "success");
    const given = { "notify-on": "change" };
    const { transition, messages } = await report("test", { result: "failure", ...known, with: given });
    expect([transition, messages.length]).toEqual(["", 1]);
  });
});

describe("if it is not known why a job was cancelled, the run is compared with nothing", () => {
  const cut = job(41, "test", "cancelled", TIME_LIMIT);
  const runs = [run(42), run(41, "cancelled"), run(40, "success")];
  const unread = cut.id;

  test.each<[by: Reporter, result: "success" | "failure"]>([
    ["test", "failure"],
    ["test", "success"],
    ["notify", "failure"],
    ["notify", "success"],
    ["trigger", "failure"],
  ])("job %s, which reports a %s", async (by, result) => {
    const given = { result, runs, jobs: [cut, job(40, "test", "success")] };
    const { transition, step } = await report(by, { ...given, unread });
    expect(transition).toBe("");
    expect(step.summary).toContain("GitHub had an error");
    expect((await report(by, given)).transition).not.toBe("");
  });

  test("a failure there that is known is one", async () => {
    const jobs = [cut, job(41, "build", "failure"), job(42, "build", "failure")];
    const needs = { needs: needsOf({ build: "failure", test: "success" }) };
    const { transition } = await report("notify", { result: "failure", runs, jobs, unread, with: needs });
    expect(transition).toBe("still-failing");
  });

  test("the limit of requests leaves out what comes last", async () => {
    const many = (number: number) =>
      ["a", "b", "c"].map((name, at) => ({ ...job(number, name, "cancelled"), id: number * 10 + at }));
    const past = [44, 43, 41, 40, 39, 38].map((number) => run(number, "cancelled"));
    const jobs = [...[44, 43, 41, 40, 39].flatMap(many), job(38, "test", "cancelled", TIME_LIMIT)];
    const given = { runs: [run(42), ...past, run(37, "success")], jobs: [...jobs, ...many(42)] };
    const more = { with: { "notify-on": "change" } };
    const { transition, step } = await report("trigger", { result: "failure", ...given, ...more });
    expect(transition).toBe("");
    expect(step.summary).toContain("the limit of requests is reached");
  });
});
