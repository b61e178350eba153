import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const SKIPPED = "GitHub skips it, and neither the start nor the end is reported.";

describe("a step of another job that reports the whole job", () => {
  const told = (condition: string, more = ""): Promise<Told> => {
    const step = `{ uses: mirror/webex-notify@v2, if: "${condition}", with: { lifecycle: true${more} } }`;
    const build = `  build: { runs-on: x, steps: [${step}, { run: make }] }`;
    return doctorTold({ workflow: workflowWith({}).replace(/^ {2}build:.*$/m, () => build) });
  };

  test.each([
    ["cancelled()", "cancelled()", "cancelled"],
    ["failure()", "failure()", "failure"],
    [`\${{ failure() || cancelled() }}`, "failure() || cancelled()", "failure, cancelled"],
    ["failure() && github.ref_name == 'main'", "failure() && github.ref_name == 'main'", "failure"],
  ])("is skipped by a condition about its end: %s", async (condition, shown, words) => {
    const { rows, advice, blocks } = await told(condition);
    const found = `GitHub decides by the \`if: ${shown}\` of the step of the job \`build\` with \`lifecycle: true\` when the job reaches it, not when the job ends: ${SKIPPED}`;
    expect(rows).toEqual([["⚠️", "if", found]]);
    const remove = shown.includes("&&") ? "Remove from its `if:` what is about the end" : "Remove its `if:`";
    expect(advice).toEqual([`${remove}, and add this line to its \`with:\`.`]);
    expect(blocks).toEqual([`notify-on: ${words}`]);
  });

  test("keeps its `notify-on`", async () => {
    const { advice, blocks } = await told("cancelled()", ", notify-on: cancelled");
    expect(advice).toEqual(["Remove its `if:`."]);
    expect(blocks).toEqual([]);
  });

  test.each([
    "always()",
    "!cancelled() && github.ref_name == 'main'",
    "github.ref_name == 'main'",
    "success() && github.ref_name == 'main'",
  ])("may have %s", async (condition) => {
    expect((await told(condition)).rows).toEqual([]);
  });
});

/** A workflow with no other job, which the message would leave out. */
const alone = (workflow: string): string => workflow.replace(/^ {2}build:.*\n/m, "");

describe("a step that is to leave out one end", () => {
  const told = (condition: string, before: string, more = ""): Promise<Told> =>
    doctorTold({
      workflow: alone(workflowWith({ before, step: `if: ${condition}`, with: `lifecycle: true${more}` })),
      with: { lifecycle: "true" },
    });

  test.each([
    [`\${{ !cancelled() }}`, "!cancelled()", "success, failure"],
    ["success() || failure()", "success() || failure()", "success, failure"],
    [`"!failure()"`, "!failure()", "success, cancelled"],
  ])("reports all: %s", async (condition, shown, words) => {
    const { rows, advice, blocks } = await told(condition, "- uses: actions/checkout@v6");
    const found = `GitHub decides by the \`if: ${shown}\` of the step of the job \`deploy\` with \`lifecycle: true\` when the job reaches it, not when the job ends: every end is reported.`;
    expect(rows).toEqual([["⚠️", "if", found]]);
    expect(advice).toEqual(["Remove its `if:`, and add this line to its `with:`."]);
    expect(blocks).toEqual([`notify-on: start, ${words}`]);
  });

  test.each([
    ["after what can fail", "- run: make", ""],
    ["with its own `notify-on`", "- uses: actions/checkout@v6", "\nnotify-on: start, failure"],
  ])("may be %s", async (_, before, more) => {
    const { summary } = await told("success() || failure()", before, more);
    expect(summary).not.toContain("every end is reported");
  });
});

test.each(["this job", "another"])("the doctor's own step finds the only one, in %s", async (where) => {
  const whole = "{ if: cancelled(), uses: your-org/webex-notify@v1, with: { to: Europe, lifecycle: true } }";
  const workflow =
    where === "this job"
      ? workflowWith({ step: "name: Doctor", before: `- ${whole}\n- run: make` })
      : workflowWith({ step: "name: Doctor" }).replace("[{ run: make }]", `[${whole}, { run: make }]`);
  const { blocks } = await doctorTold({ workflow });
  expect(blocks).toContain("notify-on: cancelled");
});

test.each([
  ["success()", "", ["notify-on: success"]],
  ["success()", "\nnotify-on: success", []],
  ["always()", "", []],
])("this step may have %s%s", async (condition, more, lines) => {
  const workflow = workflowWith({
    before: "- uses: actions/checkout@v6",
    step: `if: ${condition}`,
    with: `lifecycle: true${more}`,
  }).replace(/^ {2}build:.*$/m, "");
  const { blocks } = await doctorTold({ workflow, with: { lifecycle: "true" } });
  expect(blocks).toEqual(lines);
});
