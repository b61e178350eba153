import { describe, expect, test } from "vitest";
import { doctorTold, JOB_BEFORE, LATE_JOB } from "../../../../support/doctor-told.ts";

const NEEDS = `\${{ toJSON(needs) }}`;

interface Call {
  /** What the calling job and the called step have, and what the called workflow declares. */
  readonly job?: string;
  readonly given?: string;
  readonly declared?: string;
  readonly beside?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What the doctor says about a step in a workflow that another one calls, after a job that failed. */
async function told(call: Call = {}) {
  const { job = `, if: always(), with: { needs: "${NEEDS}" }`, given = "detail: normal" } = call;
  const { declared = "needs: { type: string }", beside = "" } = call;
  return await doctorTold({
    at: {
      jobs: [
        { ...JOB_BEFORE, conclusion: "failure" },
        { ...LATE_JOB, name: "tell / deploy" },
      ],
    },
    workflow: `on: [push, workflow_dispatch]
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  tell: { needs: build, uses: ./called.yml, secrets: inherit${job} }
`,
    workspace: {
      "called.yml": `on: { workflow_call: { inputs: { ${declared} } } }
jobs:
  ${beside}
  deploy: { runs-on: x, steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, ${given} } }] }
`,
    },
    with: call.with ?? {},
  });
}

const UNUSED = (name: string) =>
  `The job \`tell\` passes the results of the jobs that it needs as \`${name}\`, but the step does not use them: the message reports only this job.`;

describe("results that a called workflow gets, and that its step does not use", () => {
  test("have their line, and nothing else is said", async () => {
    const { rows, blocks, advice } = await told();
    expect(rows).toEqual([["⚠️", "needs", UNUSED("needs")]]);
    expect(advice).toEqual(["Add this line to the step's `with:`."]);
    expect(blocks).toEqual([`needs: \${{ inputs.needs }}`]);
  });

  test("may have another name", async () => {
    const job = `, if: always(), with: { results: "${NEEDS}" }`;
    const { rows, blocks } = await told({ job, declared: "results: { type: string }" });
    expect(rows).toEqual([["⚠️", "needs", UNUSED("results")]]);
    expect(blocks).toEqual([`needs: \${{ inputs.results }}`]);
  });

  test("replace those that a job without needs has", async () => {
    const { rows, blocks } = await told({ given: `needs: "${NEEDS}"`, with: { needs: "{}" } });
    const found =
      "`needs:` is empty: this job needs no others. The job `tell` does, and passes their results as `needs`.";
    expect(rows).toEqual([["⚠️", "needs", found]]);
    expect(blocks).toEqual([`needs: \${{ inputs.needs }}`]);
  });

  test.each<[string, Call]>([
    [
      "they are used",
      { given: `needs: "\${{ inputs.needs }}"`, with: { needs: '{"build":{"result":"failure"}}' } },
    ],
    [
      "another step uses them",
      { beside: `other: { runs-on: x, steps: [{ run: "echo \${{ inputs.needs }}" }] }` },
    ],
    ["the step says something else", { given: "status: success", with: { status: "success" } }],
    ["the step has words of its own", { given: "message: Done", with: { message: "Done" } }],
    ["the caller passes something else", { job: ", if: always(), with: { needs: all }" }],
  ])("nothing is said if %s", async (_, call) => {
    expect((await told(call)).summary).not.toContain("but the step does not use them");
  });
});

test("results that only another job uses have their line, too", async () => {
  const beside = `other: { runs-on: x, steps: [{ run: "echo \${{ inputs.needs }}" }] }`;
  const { rows, blocks } = await told({ beside });
  expect(rows.join()).toContain("but the step's `needs:` is empty");
  expect(blocks).toEqual([`needs: \${{ inputs.needs }}`]);
});

describe("a called workflow that gets no results", () => {
  test("says where they are passed", async () => {
    const { rows, advice, blocks } = await told({ job: "", declared: "" });
    expect(rows.map(([, what]) => what)).toEqual(["needs"]);
    expect(blocks).toEqual([]);
    expect(advice[0]).toContain(
      "add `if: always()` to the job `tell`, and in the `with:` of the job `tell`, pass",
    );
    expect(advice[0]).toContain(`write \`needs: \${{ inputs.needs }}\``);
  });
});

describe("an input of a called workflow that is read from the event", () => {
  const event = (given: string, value = "") =>
    told({
      job: `, if: always(), with: { needs: "${NEEDS}", room: Release train }`,
      declared: "needs: { type: string }, room: { type: string }",
      given: `needs: "\${{ inputs.needs }}", ${given}`,
      with: { needs: '{"build":{"result":"failure"}}', version: value },
    });

  test.each([
    [`version: "\${{ github.event.inputs.room }}"`, "", `version: \${{ inputs.room }}`],
    [`version: "\${{ github.event.inputs.Room || 'x' }}"`, "x", `version: \${{ inputs.room || 'x' }}`],
  ])("%s", async (given, value, line) => {
    const { rows, blocks } = await event(given, value);
    expect(rows.map(([, , found]) => found).join()).toContain(
      "this workflow gets its inputs in `inputs`, not in the event",
    );
    expect(rows.join()).not.toContain("passes an empty");
    expect(blocks).toContain(line);
  });
});
