import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const NEEDS = `needs: "\${{ toJSON(needs) }}"`;
const RESULTS = '{"build":{"result":"failure"}}';
const IMPLICIT = "is never true: GitHub adds `success() &&` to a condition without a status function.";

describe("the condition of the job says what was meant", () => {
  test.each([
    [
      "needs.build.result == 'failure'",
      `\`needs.build.result == 'failure'\` ${IMPLICIT}`,
      "always() && needs.build.result == 'failure'",
    ],
    [
      "contains(needs.*.result, 'failure')",
      `\`contains(needs.*.result, 'failure')\` ${IMPLICIT}`,
      "always() && contains(needs.*.result, 'failure')",
    ],
    [
      "needs.build.result == 'failed'",
      `\`needs.build.result\` never matches \`failed\`. \`needs.build.result == 'failure'\` ${IMPLICIT}`,
      "always() && needs.build.result == 'failure'",
    ],
    [
      "always() && needs.build.outcome != 'success'",
      "`needs.build.outcome` is empty: the job `build` has no `outcome`.",
      "always() && needs.build.result != 'success'",
    ],
    [
      "always() && needs.biuld.result == 'failure'",
      "`needs.biuld.result` is empty: this workflow has no job `biuld`.",
      "always() && needs.build.result == 'failure'",
    ],
    [
      "always() && needs.result == 'failure'",
      "`needs.result` is empty: each of the `needs` has its own `result`.",
      "always() && contains(needs.*.result, 'failure')",
    ],
  ])("%s", async (condition, why, meant) => {
    const job = `runs-on: ubuntu-latest\nneeds: build\nif: ${JSON.stringify(condition)}`;
    const { rows, blocks } = await doctorTold({
      workflow: workflowWith({ job, with: NEEDS }),
      with: { needs: RESULTS },
    });
    expect(rows).toEqual([["⚠️", "if", `In the \`if:\` of the job, ${why}`]]);
    expect(blocks).toEqual([`if: ${meant}`]);
  });

  test("a job that is not needed is added to those that are", async () => {
    const job = "runs-on: ubuntu-latest\nif: always() && needs.build.result == 'failure'";
    const { rows, blocks, advice } = await doctorTold({ workflow: workflowWith({ job }) });
    const why = "`needs.build.result` is empty: this job's `needs:` does not name `build`.";
    expect(rows).toEqual([["⚠️", "if", `In the \`if:\` of the job, ${why}`]]);
    expect(advice).toEqual(["Add this line to the job, next to `runs-on:`:"]);
    expect(blocks).toEqual(["needs: [build]"]);
  });
});

test("what was meant is not said a second time for failures that are never posted", async () => {
  const workflow = workflowWith({ step: "if: github.ref == 'main'" });
  const { blocks } = await doctorTold({ workflow });
  expect(blocks).toEqual(["if: github.ref_name == 'main'", "if: always() && github.ref_name == 'main'"]);
});

describe("a step of a job in which nothing happens before it asks about the jobs that are needed", () => {
  const told = (
    condition: string,
    before = "- uses: actions/checkout@v6",
    job = "needs: build\nif: always()",
  ) =>
    doctorTold({
      workflow: `${workflowWith({ before, job })}      - { if: ${JSON.stringify(condition)}, uses: mirror/webex-notify@v1, with: { title: x } }\n`,
      with: { "notify-on": "success" },
    });

  test.each([
    ["failure()", "contains(needs.*.result, 'failure')"],
    [
      "success() && github.ref_name == 'main'",
      "!contains(needs.*.result, 'failure') && github.ref_name == 'main'",
    ],
    ["!success()", "contains(needs.*.result, 'failure')"],
  ])("%s", async (condition, meant) => {
    const { rows, blocks } = await told(condition);
    const [own] = /!?\w+\(\)/.exec(condition) ?? [];
    expect(rows.filter(([, what]) => what === "if")).toEqual([
      [
        "⚠️",
        "if",
        `In the \`if:\` of a step of the job \`deploy\`, \`${own}\` asks about the earlier steps of this job, not about the jobs that it needs.`,
      ],
    ]);
    expect(blocks.map((block) => block.replaceAll('"', ""))).toContain(`if: ${meant}`);
  });

  test.each([
    ["failure()", "- run: make", undefined],
    ["failure()", undefined, "needs: build"],
    ["failure()", undefined, "if: always()"],
    ["success() || failure()", undefined, undefined],
    ["cancelled()", undefined, undefined],
  ])("nothing is said of %s after `%s` in a job with `%s`", async (condition, before, job) => {
    const { summary } = await told(condition, before, job);
    expect(summary).not.toContain("asks about the earlier steps");
  });
});

