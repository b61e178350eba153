import { expect, test } from "vitest";
import { lastLines, runJobs } from "../run-jobs.ts";

/** A composite action of the workspace, of these steps. */
const composite = (steps: string, more = ""): string => `name: Test
description: Test
${more}
runs:
  using: composite
  steps:
${steps.replaceAll(/^/gm, "    ")}
`;

const job = (steps: string): string => `jobs:
  build:
    steps:
      - uses: actions/checkout@v6
${steps.replaceAll(/^/gm, "      ")}
`;

const SAY = `\${{ job.status }} \${{ github.action_status }}`;
const say = (rest: string): string => `- { uses: me/echo@v1, with: { say: "${SAY}" }, ${rest} }`;

test("job.status stays the job's within a composite action, and github.action_status is the action's, with a capital", async () => {
  const inner = [
    say("id: before"),
    "- { id: test, run: make test, shell: bash }",
    "- { id: next, run: next, shell: bash }",
    say("id: failed, if: failure()"),
    say("id: always, if: always()"),
  ].join("\n");
  await using run = await runJobs(
    job(["- { id: own, uses: ./a }", say("id: outside, if: always()")].join("\n")),
    { checkout: { "a/action.yml": composite(inner) }, results: { test: "failure" } },
  );
  const { byId, result } = run.job("build");
  const steps = byId["own"]?.steps ?? [];
  expect(steps.map(({ id, outcome, main }) => [id, outcome, main?.log[0]])).toEqual([
    ["before", "success", "main success success Success"],
    ["test", "failure", undefined],
    ["next", "skipped", undefined],
    ["failed", "success", "main success success Failure"],
    ["always", "success", "main success success Failure"],
  ]);
  expect([byId["own"]?.outcome, byId["outside"]?.main?.log, result]).toEqual([
    "failure",
    ["main failure failure"],
    "failure",
  ]);
});

test("a composite action in another begins with success, whatever went before in the outer one", async () => {
  const files = {
    "outer/action.yml": composite(
      ["- { id: test, run: make test, shell: bash }", "- { id: in, if: always(), uses: ./inner }"].join("\n"),
    ),
    "inner/action.yml": composite(
      [say("id: ok"), "- { id: bad, run: b, shell: bash }", say("if: always()")].join("\n"),
    ),
  };
  await using run = await runJobs(job("- { id: own, uses: ./outer }"), {
    checkout: files,
    results: { test: "failure", bad: "failure" },
  });
  const [, inner] = run.job("build").byId["own"]?.steps ?? [];
  expect(inner?.steps?.map(({ main }) => main?.log[0])).toEqual([
    "main success success Success",
    undefined,
    "main success success Failure",
  ]);
});

test("cancelling a step of it cancels action and job", async () => {
  const inner = ["- { id: slow, run: slow, shell: bash }", say("if: always()"), say("if: cancelled()")].join(
    "\n",
  );
  await using run = await runJobs(job("- { id: own, uses: ./a }"), {
    checkout: { "a/action.yml": composite(inner) },
    cancel: { job: "build", step: "slow", when: "during" },
  });
  expect(run.job("build").byId["own"]?.steps?.map(({ main }) => main?.log[0])).toEqual([
    undefined,
    "main cancelled cancelled Cancelled",
    "main cancelled cancelled Cancelled",
  ]);
});

test("its steps see its inputs and their own steps, no secrets and not the job's steps; its outputs leave it", async () => {
  const inner = [
    `- id: one
  uses: me/echo@v1
  with: { say: "\${{ inputs.who }} \${{ inputs.given }} \${{ env.E }}", main: 'append("GITHUB_OUTPUT", "o=1\\n"); append("GITHUB_ENV", "LATER=2\\n"); console.log(process.env.GITHUB_ACTION, process.env.GITHUB_ACTION_PATH.split("/").at(-1), process.env.E)' }`,
    `- { uses: me/echo@v1, with: { say: "\${{ toJSON(steps) }}" } }`,
  ].join("\n");
  const more = `inputs: { who: { default: "\${{ github.ref_name }}" }, given: { required: true } }
outputs: { o: { value: "\${{ steps.one.outputs.o }} \${{ inputs.given }}" } }`;
  const steps = `- { id: before, run: b }
- { id: own, uses: ./a, with: { given: "\${{ secrets.S }}" }, env: { E: outer } }
- { uses: me/echo@v1, with: { say: "\${{ steps.own.outputs.o }} \${{ env.LATER }} \${{ env.E }}" } }`;
  await using run = await runJobs(job(steps), {
    checkout: { "a/action.yml": composite(inner, more) },
    secrets: { S: "hush" },
  });
  const own = run.job("build").byId["own"];
  expect(own?.steps?.[0]?.main?.log).toEqual(["main success main *** outer", "own a outer"]);
  expect(JSON.parse(own?.steps?.[1]?.main?.log.join("\n").replace("main success", "") ?? "")).toEqual({
    one: { outputs: { o: "1" }, outcome: "success", conclusion: "success" },
  });
  expect(lastLines(run)[2]).toBe("main success 1 *** 2");
  const bad = composite(`- { uses: me/echo@v1, with: { say: "\${{ secrets.S }}" } }`);
  await expect(runJobs(job("- { uses: ./a }"), { checkout: { "a/action.yml": bad } })).rejects.toThrow(
    "secrets",
  );
});

