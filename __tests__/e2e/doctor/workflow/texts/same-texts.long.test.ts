import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const MAIN = "github.ref == 'refs/heads/main'";

/** What is said of a step at the end whose condition does not ask how the job ended. */
async function told(given: string, condition = `if: ${MAIN}`) {
  const workflow = workflowWith({ step: condition, with: given });
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { title: "Red" } });
  expect(rows.map(([, what]) => what)).toEqual(["if"]);
  return { advice, blocks };
}

test.each([
  ["title: CI is red"],
  [
    `title: "{{workflow}} is red on {{ref.name}}"\nmessage: "{{#commit}}{{{title}}}{{/commit}} {{data.runbook}}"`,
  ],
  [`title: "\${{ github.workflow }} is red"`],
])("a text that is the same for each end may be about failures only: %s", async (given) => {
  const { advice, blocks } = await told(given);
  expect(advice).toEqual([
    "The text is the same for each end: let the condition begin with `failure() &&` if it is about failures, `success() &&` if about successes, or `always() &&`.",
  ]);
  expect(blocks).toEqual([`if: failure() && ${MAIN}`]);
});

test.each([
  ["format: markdown"],
  ["message: CI is red"],
  [`title: "{{headline}}"`],
  [`title: "CI: \${{ job.status }}"`],
  [`title: CI\nmessage: "{{#failures}}{{name}}{{/failures}}"`],
  [`title: CI\ndata: "state: \${{ steps.make.outcome }}"`],
  [`title: CI\ntemplate: build.md`],
])("others are posted after each end: %s", async (given) => {
  expect((await told(given)).blocks).toEqual([`if: always() && ${MAIN}`]);
});

/** What is said of a step at the end without a condition, or with one, by what each row is about. */
async function toldOf(given: string, step = "name: Tell", inputs = {}) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: workflowWith({ step, with: given }),
    with: { title: "Red", ...inputs },
  });
  return { rows: rows.map(([, what]) => what), advice, blocks };
}

describe("a step without a condition", () => {
  test.each([
    ["title: CI is red"],
    [`title: "🔥 **{{workflow}} is red on {{ref.name}}**"`],
    [`title: "**{{workflow}}** failed on {{ref.name}}"`],
    [`title: "{{workflow}} is failing"`],
  ])("whose text is about failures is for these: %s", async (given) => {
    const { rows, advice, blocks } = await toldOf(given);
    expect(rows).toEqual(["if"]);
    expect(advice).toEqual(["Add this line to the step:"]);
    expect(blocks).toEqual(["if: failure()"]);
  });

  test.each([
    ["title: News of {{repository}}"],
    ["title: Failed or not, see {{repository}}"],
    [`title: "🔥 Smoke tests"`],
    [`title: "❌ {{repository}}"`],
  ])("whose text may be about any end has both: %s", async (given) => {
    const { advice, blocks } = await toldOf(given);
    expect(advice).toEqual(["Add this line to the step, or `if: failure()` if the text is about failures:"]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test.each([
    [`title: "{{workflow}} passed"`],
    ["title: Deployed {{ref.name}}"],
    [`title: "🎉 {{repository}} is live"`],
  ])("nothing is said if its text is about a success: %s", async (given) => {
    expect((await toldOf(given)).rows).toEqual([]);
  });

  test("with `event: failure`, it has the condition", async () => {
    const { rows, advice, blocks } = await toldOf("event: failure", "name: Tell", { event: "failure" });
    expect(rows).toEqual(["event"]);
    expect(advice).toEqual(["Add this line to the step:"]);
    expect(blocks).toEqual(["if: failure()"]);
  });
});
