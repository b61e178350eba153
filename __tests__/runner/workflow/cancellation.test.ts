import { expect, test } from "vitest";
import { runJobs } from "../run-jobs.ts";

const workflow = `jobs:
  build:
    steps:
      - { id: early, uses: me/echo@v1, with: { say: "\${{ steps.make.outcome }}" } }
      - { id: make, run: make }
      - { id: next, run: next }
      - { id: failed, if: failure(), run: f }
      - { id: cancelled, if: cancelled(), run: c }
      - { id: always, if: always(), uses: me/echo@v1 }
  after: { needs: build, steps: [{ run: a }] }
  independent: { steps: [{ run: b }] }
  told: { needs: build, if: always(), steps: [{ uses: me/echo@v1, with: { say: "\${{ needs.build.result }}" } }] }
  quiet: { needs: build, if: "!cancelled()", steps: [{ run: d }] }`;

test("a run that is cancelled after a step continues only where an `if` allows it", async () => {
  await using run = await runJobs(workflow, { cancel: { job: "build", step: "early", when: "after" } });
  const { steps, runs } = run.job("build");
  expect(steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    "early success",
    "make skipped",
    "next skipped",
    "failed skipped",
    "cancelled success",
    "always success",
  ]);
  expect(runs[0]?.status).toBe("cancelled");
  expect(run.processes.map(({ log }) => log[0])).toEqual([
    "main success",
    "main cancelled",
    "post cancelled",
    "post cancelled skipped",
    "main success cancelled",
    "post success cancelled",
  ]);
});

test("jobs of a cancelled run that would have run are cancelled, the others skipped", async () => {
  await using run = await runJobs(workflow, { cancel: { job: "build", step: "make", when: "during" } });
  expect(run.job("build").byId["make"]).toMatchObject({ outcome: "cancelled", conclusion: "cancelled" });
  expect(Object.entries(run.jobs).map(([id, { result }]) => [id, result])).toEqual([
    ["build", "cancelled"],
    ["after", "skipped"],
    ["independent", "cancelled"],
    ["told", "success"],
    ["quiet", "cancelled"],
  ]);
  expect(run.conclusion).toBe("cancelled");
});

test("an action is cut off when the signal fires, and its post stage still runs", async () => {
  const cancel = new AbortController();
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - id: slow
        uses: me/echo@v1
        with: { main: 'append("GITHUB_STATE", "s=1\\n"); console.log("waiting"); setInterval(() => {}, 1000)', post: console.log(process.env.STATE_s) }`,
    {
      cancel: { job: "build", step: "slow", when: "during", signal: cancel.signal },
      onLine: (line) => line === "waiting" && cancel.abort(),
    },
  );
  const slow = run.job("build").byId["slow"];
  expect([slow?.outcome, slow?.main?.signal]).toEqual(["cancelled", "SIGINT"]);
  expect(slow?.post?.log).toEqual(["post cancelled", "1"]);
});

test("a step that runs in a cancelled job is not cut off", async () => {
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - { id: tell, if: always(), uses: me/echo@v1, with: { main: "await new Promise((done) => setTimeout(done, 300)); console.log('told')" } }
      - { id: make, if: always(), run: make }`,
    { cancel: { job: "build", step: "tell", when: "during" }, results: { make: "failure" } },
  );
  const { byId, runs } = run.job("build");
  expect([byId["tell"]?.outcome, byId["tell"]?.main?.log.at(-1)]).toEqual(["success", "told"]);
  expect([byId["make"]?.outcome, runs[0]?.status]).toEqual(["failure", "cancelled"]);
});

test("a failure outweighs a cancellation, and failure() is false once the run is cancelled", async () => {
  await using run = await runJobs(
    `jobs:
  test:
    strategy: { fail-fast: false, matrix: { node: [20, 22] } }
    steps: [{ run: make }, { id: last, run: last }]
  failed: { needs: test, if: failure(), steps: [{ run: a }] }
  both: { needs: test, if: failure() || cancelled(), steps: [{ run: a }] }`,
    {
      results: { make: ({ node }) => (node === 20 ? "failure" : "success") },
      cancel: { job: "test", step: "last", when: "after" },
    },
  );
  expect(run.job("test").runs.map(({ status }) => status)).toEqual(["failure", "cancelled"]);
  expect(Object.values(run.jobs).map(({ result }) => result)).toEqual(["failure", "cancelled", "success"]);
  expect(run.conclusion).toBe("failure");
});

test("a signal that fired before its step cuts the step off as it starts", async () => {
  await using run = await runJobs("jobs: { a: { steps: [{ run: make }] } }", {
    cancel: { job: "a", step: "make", when: "during", signal: AbortSignal.abort() },
  });
  expect(run.job("a").steps[0]?.outcome).toBe("cancelled");
});