test("post stages within run in the action's place from the last to the first, with status and steps as they are then", async () => {
  const inner = [1, 2].map(
    (at) =>
      `- { uses: me/echo@v1, with: { say: "${at} \${{ inputs.room }} \${{ steps.last.outcome }} \${{ github.action_status }}", main: 'append("GITHUB_STATE", "n=${at}\\n")', post: 'console.log(process.env.STATE_n, process.env.GITHUB_ACTION_PATH !== undefined)' } }`,
  );
  await using run = await runJobs(
    job(`- { uses: me/echo@v1, with: { say: first } }
- { id: own, uses: ./a, with: { room: r } }
- { uses: me/echo@v1, with: { say: last } }
- { id: test, run: make test }`),
    {
      checkout: {
        "a/action.yml": composite(
          [...inner, "- { id: last, run: l, shell: bash }"].join("\n"),
          "inputs: { room: {} }",
        ),
      },
      results: { test: "failure" },
    },
  );
  expect(run.processes.slice(4).map(({ log }) => log)).toEqual([
    ["post failure last"],
    ["post failure 2 r success Success", "2 true"],
    ["post failure 1 r success Success", "1 true"],
    ["post failure first"],
  ]);
});

test("in a composite action within another the post stage sees inputs and steps of the outer one: its own are empty", async () => {
  const files = {
    "outer/action.yml": composite(
      `- { uses: ./inner, with: { room: "\${{ inputs.place }}" } }`,
      "inputs: { place: {} }",
    ),
    "inner/action.yml": composite(
      `- { uses: me/echo@v1, with: { say: "in \${{ inputs.room }}\${{ inputs.place }}.", post: 'console.log(process.env.GITHUB_ACTION_PATH.split("/").at(-1))' } }`,
      "inputs: { room: {} }",
    ),
  };
  await using run = await runJobs(job("- { uses: ./outer, with: { place: p } }"), { checkout: files });
  expect(run.processes.map(({ log }) => log)).toEqual([
    ["main success in p."],
    ["post success in p.", "outer"],
  ]);
});

test("an action that is not in the workspace fails the step, and the job goes on", async () => {
  await using run = await runJobs(job("- { id: own, uses: ./missing }\n- { if: failure(), run: after }"));
  const [, own, after] = run.job("build").steps;
  expect([own?.outcome, after?.outcome]).toEqual(["failure", "success"]);
  expect(own?.error).toMatch(/^Can't find 'action.yml'.* Did you forget to run actions\/checkout/);
  await using given = await runJobs(job("- { id: own, uses: ./missing }"), { results: { own: "cancelled" } });
  expect(given.job("build").byId["own"]?.outcome).toBe("cancelled");
});

test("an action of the workspace has no repository, and its scripts run like any other's", async () => {
  const main = 'console.log([process.env.GITHUB_ACTION, process.env.GITHUB_ACTION_REPOSITORY].join("|"))';
  const files = {
    "a/action.yml": "name: A\ndescription: A\nruns: { using: node24, main: x.js, post: x.js }\n",
    "a/x.js": main,
  };
  await using run = await runJobs(job("- uses: ./a\n- uses: ./a"), { checkout: files });
  expect(lastLines(run)).toEqual(["__self|", "__self_2|", "__self_2|", "__self|"]);
});

test("a script within must name its shell", async () => {
  await expect(
    runJobs(job("- uses: ./a"), { checkout: { "a/action.yml": composite("- run: make") } }),
  ).rejects.toThrow("Required property is missing: shell");
});
