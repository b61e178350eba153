import { describe, expect, test } from "vitest";
import { doctorTold, JOB_BEFORE, LATE_JOB } from "../../../../support/doctor-told.ts";

const RESULT = `\${{ needs.build.result }}`;
const OWN = `status: "${RESULT}"`;
const BUILD = "build: { runs-on: x, steps: [{ run: make }] }";
const at = { jobs: [JOB_BEFORE, LATE_JOB] };
const CHECKOUT = "{ uses: actions/checkout@v6 }";

const stepWith = (given: string): string =>
  `{ uses: your-org/webex-notify@v1, with: { doctor: true, to: Release train, ${given} } }`;

/** What is said of a step of a called workflow, whose caller needs another job. */
async function calledWith(job: string, given = `status: "\${{ inputs.status }}"`) {
  const { rows, blocks } = await doctorTold({
    workflow: `on: push
jobs:
  ${BUILD}
  tell: { needs: build, uses: ./called.yml, secrets: inherit, with: { status: "${RESULT}" }${job} }
`,
    workspace: {
      "called.yml": `on: { workflow_call: { inputs: { status: { type: string } } } }
jobs:
  deploy: { runs-on: x, steps: [${CHECKOUT}, ${stepWith(given)}] }
`,
    },
    at: { jobs: [JOB_BEFORE, { ...LATE_JOB, name: "tell / deploy" }] },
    with: { status: "success" },
  });
  return { found: rows.map(([, , one]) => one), blocks };
}

describe("the status of a needed job", () => {
  test("that the calling job passes", async () => {
    const { found, blocks } = await calledWith("");
    expect(found).toEqual([
      "GitHub skips the job `tell` if one that it needs failed, so failures are never posted.",
    ]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("that the calling job passes after every end", async () => {
    expect((await calledWith(", if: always()")).found).toEqual([]);
  });

  test.each([
    ["", ["GitHub skips this job if one that it needs failed, so failures are never posted."]],
    [", if: always()", []],
  ])("that the step reads itself, in a job with `%s`", async (job, said) => {
    const { rows } = await doctorTold({
      workflow: `on: push
jobs:
  ${BUILD}
  deploy: { needs: build, runs-on: x, steps: [${CHECKOUT}, ${stepWith(OWN)}]${job} }
`,
      at,
      with: { status: "success" },
    });
    expect(rows.map(([, , one]) => one)).toEqual(said);
  });
});

test("a step that does not use the status that its workflow gets reports only its job", async () => {
  const { found } = await calledWith(", if: always()", "format: markdown");
  expect(found).toEqual([
    'This job began after "build", but the step\'s `needs:` is empty: the message reports only this job.',
  ]);
});

/** What fails before a job that only fetches files and posts is nothing that anybody does. */
test.each([
  [CHECKOUT, 0],
  [`${CHECKOUT}, { uses: actions/setup-node@v6 }`, 0],
  [`${CHECKOUT}, { run: make }`, 1],
  [`${CHECKOUT}, { uses: some/build-action@v1 }`, 1],
])("a step without `if:` after %s", async (before, count) => {
  const workflow = `on: push\njobs:\n  deploy: { runs-on: x, steps: [${before}, ${stepWith("format: markdown")}] }\n`;
  const { rows } = await doctorTold({ workflow });
  expect(rows.filter(([, what]) => what === "if")).toHaveLength(count);
});
