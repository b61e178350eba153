import { describe, expect, test } from "vitest";
import type { ComparedRun } from "../../../src/build/past/compared-run.ts";
import { readHistory } from "../../../src/build/past/read-history.ts";
import type { WorkflowRun } from "../../../src/github/reads/workflow-run.ts";
import { failedJob, fakeReads, type KnownToGitHub, pastRun } from "../../support/fake-reads.ts";

const NOW = Date.parse("2026-01-05T12:00:00Z");
const RUN: ComparedRun = {
  repository: "your-org/shop",
  workflow: "ci.yml",
  branch: "main",
  event: "push",
  headRepository: "your-org/shop",
  id: "id-42",
  number: 42,
  attempt: 1,
  outcome: "failure",
};
const PASSED = { ...RUN, outcome: "success" } as const;

/** The run itself, which GitHub lists before those that it is compared with. */
const OWN = pastRun(42, undefined);

async function compare(run: ComparedRun, { runs, isGone, ...known }: KnownToGitHub & { isGone?: true }) {
  const isListed = isGone || runs?.some(({ id }) => id === OWN.id);
  const listed = runs && { runs: isListed ? runs : [OWN, ...runs] };
  const unended = runs?.filter(
    ({ id, conclusion }) => id !== OWN.id && (conclusion ?? "cancelled") === "cancelled",
  );
  const jobs = { ...Object.fromEntries(unended?.map(({ id }) => [id, []]) ?? []), ...known.jobs };
  const { reads, asked } = fakeReads({ ...known, ...listed, jobs });
  const compared = await readHistory(run, reads, NOW);
  const history = compared !== "first" && "history" in compared ? compared.history : undefined;
  return { compared, history, asked };
}

describe("a run", () => {
  test("is compared with those before it", async () => {
    const runs = [
      pastRun(43, undefined),
      pastRun(42, undefined),
      pastRun(41, "failure"),
      pastRun(40, "success"),
    ];
    const { history, asked } = await compare(RUN, { runs });
    expect(history).toMatchObject({
      transition: "still-failing",
      failedRuns: 2,
      brokenSeconds: 7200,
      firstFailed: { number: "41" },
      lastGood: { number: "40" },
    });
    expect(asked).toEqual(["runs"]);
  });

  test.each([
    ["passed", pastRun(43, "success"), ["runs"], {}],
    ["failed", pastRun(43, "timed_out"), ["runs", "all runs"], { indexed: [] }],
  ])("is not compared with any if a newer one has %s", async (verdict, newer, requests, known) => {
    const runs = [newer, OWN, pastRun(41, "success")];
    const { compared, asked } = await compare(RUN, { runs, ...known });
    expect(compared).toEqual({ unknown: `#43 is newer, and ${verdict}.`, doubt: "overtaken" });
    expect(asked).toEqual(requests);
  });

  test.each([
    ["another event", pastRun(41, "failure", { event: "issue_comment" })],
    ["a fork's branch of the same name", pastRun(41, "failure", { headRepository: "somebody/shop" })],
  ])("is not compared with those of %s", async (_, other) => {
    const { history } = await compare(RUN, { runs: [other, pastRun(40, "success")] });
    expect(history).toMatchObject({ transition: "first-failure" });
  });

  test("with a full page of failures may have failed longer", async () => {
    const runs = Array.from({ length: 20 }, (_, index) => pastRun(41 - index, "failure"));
    const { history, asked } = await compare(RUN, { runs });
    expect([history, asked]).toMatchObject([{ failedRuns: 20, isOpen: true }, ["runs"]]);
  });

  test("is compared with the failure before any number of cancelled runs", async () => {
    const cancelled = Array.from({ length: 22 }, (_, index) => pastRun(41 - index, "cancelled"));
    const runs = [...cancelled, pastRun(19, "failure"), pastRun(18, "success")];
    const { history, asked } = await compare(PASSED, { runs });
    expect(history).toMatchObject({ transition: "fixed", failedRuns: 1, lastGood: { number: "18" } });
    const jobs = [41, 40, 39, 38].map((number) => `jobs of id-${number}`);
    expect(asked).toEqual(["runs", "runs, page 2", ...jobs]);
  });

  test("is not known to be another if all pages contain only cancelled runs", async () => {
    const runs = Array.from({ length: 120 }, (_, index) => pastRun(41 - index, "cancelled"));
    const { compared, asked } = await compare(PASSED, { runs });
    expect([compared, asked.filter((what) => what.startsWith("runs")).length]).toEqual([
      { unknown: "None of the about 100 most recent runs says whether it worked." },
      5,
    ]);
  });

  test.each([[[]], [[pastRun(42, undefined)]], [[pastRun(41, "cancelled")]]])(
    "that is the first of its kind is called the first",
    async (runs) => {
      expect((await compare(RUN, { runs })).compared).toBe("first");
    },
  );

  test.each<[string, readonly WorkflowRun[]]>([
    ["ends before it", [pastRun(40, "success")]],
    ["leaves it out between others", [pastRun(43, undefined), pastRun(40, "success")]],
    ["contains only newer runs", [pastRun(43, undefined)]],
    ["is empty", []],
  ])("is read from the list without filters if the list %s", async (_, indexed) => {
    const runs = [pastRun(43, undefined), OWN, pastRun(41, "failure"), pastRun(40, "success")];
    const { history, asked } = await compare(RUN, { runs, indexed });
    expect([history?.firstFailed?.number, asked]).toEqual(["41", ["runs", "all runs"]]);
  });

  test("is called the first only if the list without filters is complete", async () => {
    const others = Array.from({ length: 99 }, (_, index) =>
      pastRun(41 - index, "success", { branch: "dark" }),
    );
    const compared = async (runs: readonly WorkflowRun[]) =>
      (await compare(RUN, { runs, indexed: [] })).compared;
    expect(await compared(others.slice(1))).toBe("first");
    expect(await compared(others)).toEqual({ unknown: expect.stringContaining("most recent runs") });
  });

  test("that no list contains is unknown, with the reason", async () => {
    const known = { runs: [pastRun(43, undefined), pastRun(41, "success")], isGone: true } as const;
    expect((await compare(RUN, known)).compared).toEqual({ unknown: "GitHub does not list this run." });
  });

  test("that GitHub says nothing about is unknown, with the reason", async () => {
    expect((await compare(RUN, {})).compared).toEqual({ unknown: "GitHub did not report runs." });
  });
});

