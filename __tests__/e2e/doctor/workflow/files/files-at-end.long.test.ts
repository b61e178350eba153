import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

/** What is said of a glob in a step with `lifecycle` that comes after the checkout. */
async function told(input: string, glob: string, lifecycle = "true") {
  const { rows, summary } = await doctorTold({
    workflow: workflowWith({
      before: "- uses: actions/checkout@v6",
      step: "id: webex",
      with: `lifecycle: ${lifecycle}\n${input}: ${glob}`,
    }).replace(/$/, "      - run: make test\n"),
    workspace: { "src/cart.js": "x", "report/a.xml": "<testsuite/>" },
    with: { lifecycle, [input]: glob },
  });
  return { rows: rows.filter(([, what]) => what.startsWith(input)), summary };
}

test.each(["test-results", "lint-results", "log-files", "files"])(
  "files of %s that a later step writes are not missed before the job",
  async (input) => {
    const { rows, summary } = await told(input, "build/**/*.out");
    expect(rows).toEqual([]);
    expect(summary).toContain(
      `| ➖ | ${input}: build/**/*.out | No file matches "build/**/*.out" of the input "${input}". Files are read when the job has ended. |`,
    );
  },
);

test("a folder that is spelled otherwise is wrong before the job, too", async () => {
  const { rows } = await told("test-results", "reports/*.xml");
  expect(rows).toHaveLength(1);
});

test("without lifecycle, the step comes too early", async () => {
  const { rows } = await told("log-files", "build/*.log", "false");
  expect(rows).toEqual([["⚠️", "log-files: build/*.log", expect.stringContaining("No file matches")]]);
});
