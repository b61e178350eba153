import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../../../../runner/index.ts";
import { CI, doctorTold } from "../../../../support/doctor-told.ts";
import { eventOf, pullRequestEvent, pushEvent, workflowRunEvent } from "../../../../support/events.ts";

interface Asked {
  readonly on?: string;
  readonly event?: RunEvent;
  /** Lines of the other job. */
  readonly job?: string;
  readonly step?: string;
  readonly before?: string;
  readonly given?: string;
}

const RUN = "{ workflow_run: { workflows: [CI], types: [completed] } }";

/** What the doctor, in a job of its own, says about the conditions of another one. */
async function told({
  on = RUN,
  event = workflowRunEvent("CI", "failure"),
  job = "",
  step = "",
  before = "",
  given = "about: trigger",
}: Asked) {
  const workflow = `on: ${on}
jobs:
  deploy:
    runs-on: x
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, ${given} } }
      - run: make
  tell:
    runs-on: x
${job === "" ? "" : `    ${job}\n`}    steps:
${before === "" ? "" : `      - ${before}\n`}      - uses: your-org/webex-notify@v1
${step === "" ? "" : `        if: ${JSON.stringify(step)}\n`}        with: { ${given} }
`;
  const { rows, advice, blocks } = await doctorTold({
    workflow,
    event,
    at: { files: { [CI]: workflow } },
    with: given === "about: trigger" ? { about: "trigger" } : { event: "start" },
  });
  const own = rows.filter(([, what]) => what === "if").map(([, , found]) => found);
  return { own, advice, blocks: blocks.map((one) => one.replaceAll('"', "")) };
}

describe("a step that reports the run that started this one", () => {
  const ENDED = "github.event.workflow_run.conclusion";

  test.each([
    ["failure()", "failure"],
    ["cancelled()", "cancelled"],
    [`\${{ failure() }}`, "failure"],
    ["failure() && github.ref_name == 'main'", "failure"],
  ])("asks about its own run with `if: %s`", async (condition, ended) => {
    const why = `\`${ended}()\` is about this run, in which nothing came before.`;
    for (const [where, asked] of [
      ["a step of the job `tell`", { step: condition }],
      ["the job `tell`", { job: `if: ${JSON.stringify(condition)}` }],
    ] as const) {
      const { own, advice, blocks } = await told(asked);
      expect(own).toContain(`In the \`if:\` of ${where}, ${why}`);
      expect(advice).toContain("Remove it, and write this line in the step's `with:`.");
      expect(blocks).toContain(`notify-on: ${ended}`);
    }
  });

  test("gets `notify-on: failure` if it asks about its own run instead of the deployment", async () => {
    const event = eventOf("deployment_status", {
      deployment: { environment: "production", sha: "abc", ref: "main" },
      deployment_status: { state: "failure" },
    });
    const { blocks } = await told({ on: "deployment_status", event, step: "failure()" });
    expect(blocks).toEqual(["notify-on: failure"]);
  });

  test.each<[string, Asked]>([
    ["everything", { step: "always()" }],
    ["what is not cancelled", { step: "!cancelled()" }],
    ["itself or the reported run", { step: `failure() || ${ENDED} == 'failure'` }],
    ["the reported run itself", { step: `success() && ${ENDED} == 'failure'` }],
    ["the reported run in its job", { job: `if: ${ENDED} == 'failure'`, step: "success()" }],
    ["a step of its own job", { before: "run: ./collect.sh", step: "failure()" }],
    ["a download", { before: "uses: actions/download-artifact@v6", step: "failure()" }],
    ["a job that it needs", { job: "needs: deploy\n    if: failure()" }],
  ])("may ask about %s", async (_, asked) => {
    expect((await told(asked)).own).toEqual([]);
  });
});

describe("a job that asks for a failure", () => {
  const PUSH = { on: "push", event: pushEvent(), given: "event: start" };

  test.each(["failure()", "failure() && github.ref_name == 'main'"])(
    "needs others: %s",
    async (condition) => {
      const { own, advice } = await told({ ...PUSH, job: `if: ${condition}` });
      expect(own).toEqual([
        "In the `if:` of the job `tell`, `failure()` is about this run, in which nothing came before.",
      ]);
      expect(advice).toContain(
        "Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`.",
      );
    },
  );

  test.each<[string, Asked]>([
    ["it needs them", { job: "needs: deploy\n    if: failure()" }],
    ["it asks for none", { job: 'if: "!failure()"' }],
    ["it runs in any case", { job: 'if: "!failure() && !cancelled()"' }],
    ["a step asks", { before: "run: make", step: "failure()" }],
  ])("nothing is said if %s", async (_, asked) => {
    expect((await told({ ...PUSH, ...asked })).own).toEqual([]);
  });
});

describe("a run for a pull request", () => {
  const PULL = {
    on: "{ pull_request: { branches: [main] } }",
    event: pullRequestEvent(),
    given: "event: start",
  };

  test.each([
    ["github.ref_name == 'main'", "github.ref_name", "main", "github.base_ref == 'main'"],
    [
      "always() && github.ref == 'refs/heads/main'",
      "github.ref",
      "refs/heads/main",
      "always() && github.base_ref == 'main'",
    ],
    ["github.ref == 'develop'", "github.ref", "develop", "github.base_ref == 'develop'"],
    [
      "startsWith(github.ref, 'refs/heads/release/')",
      "github.ref",
      "refs/heads/release/",
      "startsWith(github.base_ref, 'release/')",
    ],
    [
      "startsWith(github.ref_name, 'dependabot/')",
      "github.ref_name",
      "dependabot/",
      "startsWith(github.head_ref, 'dependabot/')",
    ],
  ])("never has a branch as its ref: %s", async (condition, name, text, meant) => {
    const { own, blocks } = await told({ ...PULL, step: condition });
    expect(own).toEqual([
      `In the \`if:\` of a step of the job \`tell\`, \`${name}\` never matches \`${text}\`: a pull request has its own, like \`7/merge\`.`,
    ]);
    expect(blocks).toEqual([`if: ${meant}`]);
  });

  test("also in the job, and each branch is named once", async () => {
    const { own, blocks } = await told({
      ...PULL,
      on: "pull_request",
      job: "if: github.ref_name == 'main' || github.ref_name == 'dev'",
    });
    expect(own).toHaveLength(1);
    expect(blocks).toEqual(["if: github.base_ref == 'main' || github.base_ref == 'dev'"]);
  });

  test.each([
    "github.ref_name != 'main'",
    "!startsWith(github.ref, 'refs/heads/release/')",
    "startsWith(github.ref, 'refs/pull/')",
    "startsWith(github.ref, 'refs/tags/v')",
    "startsWith(github.ref_name, 'v')",
    "contains(github.ref, 'merge')",
    "endsWith(github.ref, '/merge')",
    "github.ref_name == '7/merge'",
    "github.base_ref == 'main'",
  ])("nothing is said of %s", async (step) => {
    expect((await told({ ...PULL, step })).own).toEqual([]);
  });

  test.each([
    ["a push starts the workflow, too", "[push, pull_request]"],
    ["a merged one has the branch", "{ pull_request: { types: [closed] } }"],
    ["the ref is that of the base", "pull_request_target"],
    ["others call the workflow", "[pull_request, workflow_call]"],
  ])("nothing is said if %s", async (_, on) => {
    expect((await told({ ...PULL, on, step: "github.ref_name == 'main'" })).own).toEqual([]);
  });
});
