import { describe, expect, test } from "vitest";
import { doctorTold, JOB_BEFORE, LATE_JOB, workflowWith } from "../../../../support/doctor-told.ts";

const EMPTY =
  "The job needs others, but `needs:` in the step's `with:` contains none of them: its expression is empty.";
const JOBS = { jobs: [JOB_BEFORE, LATE_JOB] };
const LINE = `needs: \${{ toJSON(needs) }}`;

describe("results of needed jobs that an expression does not contain", () => {
  test.each([
    ["toJSON(needs.builds)", "null"],
    ["toJSON(job.needs)", "null"],
    ["toJSON(needs.*.results)", "[]"],
    ["toJSON(needs.x.*)", "{}"],
  ])("%s", async (expression, needs) => {
    const workflow = workflowWith({
      job: "needs: [build]\nif: always()",
      step: "name: Tell",
      with: `needs: \${{ ${expression} }}`,
    });
    for (const at of [JOBS, {}]) {
      const { rows, advice, blocks } = await doctorTold({
        workflow,
        at,
        with: { needs, "notify-on": "failure" },
      });
      expect(rows).toEqual([["⚠️", "needs", EMPTY]]);
      expect(advice).toEqual(["Write this line instead:"]);
      expect(blocks).toEqual([LINE]);
    }
  });

  test("in a called workflow, the calling job passes them on", async () => {
    const called = workflowWith({ with: `needs: \${{ inputs.needs }}` }).replace(
      "on: push",
      "on: { workflow_call: { inputs: { needs: { type: string } } } }",
    );
    const calling = (needs: string): string => `on: push
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  tell:
    ${needs}
    if: always()
    uses: ./.github/workflows/tell.yml
    secrets: inherit
    with: { needs: "\${{ toJSON(needs.builds) }}" }
`;
    const told = (needs: string) =>
      doctorTold({
        workflow: calling(needs),
        workspace: { ".github/workflows/tell.yml": called },
        with: { needs: "null" },
      });
    const { rows, advice, blocks } = await told("needs: [build]");
    expect(rows).toEqual([["⚠️", "needs", EMPTY.replace("in the step's `with:` ", "")]]);
    expect(advice).toEqual(["Write this line in the `with:` of the job `tell`:"]);
    expect(blocks).toEqual([LINE]);
  });
});

describe("a called workflow is skipped if the calling job is", () => {
  const told = (
    condition: string,
    workspace: Record<string, string>,
    uses = "./.github/workflows/tell.yml",
  ) =>
    doctorTold({
      workflow: `on: push
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  tell:
    needs: [build]
    ${condition}
    uses: ${uses}
    secrets: inherit
    with: { needs: "\${{ toJSON(needs) }}" }
`,
      workspace,
      with: { needs: '{"build":{"result":"success"}}' },
    });
  const CALLED = {
    ".github/workflows/tell.yml": workflowWith({ with: `needs: \${{ inputs.needs }}` }),
  };

  test.each([
    ["of this repository", CALLED, undefined],
    ["of another repository", {}, "your-org/ci/.github/workflows/tell.yml@v1"],
  ])("%s", async (_, workspace, uses) => {
    const { rows, advice, blocks } = await told("name: Tell", workspace, uses);
    expect(rows).toEqual([
      ["⚠️", "if", "GitHub skips the job `tell` if one that it needs failed, so failures are never posted."],
    ]);
    expect(advice).toEqual(["Add this line to the job `tell`:"]);
    expect(blocks).toEqual(["if: always()"]);
    expect((await told("if: always()", workspace, uses)).rows).toEqual([]);
  });

  test("but not if the step reports jobs of the called workflow", async () => {
    const own = workflowWith({ job: "needs: [build]", with: `needs: \${{ toJSON(needs) }}` });
    const { rows } = await told("name: Tell", { ".github/workflows/tell.yml": own });
    expect(rows.map(([, , found]) => found)).toEqual([
      "GitHub skips this job if one that it needs failed, so failures are never posted.",
    ]);
  });
});
