import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

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

test("a step without a condition is posted after each end", async () => {
  expect((await told("title: CI is red", "name: Tell")).blocks).toEqual(["if: always()"]);
});
