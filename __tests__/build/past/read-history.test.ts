import { describe, expect, test } from "vitest";
import { type ComparedRun, readHistory } from "../../../src/build/past/read-history.ts";
import { failedJob, fakeReads, pastRun } from "../../support/fake-reads.ts";

const NOW = Date.parse("2026-01-05T12:00:00Z");
const RUN: ComparedRun = {
  repository: "your-org/shop",
  workflow: "ci.yml",
  branch: "main",
  event: "push",
  headRepository: "your-org/shop",
  id: "id-42",
  number: 42,
  outcome: "failure",
};

describe("a run", () => {
  test("is compared with those before it", async () => {
    const runs = [
      pastRun(43, "success"),
      pastRun(42, undefined),
      pastRun(41, "failure"),
      pastRun(40, "success"),
    ];
    const { reads, asked } = fakeReads({ runs });
    expect(await readHistory(RUN, reads, NOW)).toMatchObject({
      transition: "still-failing",
      failedRuns: 2,
      brokenSeconds: 7200,
      firstFailed: { number: "41" },
      lastGood: { number: "40" },
    });
    expect(asked).toEqual(["runs"]);
  });

  test("is not compared with those of another event", async () => {
    const runs = [pastRun(41, "failure", { event: "issue_comment" }), pastRun(40, "success")];
    expect(await readHistory(RUN, fakeReads({ runs }).reads, NOW)).toMatchObject({
      transition: "first-failure",
    });
  });

  test("is not compared with those of a fork's branch of the same name", async () => {
    const runs = [pastRun(41, "failure", { headRepository: "somebody/shop" }), pastRun(40, "success")];
    expect(await readHistory(RUN, fakeReads({ runs }).reads, NOW)).toMatchObject({
      transition: "first-failure",
    });
  });

  test("with a full page of failures may have failed longer", async () => {
    const runs = Array.from({ length: 20 }, (_, index) => pastRun(41 - index, "failure"));
    expect(await readHistory(RUN, fakeReads({ runs }).reads, NOW)).toMatchObject({
      failedRuns: 21,
      isOpen: true,
    });
  });

  test.each([undefined, [], [pastRun(42, undefined)]])(
    "that is the first one known claims nothing",
    async (runs) => {
      expect(
        await readHistory(RUN, fakeReads(runs === undefined ? {} : { runs }).reads, NOW),
      ).toBeUndefined();
    },
  );
});

describe("a job", () => {
  const runs = [pastRun(41, "cancelled"), pastRun(40, "failure"), pastRun(39, "success")];
  const job = { ...RUN, outcome: "success", job: "test (22)" } as const;

  test.each([
    ["failure", "fixed"],
    ["success", "still-passing"],
    ["cancelled", undefined],
    [undefined, undefined],
  ])("is compared with the same job, which ended as %s: %s", async (conclusion, transition) => {
    const jobs = { "id-40": [failedJob(1, "lint"), failedJob(2, "test (22)", { conclusion })] };
    const history = await readHistory(job, fakeReads({ runs, jobs }).reads, NOW);
    expect(history?.transition).toBe(transition);
  });

  test("that was run again counts by its last attempt", async () => {
    const jobs = {
      "id-40": [failedJob(1, "test (22)"), failedJob(2, "test (22)", { attempt: 2, conclusion: "success" })],
    };
    expect(await readHistory(job, fakeReads({ runs, jobs }).reads, NOW)).toMatchObject({
      transition: "still-passing",
    });
  });

  test("that the run before did not have claims nothing", async () => {
    const { reads } = fakeReads({ runs, jobs: { "id-40": [failedJob(1, "lint")] } });
    expect(await readHistory(job, reads, NOW)).toBeUndefined();
  });

  test("never takes a run's failure for its own", async () => {
    expect(await readHistory(job, fakeReads({ runs }).reads, NOW)).toBeUndefined();
  });
});
