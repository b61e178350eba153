import { expect, test } from "vitest";
import { runWorkflow } from "../../../runner/index.ts";
import { createAction } from "../create-action.ts";
import { lastLines, runJobs } from "../run-jobs.ts";

test("steps run in order with their contexts, and the environment is that of workflow, job and step", async () => {
  await using run = await runJobs(
    `name: Build it
env: { WHERE: workflow, A: "\${{ vars.A }}" }
jobs:
  build:
    env: { WHERE: job, B: "\${{ needs.none }}\${{ github.event.number }}" }
    steps:
      - id: first
        uses: me/echo@v1
        env: { WHERE: step }
        with:
          say: \${{ env.WHERE }} \${{ secrets.S }} \${{ inputs.who }} \${{ github.workflow }} \${{ github.job }}
          main: append("GITHUB_OUTPUT", "o=1\\n"); console.log(process.env.WHERE, process.env.A, process.env.B)
      - uses: me/echo/call@v2
        with: { say: "\${{ steps.first.outputs.o }} \${{ env.WHERE }} \${{ steps.first.outcome }}" }`,
    {
      event: { name: "workflow_dispatch", payload: { number: 3, inputs: { who: "me" } } },
      secrets: { S: "hush" },
      vars: { A: "a" },
    },
  );
  const [first, second] = run.job("build").steps;
  expect(first?.main?.log).toEqual(["main success step *** me Build it build", "step a 3"]);
  expect(second?.main?.log).toEqual(["main success 1 job success"]);
  expect([first?.post?.log.length, second?.post]).toEqual([1, undefined]);
  expect(run.job("build").byId["first"]).toBe(first);
  expect([run.conclusion, run.job("build").result]).toEqual(["success", "success"]);
});

test("after a failed step, later ones are skipped unless they check the status", async () => {
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - { id: test, run: make test }
      - { id: next, run: make next }
      - { id: plain, if: "steps.test.outcome == 'failure'", run: a }
      - { id: ok, if: success(), run: b }
      - { id: bad, if: "failure() && steps.test.conclusion == 'failure'", run: c }
      - { id: any, if: "\${{ !cancelled() }}", run: d }
      - { id: end, if: always(), uses: me/echo@v1, with: { say: "\${{ toJSON(steps) }}" } }`,
    { results: { "make test": "failure" } },
  );
  const outcomes = run.job("build").steps.map(({ id, outcome }) => `${id} ${outcome}`);
  expect(outcomes.slice(0, 6)).toEqual([
    "test failure",
    "next skipped",
    "plain skipped",
    "ok skipped",
    "bad success",
    "any success",
  ]);
  const [first, ...rest] = run.job("build").byId["end"]?.main?.log ?? [];
  expect(first).toBe("main failure {");
  const seen = JSON.parse(`{${rest.join("\n")}`);
  expect([Object.keys(seen).length, seen.test, seen.next]).toEqual([
    6,
    { outputs: {}, outcome: "failure", conclusion: "failure" },
    { outputs: {}, outcome: "skipped", conclusion: "skipped" },
  ]);
  expect(run.conclusion).toBe("failure");
});

test("continue-on-error keeps the job green, and the outcome red", async () => {
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - { id: a, run: make, continue-on-error: "\${{ github.ref_name == 'main' }}" }
      - { id: b, uses: me/echo@v1, with: { main: process.exit(1), post: process.exit(1) }, continue-on-error: true }
      - { id: c, run: next }`,
    { results: { a: "failure" } },
  );
  const { steps, result } = run.job("build");
  expect(steps.map(({ outcome, conclusion }) => [outcome, conclusion])).toEqual([
    ["failure", "success"],
    ["failure", "success"],
    ["success", "success"],
  ]);
  expect([steps[1]?.post?.conclusion, result]).toEqual(["failure", "success"]);
});

