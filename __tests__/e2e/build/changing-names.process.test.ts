import { describe, expect, test } from "vitest";
import type { JobFacts } from "../../../emulator/github/entities.ts";
import { type Conclusion, job, report, run } from "../../support/undecided-runs.ts";

/** The job that reports, as GitHub shows it in #42. Its `name:` contains an expression. */
const own = (name: string, conclusion: Conclusion = null): JobFacts => ({
  ...job(42, "test", conclusion),
  name,
});

const runs = [run(42), run(41, "failure"), run(40, "success"), run(39, "failure"), run(38, "success")];

describe("a job whose name has an expression", () => {
  test.each(["failure", "success"] as const)(
    "is not compared if each run has another name: %s",
    async (result) => {
      const jobs = [own("Build 42"), job(41, "Build 41", "failure"), job(40, "Build 40", "success")];
      const { step, transition, messages } = await report("test", { result, runs, jobs });
      expect([transition, messages.length]).toEqual(["", 1]);
      expect(`${messages}`).not.toMatch(/fixed|still failing/i);
      expect(step.summary).not.toContain("#40");
    },
  );

  test.each<[string, readonly JobFacts[], string]>([
    [
      "has another name",
      [job(40, "Deploy staging", "success")],
      "still failing** · [at least 2 failed runs since #41",
    ],
    [
      "was skipped",
      [job(40, "Deploy prod", "skipped"), job(40, "lint", "success")],
      "still failing** · [at least 2 failed runs since #41",
    ],
    ["passed", [job(40, "Deploy prod", "success")], "still failing (2nd)** · [since #41"],
    ["cannot be read", [], "still failing** · [at least 2 failed runs since #41"],
  ])("is not known to have passed in a run that passed if it %s there", async (name, before, told) => {
    const jobs = [
      own("Deploy prod"),
      job(41, "Deploy prod", "failure"),
      ...before,
      job(39, "Deploy prod", "failure"),
    ];
    const silent = name === "cannot be read" ? { silent: 40 } : {};
    const { transition, step } = await report("test", { result: "failure", runs, jobs, ...silent });
    expect(transition).toBe("still-failing");
    expect(step.outputs["markdown"]).toContain(told);
  });
});
