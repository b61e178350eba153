import { expect, test } from "vitest";
import { runJobs } from "../run-jobs.ts";

const WAIT = "setInterval(() => {}, 1000)";
const slow = `{ id: slow, timeout-minutes: 0.01, uses: me/echo@v1, with: { main: '${WAIT}' } }`;

test("a step over its time limit has failed, and the job goes on as after any failure", async () => {
  await using run = await runJobs(`jobs: { a: { steps: [${slow}, { id: after, if: failure(), run: x }] } }`);
  const { byId, result } = run.job("a");
  expect([byId["slow"]?.outcome, byId["after"]?.outcome, result]).toEqual(["failure", "success", "failure"]);
  expect(byId["slow"]?.error).toBe("The action 'me/echo@v1' has timed out after 0.01 minutes.");
});

test("a job over its time limit is cancelled, and the run is not", async () => {
  const own = `{ uses: me/echo@v1, with: { main: '${WAIT}' } }`;
  await using run = await runJobs(`jobs:
  a: { timeout-minutes: 0.01, steps: [${own}, { id: next, run: x }, { id: last, if: always(), run: y }] }
  b: { steps: [{ run: z }] }
  c: { needs: a, if: failure(), steps: [{ run: z }] }`);
  const { byId, runs } = run.job("a");
  expect([runs[0]?.status, runs[0]?.cause]).toEqual(["cancelled", "time limit"]);
  expect([byId["next"]?.outcome, byId["last"]?.outcome]).toEqual(["skipped", "success"]);
  expect(Object.values(run.jobs).map(({ result }) => result)).toEqual(["cancelled", "success", "skipped"]);
});

const matrix = (more: string): string =>
  `jobs: { a: { strategy: { matrix: { n: [1, 2, 3] }, ${more} }, steps: [{ run: make }] }, b: { steps: [{ run: z }] } }`;
const results = {
  make: ({ n }: Readonly<Record<string, unknown>>) => (n === 1 ? "failure" : "success"),
} as const;

test.each([
  ["max-parallel: 1", ["failure", "cancelled", "cancelled"]],
  ["max-parallel: 2", ["failure", "cancelled", "cancelled"]],
  ["max-parallel: 2, fail-fast: false", ["failure", "success", "success"]],
  ["max-parallel: 1, fail-fast: false", ["failure", "success", "success"]],
  ["fail-fast: true", ["failure", "cancelled", "cancelled"]],
  ["fail-fast: false", ["failure", "success", "success"]],
])("with %s a matrix ends as %j", async (more, statuses) => {
  await using run = await runJobs(matrix(more), { results });
  const { runs, result } = run.job("a");
  expect([runs.map(({ status }) => status), result, run.job("b").result]).toEqual([
    statuses,
    "failure",
    "success",
  ]);
});

test("fail-fast cancels a combination that is in progress in the step in which the other failed", async () => {
  const steps =
    "[{ id: before, run: x }, { run: make }, { id: next, run: y }, { id: last, if: always(), run: z }]";
  await using run = await runJobs(
    `jobs: { a: { strategy: { matrix: { n: [1, 2] } }, steps: ${steps} }, b: { needs: a, if: failure(), steps: [{ run: z }] } }`,
    { results },
  );
  const [, other] = run.job("a").runs;
  expect([other?.cause, other?.steps.map(({ outcome }) => outcome)]).toEqual([
    "fail-fast",
    ["success", "cancelled", "skipped", "success"],
  ]);
  expect(run.job("b").result).toBe("success");
});

test("a combination that may fail cancels no other", async () => {
  for (const more of ["", ", max-parallel: 1"]) {
    const strategy = `strategy: { matrix: { n: [1, 2] }${more} }, continue-on-error: "\${{ matrix.n == 1 }}"`;
    await using run = await runJobs(`jobs: { a: { ${strategy}, steps: [{ run: make }] } }`, { results });
    expect(run.job("a").runs.map(({ status }) => status)).toEqual(["failure", "success"]);
  }
});

test("a workflow without a name has the path of its file", async () => {
  const steps = `steps: [{ uses: me/echo@v1, with: { say: "\${{ github.workflow }}", main: "console.log(process.env.RUNNER_WORKSPACE === (await import('node:path')).dirname(process.env.GITHUB_WORKSPACE))" } }]`;
  await using run = await runJobs(`jobs: { a: { ${steps} } }`);
  expect(run.processes[0]?.log).toEqual(["main success .github/workflows/ci.yml", "true"]);
});

const env = (expression: string): string => `env: { A: 1, B: "\${{ ${expression} }}" }`;

test.each([
  [env("env.A"), ""],
  [env("matrix.os"), ""],
  ["", env("env.A")],
  ["", env("steps.a.outcome")],
  ["", env("runner.os")],
])(
  "env: of a workflow (%s) or a job (%s) sees none but the contexts that GitHub lists",
  async (workflow, job) => {
    await expect(
      runJobs(`${workflow}\njobs: { a: { ${job === "" ? "" : `${job}, `}steps: [{ run: a }] } }`),
    ).rejects.toThrow("Unrecognized named-value");
  },
);