test("post stages run from the last to the first, with the job's end and with: evaluated again", async () => {
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - id: a
        uses: me/echo@v1
        env: { E: "\${{ steps.test.outcome }}" }
        with:
          say: a \${{ steps.test.outcome }} \${{ env.E }}
          main: append("GITHUB_STATE", "id=7\\n")
          post: console.log(process.env.STATE_id, process.env.E)
      - { uses: me/echo@v1, with: { say: b } }
      - { id: test, run: make test }
      - { uses: me/echo@v1, with: { say: c } }`,
    { results: { test: "failure" } },
  );
  expect(run.processes.map(({ log }) => log[0])).toEqual([
    "main success a",
    "main success b",
    "post failure b",
    "post failure a failure failure",
  ]);
  expect(run.job("build").byId["a"]?.post?.log).toEqual(["post failure a failure failure", "7 failure"]);
});

test("a post stage that fails makes the job red", async () => {
  await using run = await runJobs(`jobs:
  build:
    steps:
      - { uses: me/echo@v1, with: { post: process.exit(1) } }`);
  expect(run.job("build").runs[0]?.status).toBe("failure");
});

test("steps of a job share workspace, environment, PATH and masks; another job has its own", async () => {
  const look = `console.log(existsSync("a.txt"), process.env.X, process.env.PATH.split(":")[0] === "/opt/x", "hush")`;
  const script = `const { existsSync } = await import("node:fs"); ${look}`;
  await using run = await runJobs(
    `jobs:
  one:
    steps:
      - uses: actions/checkout@v6
      - uses: me/echo@v1
        with:
          main: append("GITHUB_ENV", "X=1\\n"); append("GITHUB_PATH", "/opt/x\\n"); console.log("::add-mask::hush")
      - { uses: me/echo@v1, with: { main: '${script}' } }
      - { id: env, run: "", if: env.X == '1' }
  two:
    steps:
      - { uses: me/echo@v1, with: { main: '${script}' } }`,
    { checkout: { "a.txt": "A" } },
  );
  expect(run.job("one").steps[2]?.main?.log.at(-1)).toBe("true 1 true ***");
  expect(run.job("one").byId["env"]?.outcome).toBe("success");
  expect(run.job("two").steps[0]?.main?.log.at(-1)).toBe("false undefined false hush");
});

test("run: steps are executed only when asked, in a bash of their own", async () => {
  await using run = await runJobs(
    `jobs:
  build:
    env: { WHO: me }
    steps:
      - uses: actions/checkout@v6
      - { id: real, run: 'echo "o=$WHO \${{ github.job }}" >> "$GITHUB_OUTPUT"; pwd' }
      - { id: strict, shell: bash, run: "false | true" , if: always() }
      - { id: lax, run: "false | true; pwd", working-directory: sub, if: always() }
      - { id: given, run: "exit 1", if: always() }`,
    { execute: ["real", "strict", "lax"], outputs: { given: { a: "1" } }, checkout: { "sub/a.txt": "A" } },
  );
  const { byId, runs } = run.job("build");
  expect(byId["real"]).toMatchObject({ outcome: "success", outputs: { o: "me build" } });
  expect(byId["real"]?.main?.log).toEqual([runs[0]?.workspaceDir]);
  expect(byId["strict"]?.outcome).toBe("failure");
  expect(byId["lax"]?.main?.log).toEqual([`${runs[0]?.workspaceDir}/sub`]);
  expect(byId["given"]).toMatchObject({ outcome: "success", outputs: { a: "1" } });
});

test("options that speak of a step that is not there are refused", async () => {
  const jobs = "jobs: { build: { steps: [{ run: make }] } }";
  await expect(runJobs(jobs, { results: { "make test": "failure" } })).rejects.toThrow('no step "make test"');
  await expect(runJobs(jobs, { execute: ["x"] })).rejects.toThrow('no step "x"');
  await expect(runJobs(jobs, { cancel: { job: "b", step: "make", when: "after" } })).rejects.toThrow(
    "b/make",
  );
  await using run = await runJobs(jobs, { results: { "build/make": "failure" } });
  expect([run.conclusion, lastLines(run)]).toEqual(["failure", []]);
});

test("an action gets the inputs of the options over its own, and its name among the steps", async () => {
  const main = "console.log(process.env.GITHUB_ACTION, process.env.GITHUB_ACTION_REF)";
  const step = `uses: me/echo@v1, with: { main: '${main}', say: mine }`;
  await using run = await runJobs(`jobs: { a: { steps: [{ ${step} }, { ${step} }, { id: x, ${step} }] } }`, {
    with: { say: "yours", post: "" },
  });
  expect(run.job("a").steps.map((one) => one.main?.log)).toEqual([
    ["main success yours", "__me_echo v1"],
    ["main success yours", "__me_echo_2 v1"],
    ["main success yours", "x v1"],
  ]);
});

test("the name of an action keeps its hyphens", async () => {
  await using action = await createAction("console.log(process.env.GITHUB_ACTION)");
  const yaml = "jobs: { a: { steps: [{ uses: your-org/webex-notify/call@v1 }] } }";
  await using run = await runWorkflow(yaml, { actions: { "your-org/webex-notify": action.dir } });
  expect(lastLines(run)).toEqual(["__your-org_webex-notify"]);
});

test("an `if` with secrets is refused, as on GitHub", async () => {
  const secrets = { S: "1" };
  const step = "jobs: { a: { steps: [{ if: secrets.S, run: a }] } }";
  const job = "jobs: { a: { if: secrets.S, steps: [{ run: a }] } }";
  for (const jobs of [step, job]) await expect(runJobs(jobs, { secrets })).rejects.toThrow("secrets");
});

test("actions/download-artifact brings files into its path, and actions/checkout into the workspace", async () => {
  const list = 'const { globSync } = await import("node:fs"); console.log(globSync("*/*").sort().join())';
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - uses: actions/checkout@v6
      - uses: actions/download-artifact@v7
        with: { path: reports }
      - uses: me/echo@v1
        with: { main: ${JSON.stringify(list)} }`,
    { checkout: { "src/a.txt": "a" }, artifacts: { "junit.xml": "<testsuites/>" } },
  );
  expect(run.job("build").steps[2]?.main?.log.at(-1)).toBe("reports/junit.xml,src/a.txt");
});