test("a value of the step that is asked is said once", async () => {
  const second = "      - { if: always() && steps.webex.ok == 'false', uses: mirror/webex-notify@v1 }\n";
  const workflow = workflowWith({ step: "id: webex\nif: always()" }) + second;
  const { rows, blocks } = await doctorTold({ workflow });
  expect(rows.map(([, what]) => what)).toEqual(["id"]);
  expect(blocks).toEqual([`if: "always() && steps.webex.outputs.ok == 'false'"`]);
});

describe("a step that reports a job by its status", () => {
  const job = "runs-on: ubuntu-latest\nneeds: build\nif: always()";
  const step = "name: Notify";
  const before = "- { id: make, run: make }";

  test("is not skipped if that one failed, so it is not said", async () => {
    const workflow = workflowWith({ job, step, before, with: `status: \${{ needs.build.result }}` });
    const { rows } = await doctorTold({ workflow, with: { status: "failure", "notify-on": "failure" } });
    expect(rows).toEqual([]);
  });

  test("is skipped with its job", async () => {
    const workflow = workflowWith({
      job: job.replace("\nif: always()", ""),
      step,
      before,
      with: `status: \${{ needs.build.result }}`,
    });
    const { rows, blocks } = await doctorTold({
      workflow,
      with: { status: "failure", "notify-on": "failure" },
    });
    expect(rows).toEqual([
      ["⚠️", "if", "GitHub skips this job if one that it needs failed, so failures are never posted."],
    ]);
    expect(blocks).toEqual(["if: always()"]);
  });
});

test.each([
  "failure() && steps.make.outcome == 'failure'",
  "steps.make.outcome == 'success'",
  "steps.make.outcome != 'failure'",
  "!(steps.make.outcome == 'failure')",
  "steps.make.outcome == 'skipped'",
  "steps.lax.outcome == 'failure'",
  "always() && steps.lax.outcome != 'success'",
  "steps.make.outputs.version == '1'",
  "steps.make.outputs.changed != false",
  "steps.make.outputs.changed == 'true'",
  "needs.build.result == 'success'",
  "needs.build.result == 'skipped'",
  "github.event.workflow_run.conclusion == 'timed_out'",
  "runner.os == 'linux'",
  "github.head_ref == ''",
  "contains(github.head_ref, 'x') || github.base_ref",
  "github.repository == 'your-org/shop'",
  "github.repository_owner == 'your-org'",
  "github.actor == 'dependabot[bot]'",
  "github.event.action == 'closed'",
  "github.event.pull_request.merged == true",
  "github.ref_name != 'main' && github.ref_name != 'dev'",
  "github.ref_name == 'main' || github.ref_name == 'dev'",
  "github.ref_name == 'main' && github.ref_name == 'MAIN'",
  "always() || failure()",
  "failure() || cancelled()",
  "!cancelled() && failure()",
  "contains(github.event.head_commit.message, '*')",
  "github.event_name == 'pull_request' || github.event_name == 'push'",
  "github.event_name != 'pull_request'",
  "github.event.schedule == '0 5 * * *'",
  "contains(github.event.pull_request.labels.*.name, 'x')",
  "contains(github.event.head_commit.message, 'x')",
  "github.event.inputs.dry",
  "steps.make.outputs.changed",
  "steps.make.outputs.n != '' || steps.make.outputs.n != null",
  "github.a_new_name == 'x'",
  "github.event.workflow_run.status == 'completed'",
  "false",
])("nothing is said of %s", async (condition) => {
  const before = "- { id: make, run: make }\n- { id: lax, run: make, continue-on-error: true }";
  const job = "runs-on: ubuntu-latest\nneeds: build\nif: always()";
  const events = "[push, pull_request, workflow_run, workflow_dispatch, schedule]";
  const step = `if: ${JSON.stringify(condition)}`;
  const workflow = workflowWith({ before, job, step }).replace("on: push", `on: ${events}`);
  const { summary } = await doctorTold({ workflow, with: { "notify-on": "success" } });
  expect(summary).not.toContain("In the `if:` of");
});
