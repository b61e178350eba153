import { stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { lastLines, runJobs } from "../run-jobs.ts";

const resultsOf = (run: Awaited<ReturnType<typeof runJobs>>) =>
  Object.fromEntries(Object.entries(run.jobs).map(([id, { result }]) => [id, result]));

test("jobs run after those that they need, and see their results and outputs", async () => {
  await using run = await runJobs(
    `jobs:
  notify:
    needs: [build, test]
    if: always()
    steps:
      - { uses: me/echo@v1, with: { say: "\${{ toJSON(needs) }}" } }
  test: { needs: build, steps: [{ run: make test }] }
  build:
    outputs: { thread: "\${{ steps.a.outputs.t }}", none: "\${{ steps.a.outputs.x }}" }
    steps: [{ id: a, uses: me/echo@v1, with: { main: 'append("GITHUB_OUTPUT", "t=1\\n")' } }]`,
    { results: { "make test": "failure" } },
  );
  const said = run.job("notify").steps[0]?.main?.log.join("\n").replace("main success", "");
  expect(JSON.parse(said ?? "")).toEqual({
    build: { result: "success", outputs: { thread: "1" } },
    test: { result: "failure", outputs: {} },
  });
  expect(run.conclusion).toBe("failure");
});

test("a job's if asks for all jobs before it", async () => {
  await using run = await runJobs(
    `jobs:
  a: { steps: [{ run: a }] }
  b: { needs: a, steps: [{ run: b }] }
  c: { needs: b, if: always(), steps: [{ run: c }] }
  plain: { needs: c, steps: [{ run: d }] }
  failed: { needs: c, if: "\${{ failure() && needs.c.result == 'success' }}", steps: [{ run: d }] }
  ours: { needs: c, if: "!cancelled() && github.event.x == 1", steps: [{ run: d }] }
  theirs: { needs: c, if: github.event.x == 1, steps: [{ run: d }] }
  first: { if: github.event.x == 1, steps: [{ run: d }] }`,
    { results: { a: "failure" }, event: { name: "push", payload: { x: 1 } } },
  );
  expect(resultsOf(run)).toEqual({
    a: "failure",
    b: "skipped",
    c: "success",
    plain: "skipped",
    failed: "success",
    ours: "success",
    theirs: "skipped",
    first: "success",
  });
});

test("a matrix runs the job for each combination, with the values and status of its own", async () => {
  await using run = await runJobs(
    `jobs:
  plan: { outputs: { nodes: "\${{ steps.p.outputs.n }}" }, steps: [{ id: p, run: plan }] }
  test:
    needs: plan
    strategy: { fail-fast: false, matrix: { node: "\${{ fromJSON(needs.plan.outputs.nodes) }}", os: [linux] } }
    outputs: { last: "\${{ matrix.node }}" }
    steps:
      - run: make test
      - { id: say, if: always(), uses: me/echo@v1, with: { say: "\${{ matrix.node }} \${{ matrix.os }} \${{ strategy.job-index }} of \${{ strategy.job-total }} \${{ job.check_run_id }}" } }`,
    {
      outputs: { plan: { n: "[20, 22]" } },
      results: { "make test": ({ node }) => (node === 20 ? "failure" : "success") },
    },
  );
  const { runs, result, outputs, steps } = run.job("test");
  expect(runs.map(({ matrix, status }) => [matrix, status])).toEqual([
    [{ node: 20, os: "linux" }, "failure"],
    [{ node: 22, os: "linux" }, "success"],
  ]);
  expect([result, outputs, steps.length]).toEqual(["failure", { last: "22" }, 4]);
  expect(lastLines(run)).toEqual([
    "main failure 20 linux 0 of 2 7002",
    "post failure 20 linux 0 of 2 7002",
    "main success 22 linux 1 of 2 7003",
    "post success 22 linux 1 of 2 7003",
  ]);
});

test("outputs that may contain a secret do not leave the job, whole or in part, plain or encoded", async () => {
  await using run = await runJobs(
    `jobs:
  a:
    outputs: { whole: "\${{ secrets.ROOM }}", part: "\${{ steps.s.outputs.part }}", base64: "\${{ steps.s.outputs.b }}", masked: "\${{ steps.s.outputs.m }}", fine: fine }
    steps: [{ id: s, uses: me/echo@v1, with: { main: "\${{ vars.MAIN }}" } }]
  b: { needs: a, steps: [{ uses: me/echo@v1, with: { say: "\${{ needs.a.outputs.whole }}|\${{ needs.a.outputs.fine }}" } }] }`,
    {
      secrets: { ROOM: "room-1234" },
      vars: {
        MAIN: `console.log("::add-mask::later"); append("GITHUB_OUTPUT", "part=x room-1234\\nm=later\\nb=" + btoa("room-1234"))`,
      },
    },
  );
  const [a] = run.job("a").runs;
  expect([a?.outputs, a?.droppedOutputs]).toEqual([{ fine: "fine" }, ["whole", "part", "base64", "masked"]]);
  expect(run.job("b").steps[0]?.main?.log).toEqual(["main success |fine"]);
});

test("a job that may fail counts as a success to others", async () => {
  await using run = await runJobs(
    "jobs: { a: { continue-on-error: true, steps: [{ run: a }] }, b: { needs: a, steps: [{ run: b }] } }",
    { results: { a: "failure" } },
  );
  expect([resultsOf(run), run.job("a").runs[0]?.status]).toEqual([{ a: "success", b: "success" }, "failure"]);
});

test("a job that calls a workflow ends as configured", async () => {
  await using run = await runJobs(
    "jobs: { a: { uses: ./.github/workflows/x.yml }, b: { needs: a, if: failure(), steps: [{ run: b }] } }",
    { results: { a: "failure" }, outputs: { a: { o: "1" } } },
  );
  expect([resultsOf(run), run.job("a").outputs]).toEqual([{ a: "failure", b: "success" }, { o: "1" }]);
});

test("an environment is evaluated at the end of its job", async () => {
  await using run = await runJobs(
    `jobs:
  a: { environment: production, steps: [{ run: a }] }
  b: { environment: { name: staging, url: "https://\${{ steps.s.outputs.host }}" }, steps: [{ id: s, run: b }] }`,
    { outputs: { s: { host: "x.example.com" } } },
  );
  expect([run.job("a").runs[0]?.environment, run.job("b").runs[0]?.environment]).toEqual([
    { name: "production" },
    { name: "staging", url: "https://x.example.com" },
  ]);
});

// Like GitHub's parser of workflows.
test.each([
  ["with", "{ uses: ./, with: { to: [Release train] } }", "A sequence was not expected"],
  ["with", "{ uses: ./, with: { to: { room: Release train } } }", "A mapping was not expected"],
  ["env", "{ run: make, env: { A: [1] } }", "A sequence was not expected"],
  ["if", "{ run: make, if: [always()] }", "A sequence was not expected"],
])("a list or map where `%s` of a step has a text is refused: %s", async (_, step, error) => {
  await expect(runJobs(`jobs: { build: { steps: [${step}] } }`)).rejects.toThrow(error);
});

test("jobs that wait for one another, or for none that exists, are refused", async () => {
  const steps = "steps: [{ run: a }]";
  await expect(runJobs(`jobs: { a: { needs: b, ${steps} } }`)).rejects.toThrow("job a needs b");
  await expect(runJobs(`jobs: { a: { needs: b, ${steps} }, b: { needs: a, ${steps} } }`)).rejects.toThrow(
    "jobs wait for one another",
  );
});

test("the folders of all jobs go at once", async () => {
  const run = await runJobs("jobs: { a: { steps: [{ uses: me/echo@v1 }] }, b: { steps: [{ run: b }] } }");
  const folders = ["a", "b"].map((id) => run.job(id).runs[0]?.workspaceDir ?? "");
  for (const folder of folders) await stat(folder);
  await run[Symbol.asyncDispose]();
  for (const folder of folders) await expect(stat(folder)).rejects.toThrow("ENOENT");
});
