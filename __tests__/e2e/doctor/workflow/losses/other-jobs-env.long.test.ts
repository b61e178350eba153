import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const SETS = 'echo "VERSION=1" >> "$GITHUB_ENV"';

/** What is said of a variable that is empty, in a workflow whose other job runs something. */
async function told(other: string, { needs = "needs: build", before = "- run: make" } = {}) {
  const workflow = workflowWith({
    job: `runs-on: x\n${needs}`,
    before,
    with: `version: \${{ env.VERSION }}`,
  }).replace("{ run: make }", () => `{ run: ${JSON.stringify(other)} }`);
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { version: "" } });
  return { found: rows.map(([, , says]) => says), advice, blocks };
}

const WHY = "only the job `build` sets `VERSION`, and what is in `$GITHUB_ENV` does not reach other jobs.";

test.each([SETS, "echo VERSION=1 >> $GITHUB_ENV", "{ echo 'VERSION<<E'; cat v; echo E; } >> $GITHUB_ENV"])(
  "a variable that another job sets is an output of that job: %s",
  async (run) => {
    const { found, advice, blocks } = await told(run);
    expect(found).toEqual([expect.stringContaining(WHY)]);
    expect(advice).toEqual([
      "In that job, write it to `$GITHUB_OUTPUT` too. Add `VERSION: $HERE` to its `outputs:`, with the `id:` of the step in place of ID. Here, write:".replace(
        "$HERE",
        () => `\${{ steps.ID.outputs.VERSION }}`,
      ),
    ]);
    expect(blocks).toEqual([`version: \${{ needs.build.outputs.VERSION }}`]);
  },
);

test("a job that is not needed yet must be", async () => {
  const { advice } = await told(SETS, { needs: "timeout-minutes: 5" });
  expect(advice.join()).toContain("in place of ID, and `build` to the `needs:` of this job. Here, write:");
});

test.each([
  ["another variable is set", SETS.replace("VERSION", "MY_VERSION"), {}],
  ["it is only a variable of the shell", "VERSION=1 make", {}],
  ["it is an output", SETS.replace("ENV", "OUTPUT"), {}],
  ["this job sets it as well", SETS, { before: `- run: '${SETS}'` }],
])("nothing is said of another job if %s", async (_, run, more) => {
  expect((await told(run, more)).found.join()).not.toContain("does not reach other jobs");
});