test.each([
  ["a branch", "ref: refs/heads/main", {}, ""],
  ["a folder", "ref: refs/heads/main", {}, "with: { path: a }"],
  ["a pull request", "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c", { ref: "refs/pull/7/merge" }, ""],
  ["a tag", "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c", { ref: "refs/tags/v1" }, ""],
  ["another commit", "a".repeat(40), {}, `with: { ref: ${"a".repeat(40)} }`],
])("actions/checkout leaves in .git what it is at: %s", async (what, head, github, given) => {
  const file = what === "a folder" ? "a/.git/HEAD" : ".git/HEAD";
  const show = `const fs = await import("node:fs"); console.log(fs.readFileSync("${file}", "utf8").trim())`;
  await using run = await runJobs(
    `jobs:
  build:
    steps:
      - uses: actions/checkout@v6
        ${given}
      - uses: me/echo@v1
        with: { main: ${JSON.stringify(show)} }`,
    { github },
  );
  expect(run.job("build").steps[1]?.main?.log.at(-1)).toBe(head);
});

// https://github.com/actions/checkout#recommended-permissions
test.each([
  ["permissions: {}", "", true, "failure"],
  ["permissions: {}", "permissions: { contents: read }", true, "success"],
  ["permissions: { contents: write }", "permissions: { actions: read }", true, "failure"],
  ["permissions: read-all", "", true, "success"],
  ["", "", true, "success"],
  ["permissions: {}", "", false, "success"],
])(
  "a checkout with %s, and in the job %s, of a repository that is private: %s",
  async (top, job, isPrivate, outcome) => {
    await using run = await runJobs(
      `${top}
jobs:
  build:
    ${job}
    steps:
      - uses: actions/checkout@v6
      - uses: me/echo@v1`,
      { event: { name: "push", payload: { repository: { full_name: "me/shop", private: isPrivate } } } },
    );
    const [checkout, next] = run.job("build").steps;
    expect([checkout?.outcome, next?.outcome]).toEqual([
      outcome,
      outcome === "success" ? outcome : "skipped",
    ]);
    const error = "fatal: repository 'https://github.com/me/shop/' not found";
    expect(checkout?.error).toBe(outcome === "failure" ? error : undefined);
  },
);