describe("a run that is run again", () => {
  const again = { ...PASSED, attempt: 2 } as const;
  const failed = pastRun(42, "failure", { startedAt: "2026-01-05T11:50:00Z" });
  const runs = [pastRun(41, "success")];

  test("is compared with its previous attempt: a success is a fix", async () => {
    const { history, asked } = await compare(again, { runs, attempts: [failed] });
    expect(history).toMatchObject({
      transition: "fixed",
      failedRuns: 1,
      brokenSeconds: 600,
      firstFailed: { number: "42", url: "https://github.com/your-org/shop/actions/runs/42/attempts/1" },
      lastGood: { number: "41" },
    });
    expect(asked).toEqual(["runs", "attempt 1 of id-42"]);
  });

  test("still fails if it failed before", async () => {
    const { history } = await compare({ ...again, outcome: "failure" }, { runs, attempts: [failed] });
    expect(history).toMatchObject({ transition: "still-failing", failedRuns: 2, isOpen: false });
  });

  test("fails for the first time if its previous attempt passed, whatever the previous run did", async () => {
    const known = { runs: [pastRun(41, "failure")], attempts: [pastRun(42, "success")] };
    const { history } = await compare({ ...again, outcome: "failure" }, known);
    expect(history).toMatchObject({ transition: "first-failure", failedRuns: 1 });
  });

  test("is compared with the previous run if its previous attempts say nothing", async () => {
    const known = {
      runs: [pastRun(41, "failure")],
      attempts: [pastRun(42, "cancelled")],
      jobs: { "id-42": [] },
    };
    expect((await compare(again, known)).history).toMatchObject({ transition: "fixed" });
  });

  test("is not compared with the previous run if its previous attempts are unknown", async () => {
    expect((await compare(again, { runs })).compared).toEqual({
      unknown: "GitHub did not report attempt 1 of id-42.",
    });
  });

  test("is compared with its previous attempt if the runs are unknown", async () => {
    expect((await compare(again, { attempts: [failed] })).history).toMatchObject({ transition: "fixed" });
  });

  test("with many attempts has three of them read, and says that there may be more", async () => {
    const attempts = Array.from({ length: 5 }, () => failed);
    const { history, asked } = await compare({ ...RUN, attempt: 6 }, { runs, attempts });
    expect(history).toMatchObject({ transition: "still-failing", failedRuns: 4, isOpen: true });
    expect(asked).toHaveLength(4);
  });
});

