import { describe, expect, test } from "vitest";
import { withoutAllowed } from "../../../src/build/failures/allowed-to-fail.ts";
import type { RunJob } from "../../../src/github/reads/run-job.ts";
import { failedJob } from "../../support/fake-reads.ts";

const OWN = { id: "9", runnerName: "" };

test.each<[string, Record<string, string>, string, readonly string[]]>([
  ["the job itself", { test: "success" }, "notify", ["test"]],
  ["its matrix", { test: "success" }, "notify", ["test (nightly)", "test (20)"]],
  ["the workflow that it calls", { test: "success" }, "notify", ["test / unit", "test (20) / unit"]],
  ["a job beside it in a called workflow", { test: "success" }, "ci / notify", ["ci / test (20)"]],
  ["the only one that is listed", { test: "success", lint: "success" }, "ci / notify", ["ci / test"]],
  ["a job of the caller, which gives its results", { test: "success" }, "ci / notify", ["test"]],
  ["a job of the caller's caller", { test: "success" }, "all / ci / notify", ["test"]],
  ["a job beside it, two calls deep", { test: "success" }, "all / ci / notify", ["all / ci / test"]],
])("%s may have failed although needs calls it a success", (_, needs, own, names) => {
  expect(left(needs, own, names)).toEqual([own]);
});

test.each<[string, Record<string, string>, string, readonly string[]]>([
  ["failed by needs", { test: "failure" }, "notify", ["test"]],
  ["not needed", { build: "skipped" }, "notify", ["build", "test"]],
  ["of a longer name", { test: "success" }, "notify", ["tests", "test-all", "test all", "unit / test"]],
  [
    "of the same name in the calling workflow",
    { test: "success" },
    "ci / notify",
    ["ci / Unit tests (20)", "ci / Unit tests (22)", "test"],
  ],
])("a job %s counts", (_, needs, own, names) => {
  expect(left(needs, own, names)).toEqual([own, ...names]);
});

test.each<[string, string, readonly string[]]>([
  ["that ran", "success", ["test (e2e)", "test / unit"]],
  ["that failed, too", "failure", ["test (e2e)", "test / unit"]],
  ["that was skipped before the matrix existed", "skipped", []],
  ["that was cancelled before the matrix existed", "cancelled", []],
])(
  "a failed job is no part of a needed job if GitHub lists one of that very name %s",
  (_, conclusion, counting) => {
    const others = ["test (e2e)", "test / unit"].map((name, at) => failedJob(11 + at, name));
    const own = { ...failedJob(9, "notify"), conclusion: undefined };
    const jobs = [own, { ...failedJob(10, "test"), conclusion }, ...others];
    const needs = [{ name: "test", result: "success" }];
    const names = withoutAllowed(jobs, { own: OWN, needs }).map(({ name }) => name);
    expect(names).toEqual(["notify", ...counting]);
  },
);

describe("a failed job that is called like a job of the matrix of a needed one", () => {
  const job = (id: number, name: string, conclusion = "failure"): RunJob => ({
    ...failedJob(id, name),
    conclusion,
  });
  const namesOf = (...others: readonly RunJob[]): readonly string[] => {
    const jobs = [{ ...failedJob(9, "notify"), conclusion: undefined }, ...others];
    return withoutAllowed(jobs, { own: OWN, needs: [{ name: "test", result: "success" }] }).map(
      ({ name }) => name,
    );
  };

  test.each(["test (e2e)", "test / e2e"])(
    "counts if the needed one may have a name of its own: %s",
    (name) => {
      expect(namesOf(job(10, "Unit tests", "success"), job(11, name))).toContain(name);
      expect(namesOf(job(10, "Test", "success"), job(11, name))).toContain(name);
    },
  );

  test("is allowed to fail if another job of the matrix passed", () => {
    const others = [job(10, "Docs", "success"), job(11, "test (18)", "success"), job(12, "test (20)")];
    expect(namesOf(...others)).not.toContain("test (20)");
  });

  test("is allowed to fail if no other job can be the needed one", () => {
    expect(namesOf(job(11, "test (18)"), job(12, "test (20)"))).toEqual(["notify"]);
  });
});

describe("if GitHub shows jobs by names that are not their IDs", () => {
  const job = (name: string, conclusion: string): RunJob =>
    failedJob(Number(name.length), name, { conclusion });
  const own = { ...job("Tell the room", "success"), id: 9, conclusion: undefined };
  const namesOf = (needs: Record<string, string>, ...jobs: readonly RunJob[]): readonly string[] => {
    const needed = Object.entries(needs).map(([name, result]) => ({ name, result }));
    return withoutAllowed([own, ...jobs], { own: OWN, needs: needed }).map(({ name }) => name);
  };
  const BUILD = job("Build it", "success");
  const LINT = job("Lint code", "failure");
  const DEPLOY = job("Deploy", "skipped");

  test.each<[string, Record<string, string>, readonly RunJob[]]>([
    ["one", { lint: "success" }, [LINT]],
    ["one beside others", { build: "success", lint: "success", deploy: "skipped" }, [BUILD, LINT, DEPLOY]],
    ["each of two", { lint: "success", docs: "success" }, [LINT, job("Docs", "failure")]],
    [
      "one beside some that are called by their IDs",
      { test: "success", lint: "success" },
      [job("test (20)", "success"), LINT],
    ],
  ])("%s may have failed if no other job can be the one that needs calls a success", (_, needs, jobs) => {
    const failed = jobs.filter(({ conclusion }) => conclusion === "failure").map(({ name }) => name);
    expect(namesOf(needs, ...jobs).filter((name) => failed.includes(name))).toEqual([]);
  });

  test.each<[string, Record<string, string>, readonly RunJob[]]>([
    ["another one may be", { lint: "success" }, [LINT, BUILD]],
    ["a skipped one may be", { lint: "success" }, [LINT, DEPLOY]],
    ["there are two of them", { lint: "success" }, [LINT, job("Docs", "failure")]],
    ["needs tells of a failure", { lint: "success", test: "failure" }, [LINT, job("Unit", "failure")]],
    ["needs tells nothing of it", {}, [LINT]],
    ["it is run again", { lint: "success" }, [{ ...LINT, attempt: 2 }]],
  ])("it counts where %s", (_, needs, jobs) => {
    expect(namesOf(needs, ...jobs)).toContain("Lint code");
  });
});

function left(needs: Record<string, string>, own: string, names: readonly string[]): readonly string[] {
  const jobs = [own, ...names].map((name, at) => failedJob(9 + at, name));
  const needed = Object.entries(needs).map(([name, result]) => ({ name, result }));
  return withoutAllowed(jobs, { own: OWN, needs: needed }).map(({ name }) => name);
}
