import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../runner/index.ts";
import { CI, doctorTold } from "../support/doctor-told.ts";
import { eventOf, pullRequestEvent, workflowRunEvent } from "../support/events.ts";

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
    ["failure()", "failure()", `${ENDED} == 'failure'`],
    ["!success()", "!success()", `${ENDED} != 'success'`],
    ["success()", "success()", `${ENDED} == 'success'`],
    ["cancelled()", "cancelled()", `${ENDED} == 'cancelled'`],
    [
      "failure() && github.ref_name == 'main'",
      "failure()",
      `${ENDED} == 'failure' && github.ref_name == 'main'`,
    ],
  ])("asks about its own job with `if: %s`", async (condition, shown, meant) => {
    const why = `\`${shown}\` asks about the jobs of this run, not about the run that \`about: trigger\` reports.`;
    const ofStep = await told({ step: condition });
    expect(ofStep.own).toEqual([`In the \`if:\` of a step of the job \`tell\`, ${why}`]);
    expect(ofStep.blocks).toEqual([`if: ${meant}`]);
    const ofJob = await told({ job: `if: ${JSON.stringify(condition)}` });
    expect(ofJob.own).toEqual([`In the \`if:\` of the job \`tell\`, ${why}`]);
    expect(ofJob.blocks).toEqual([`if: ${meant}`]);
  });

  test("or a deployment", async () => {
    const event = eventOf("deployment_status", {
      deployment: { environment: "production", sha: "abc", ref: "main" },
      deployment_status: { state: "failure" },
    });
    const { blocks } = await told({ on: "deployment_status", event, step: "failure()" });
    expect(blocks).toEqual(["if: github.event.deployment_status.state == 'failure'"]);
  });

  test.each<[string, Asked]>([
    ["everything", { step: "always()" }],
    ["what is not cancelled", { step: "!cancelled()" }],
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
  const PUSH = { on: "push", event: undefined as unknown as RunEvent, given: "event: start" };
  const NEVER =
    "In the `if:` of the job `tell`, `failure()` is never true, because the job has no `needs:`.";

  test.each(["failure()", "failure() || github.event_name == 'schedule'"])("needs others: %s", async (one) => {
    const { own, advice, blocks } = await told({ ...PUSH, job: `if: ${one}` });
    expect(own.slice(0, 1)).toEqual([NEVER]);
    expect(advice).toContain("Add this line to the job, or move the condition to a step:");
    expect(blocks).toContain("needs: [deploy]");
  });

  test.each<[string, Asked]>([
    ["it needs them", { job: "needs: deploy\n    if: failure()" }],
    ["it asks for none", { job: 'if: "!failure()"' }],
    ["it runs in any case", { job: 'if: "!failure() && !cancelled()"' }],
    ["a step asks", { before: "run: make", step: "failure()" }],
  ])("nothing is said if %s", async (_, asked) => {
    expect((await told({ ...PUSH, ...asked })).own).toEqual([]);
  });

  test("nor in a workflow that others call", async () => {
    expect((await told({ ...PUSH, on: "[push, workflow_call]", job: "if: failure()" })).own).toEqual([]);
  });
});

describe("a run for a pull request", () => {
  const PULL = { on: "{ pull_request: { branches: [main] } }", event: pullRequestEvent(), given: "event: start" };

  test.each([
    ["github.ref_name == 'main'", "github.ref_name", "main", "github.base_ref == 'main'"],
    ["always() && github.ref == 'refs/heads/main'", "github.ref", "refs/heads/main", "always() && github.base_ref == 'main'"],
    ["github.ref == 'develop'", "github.ref", "develop", "github.base_ref == 'develop'"],
    ["startsWith(github.ref, 'refs/heads/release/')", "github.ref", "refs/heads/release/", "startsWith(github.base_ref, 'release/')"],
    ["startsWith(github.ref_name, 'dependabot/')", "github.ref_name", "dependabot/", "startsWith(github.head_ref, 'dependabot/')"],
    ["contains(github.ref, 'release')", "github.ref", "release", "contains(github.base_ref, 'release')"],
  ])("never has a branch as its ref: %s", async (condition, name, text, meant) => {
    const { own, blocks } = await told({ ...PULL, step: condition });
    expect(own).toEqual([
      `In the \`if:\` of a step of the job \`tell\`, \`${name}\` never matches \`${text}\`: a pull request has a ref of its own, such as \`7/merge\`.`,
    ]);
    expect(blocks).toEqual([`if: ${meant}`]);
  });

  test("is told of the job, too, and of each branch once", async () => {
    const { own, blocks } = await told({ ...PULL, on: "pull_request", job: "if: github.ref_name == 'main' || github.ref_name == 'dev'" });
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
    "github.event_name == 'pull_request' || github.ref_name == 'main'",
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

  test.each(["github.event.forced", "github.event.ref == 'refs/heads/main'"])(
    "has nothing of a push: %s",
    async (step) => {
      const { own } = await told({ ...PULL, step });
      expect(own).toEqual([expect.stringContaining("is empty on `pull_request`, so this is never true")]);
    },
  );
});