describe("a job", () => {
  const runs = [pastRun(41, "cancelled"), pastRun(40, "failure"), pastRun(39, "success")];
  const job = { name: "test (22)", own: { id: undefined, runnerName: "" } };
  const run = { ...PASSED, job } as const;

  test.each([
    ["failure", "fixed"],
    ["success", "still-passing"],
    ["cancelled", undefined],
    [undefined, undefined],
  ])("is compared with the same job, which ended as %s: %s", async (conclusion, transition) => {
    const jobs = { "id-40": [failedJob(1, "lint"), failedJob(2, "test (22)", { conclusion })] };
    expect((await compare(run, { runs, jobs })).history?.transition).toBe(transition);
  });

  test("is found by its ID, and compared by the name that GitHub gave it", async () => {
    const jobs = {
      "id-42": [failedJob(7, "Test on Linux", { status: "in_progress", conclusion: undefined })],
      "id-40": [failedJob(1, "Test on Linux")],
    };
    const named = { ...run, job: { name: "test", own: { id: "7", runnerName: "" } } };
    expect((await compare(named, { runs, jobs })).history).toMatchObject({ transition: "fixed" });
  });

  test("that was run again counts by its last attempt", async () => {
    const jobs = {
      "id-40": [failedJob(1, "test (22)"), failedJob(2, "test (22)", { attempt: 2, conclusion: "success" })],
    };
    expect((await compare(run, { runs, jobs })).history).toMatchObject({ transition: "still-passing" });
  });

  test("that is run again is compared with its previous attempt", async () => {
    const own = failedJob(7, "test (22)", { attempt: 2, status: "in_progress", conclusion: undefined });
    const jobs = {
      "id-42": [failedJob(6, "test (22)", { startedAt: "2026-01-05T11:00:00Z" }), own],
      "id-40": [failedJob(2, "test (22)", { conclusion: "success" })],
    };
    const { history } = await compare({ ...run, attempt: 2 }, { runs, jobs });
    expect(history).toMatchObject({
      transition: "fixed",
      failedRuns: 1,
      isOpen: false,
      brokenSeconds: 3600,
      firstFailed: { number: "42", url: "https://github.com/your-org/shop/actions/runs/42/job/6" },
      lastGood: { number: "40" },
    });
  });

  test("that is run again is compared with nothing if its previous attempts are unknown", async () => {
    const jobs = { "id-40": [failedJob(2, "test (22)")] };
    const { compared } = await compare({ ...run, attempt: 2 }, { runs, jobs });
    expect(compared).toEqual({ unknown: "GitHub did not report jobs of id-42." });
  });

  test("that was skipped in the last run is looked for further back, in three runs at most", async () => {
    const skipped = [failedJob(1, "test (22)", { conclusion: "skipped" })];
    const jobs = { "id-40": skipped, "id-39": [failedJob(2, "test (22)")] };
    expect((await compare(run, { runs, jobs })).history).toMatchObject({ transition: "fixed" });
    const many = Array.from({ length: 6 }, (_, at) => pastRun(40 - at, "failure"));
    const never = Object.fromEntries(many.map(({ id }) => [id, skipped]));
    const { compared, asked } = await compare(run, { runs: many, jobs: never });
    expect(compared).toEqual({ unknown: 'No job "test (22)" ended in the last runs.' });
    expect(asked.filter((what) => what.startsWith("jobs of")).length).toBe(4);
  });

  test("never counts a run's failure as its own", async () => {
    expect((await compare(run, { runs })).compared).toEqual({
      unknown: "GitHub did not report jobs of id-40.",
    });
  });
});
