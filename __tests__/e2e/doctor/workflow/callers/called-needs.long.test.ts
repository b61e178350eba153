import { describe, expect, test } from "vitest";
import { doctorTold, type Told } from "../../../../support/doctor-told.ts";

const NEEDS = `\${{ toJSON(needs) }}`;
const BUILD = "build: { runs-on: x, steps: [{ run: make }] }";
const TEST = "test: { runs-on: x, steps: [{ run: make test }] }";

interface Call {
  readonly on?: string;
  readonly others?: readonly string[];
  /** What the calling job and the called workflow's step have, and what the called workflow declares. */
  readonly job?: string;
  readonly given?: string;
  readonly declared?: string;
  /** What comes before the step, and next to its job. */
  readonly above?: string;
  readonly beside?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What the doctor says about a step in a workflow that another one calls. */
async function toldOf(call: Call = {}): Promise<Told> {
  const { on = "push", others = [BUILD, TEST], job = "", given = "format: markdown", declared = "" } = call;
  const { above = "", beside = "" } = call;
  return await doctorTold({
    workflow: `on: ${on}
jobs:
${others.map((one) => `  ${one}\n`).join("")}  tell: { uses: ./called.yml, secrets: inherit${job} }
`,
    workspace: {
      "called.yml": `on: { workflow_call: { inputs: { ${declared} } } }
jobs:
  ${beside}
  deploy: { runs-on: x, steps: [${above} { uses: your-org/webex-notify@v1, with: { doctor: true, ${given} } }] }
`,
    },
    with: call.with ?? {},
  });
}

const ALONE = "The message reports only this job, which has no other steps, not";
const ADD = "Add the lines below to the job `tell`, next to its `uses:`.";
const PASS = `In its \`with:\`, pass the results as an input: \`needs: ${NEEDS}\`.`;
const DECLARE = "Declare it in the `inputs:` of `workflow_call:`.";
const WRITE = `In this step, write \`needs: \${{ inputs.needs }}\``;

describe("a called workflow that only tells, and whose caller waits for nothing", () => {
  test("reports only itself", async () => {
    const { rows, advice, blocks } = await toldOf();
    expect(rows).toEqual([["⚠️", "needs", `${ALONE} \`build\` and \`test\`.`]]);
    expect(advice).toEqual([`${ADD} ${PASS} ${DECLARE} ${WRITE}.`]);
    expect(blocks).toEqual(["needs: [build, test]\nif: always()"]);
  });

  test.each<[string, Call, string, string]>([
    [
      "with `lifecycle`",
      { given: "lifecycle: true", with: { lifecycle: "true" } },
      `${ADD} ${PASS} ${DECLARE} ${WRITE} and no \`lifecycle:\`.`,
      "needs: [build, test]\nif: always()",
    ],
    [
      "with a condition of its own",
      { job: ", if: always()" },
      `${ADD} ${PASS} ${DECLARE} ${WRITE}.`,
      "needs: [build, test]",
    ],
    [
      "with results that it does not pass",
      { declared: "results: {}", given: `needs: "\${{ inputs.results }}"`, with: { needs: "" } },
      `${ADD} ${PASS.replace("`needs:", "`results:")} ${DECLARE}`,
      "needs: [build, test]\nif: always()",
    ],
  ])("%s", async (_, call, advice, lines) => {
    const one = await toldOf(call);
    expect(one.rows).toEqual([["⚠️", "needs", `${ALONE} \`build\` and \`test\`.`]]);
    expect(one.advice).toEqual([advice]);
    expect(one.blocks).toEqual([lines]);
  });

  test("gets one row if it passes the results of none", async () => {
    const { rows, advice } = await toldOf({
      declared: "results: {}",
      given: `needs: "\${{ inputs.results }}"`,
      job: `, with: { results: "${NEEDS}" }`,
      with: { needs: "{}" },
    });
    expect(rows.map(([, , found]) => found)).toEqual([`${ALONE} \`build\` and \`test\`.`]);
    expect(advice[0]).toContain("pass the results as an input: `results: ");
  });

  test.each<[string, Call]>([
    ["it does the work itself", { above: "{ run: make }," }],
    ["another job of it does", { beside: "ship: { runs-on: x, steps: [{ run: ./ship.sh }] }" }],
    ["it calls others", { beside: "ship: { uses: ./ship.yml }" }],
    ["it says something of its own", { given: "title: Release day", with: { title: "Release day" } }],
    ["it says that something starts", { given: "event: start", with: { event: "start" } }],
    ["the event is the news", { on: "{ release: { types: [published] } }" }],
    ["there are no others", { others: [] }],
    [
      "the others report themselves",
      { others: [BUILD.replace("{ run", "{ uses: a/webex-notify@v1 }, { run")] },
    ],
    ["the others come after it", { others: [BUILD.replace("runs-on", "needs: tell, runs-on")] }],
    ["the others call it, too", { others: ["ship: { uses: ./ship.yml, secrets: inherit }"] }],
    [
      "it waits for them",
      {
        job: `, needs: [build, test], if: always(), with: { needs: "${NEEDS}" }`,
        declared: "needs: {}",
        given: `needs: "\${{ inputs.needs }}"`,
        with: { needs: '{"build":{"result":"success"},"test":{"result":"success"}}' },
      },
    ],
  ])("nothing is said if %s", async (_, call) => {
    expect((await toldOf(call)).summary).not.toContain(ALONE);
  });
});

describe("a called workflow that only tells, and whose caller waits for others", () => {
  const AFTER = ", needs: [build, test], if: always()";
  const ONLY = "the message reports only this job.";
  const GIVEN: Call = {
    declared: "results: {}",
    given: `needs: "\${{ inputs.results }}"`,
    with: { needs: "" },
  };

  test("and has no `needs:`", async () => {
    const { rows, advice } = await toldOf({ job: AFTER });
    const found = `The job \`tell\` needs \`build\` and \`test\`, but the step's \`with:\` has no \`needs:\`: ${ONLY}`;
    expect(rows).toEqual([["⚠️", "needs", found]]);
    expect(advice).toEqual([
      `To report them, in the \`with:\` of the job \`tell\`, pass the results as an input: \`needs: ${NEEDS}\`. ${DECLARE} ${WRITE}. To report only this job, change nothing.`,
    ]);
  });

  test("and takes results that nobody passes", async () => {
    const { rows, advice } = await toldOf({ ...GIVEN, job: AFTER });
    const found = `The job \`tell\` needs \`build\` and \`test\`, but \`needs:\` in the step's \`with:\` is empty: ${ONLY}`;
    expect(rows).toEqual([["⚠️", "needs", found]]);
    expect(advice[0]).toContain(`pass the results as an input: \`results: ${NEEDS}\``);
  });

  test.each<[string, Call]>([
    ["it does the work itself", { job: AFTER, above: "{ run: make }," }],
    ["another job of it does", { job: AFTER, beside: "ship: { runs-on: x, steps: [{ run: ./ship.sh }] }" }],
    ["it calls others", { job: AFTER, beside: "ship: { uses: ./ship.yml }" }],
    ["it says that something starts", { job: AFTER, given: "event: start", with: { event: "start" } }],
    [
      "its status is that of others",
      { job: AFTER, given: `status: "\${{ inputs.status }}"`, with: { status: "failure" } },
    ],
    ["GitHub skips it after a failure", { job: ", needs: [build, test]" }],
    ["the caller asks for a success", { job: `${AFTER} && needs.test.result == 'success'` }],
    [
      "it takes the results",
      {
        ...GIVEN,
        job: `${AFTER}, with: { results: "${NEEDS}" }`,
        with: { needs: '{"build":{"result":"success"},"test":{"result":"success"}}' },
      },
    ],
  ])("is nothing to say if %s", async (_, call) => {
    expect((await toldOf(call)).summary).not.toContain(ONLY);
  });
});
