import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const THREAD = "outputs: { thread: x }, steps: [{ run: make }]";

const told = async (jobs: string, needs: string) => {
  const workflow = workflowWith({
    job: `needs: ${needs}`,
    with: `thread: \${{ needs.start.outputs.thread }}`,
  }).replace("jobs:\n", `jobs:\n${jobs}`);
  const { rows, blocks } = await doctorTold({ workflow, with: { thread: "" } });
  return { blocks, found: rows.flatMap(([, what, found]) => (what === "thread" ? [found] : [])) };
};

test("a job that was renamed is the only one that is needed and has the output", async () => {
  const { found, blocks } = await told(`  announce: { ${THREAD} }\n`, "[announce, build]");
  expect(found).toEqual([expect.stringContaining("this workflow has no job `start`")]);
  expect(blocks).toContain(`thread: \${{ needs.announce.outputs.thread }}`);
});

test.each([
  ["two have it", `  announce: { ${THREAD} }\n  greet: { ${THREAD} }\n`, "[announce, greet]"],
  ["it is not needed", `  announce: { ${THREAD} }\n`, "build"],
])("it has no line if %s", async (_, jobs, needs) => {
  const { found, blocks } = await told(jobs, needs);
  expect(found).toEqual([expect.stringContaining("this workflow has no job `start`")]);
  expect(blocks.filter((block) => block.startsWith("thread:"))).toEqual([]);
});
