import { describe, expect, test } from "vitest";
import { CI, doctorTold } from "../../../../support/doctor-told.ts";

const TELL = "./.github/actions/tell";
const OURS = "uses: your-org/webex-notify@v1";
const LINUX = "runs-on: ubuntu-latest";

/** A step of ours in a composite action, and the step of the job `deploy` that uses it. */
interface Used {
  /** The `if:` of the step that uses the action, and what it passes. */
  readonly outer?: string;
  readonly given?: string;
  /** The `if:` of our step in the action, its `with:`, and the steps before it. */
  readonly inner?: string;
  readonly inputs?: string;
  readonly within?: string;
  /** The step that comes before in the job, and those that follow. */
  readonly run?: string;
  readonly after?: string;
  readonly job?: string;
  readonly jobs?: string;
  /** What the inputs are in this run. */
  readonly with?: Readonly<Record<string, string>>;
}

const ifOf = (condition: string): string => (condition === "" ? "" : `if: ${JSON.stringify(condition)}, `);

async function told({ outer = "", given = "{}", inner = "", inputs = "format: markdown", ...used }: Used) {
  const { within = "", run = "{ run: make test }", after = "", job = LINUX, jobs = "" } = used;
  const user = `{ ${ifOf(outer)}uses: ${TELL}, with: ${given} }`;
  const { summary, rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
${jobs}  deploy:
    ${job}
    steps: [{ uses: actions/checkout@v6 }, ${run}, ${user}${after}]
`,
    workspace: {
      [`${TELL.slice(2)}/action.yml`]: `inputs: { needs: {}, words: {}, status: { default: "" } }
runs:
  using: composite
  steps: [${within}{ ${ifOf(inner)}${OURS}, with: { doctor: true, to: Release train, ${inputs} } }]
`,
    },
    github: {
      workflow_ref: `your-org/shop/${CI}@refs/heads/main`,
      action_path: `/work/shop/${TELL.slice(2)}`,
    },
    with: used.with ?? {},
  });
  return { summary, found: rows.map(([, what, found]) => `${what}: ${found}`), advice, blocks };
}

const WHERE = `That is the one with \`uses: ${TELL}\` in the job \`deploy\`.`;
const LOST = `if: GitHub skips the calling step if an earlier one failed, so failures are never posted. ${WHERE}`;

describe("a step that uses a composite action and that failures never reach", () => {
  test.each<[string, Used]>([
    ["without a condition", {}],
    ["whatever the condition in the action is", { inner: "always()" }],
    ["of the branch only", { outer: "github.ref_name == 'main'" }],
    ["with steps before ours that do nothing", { within: "{ uses: actions/checkout@v6 }, " }],
  ])("%s", async (_, used) => {
    const { found, advice, blocks } = await told(used);
    expect(found).toEqual([LOST]);
    expect(advice.join()).toContain("the calling step");
    const more = used.outer === undefined ? "" : ` && ${used.outer}`;
    expect(blocks).toEqual([`if: always()${more}`]);
  });

  test.each(["", "always()"])("with `notify-on: failure`, and `%s` in the action", async (inner) => {
    const { found, advice, blocks } = await told({
      inner,
      inputs: "notify-on: failure",
      with: { "notify-on": "failure" },
    });
    expect(found).toEqual([
      `notify-on: \`notify-on\` waits for \`failure\` only, and GitHub skips a step after a failure unless it has \`if: always()\`. ${WHERE}`,
    ]);
    expect(advice).toEqual(["Add this line to the calling step, next to `uses:`."]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test.each<[string, string, string, string]>([
    ["failure()", "failure, fixed", "`fixed`", "if: always()"],
    ["success()", "failure, fixed", "`failure`", "if: always()"],
    ["job.status == 'failure' && always()", "failure, cancelled", "`cancelled`", "if: always()"],
  ])("%s with %s", async (outer, notifyOn, lost, line) => {
    const { found, blocks } = await told({ outer, with: { "notify-on": notifyOn } });
    if (outer === "success()") expect(found[0]).toContain("GitHub skips the calling step");
    else
      expect(found).toEqual([
        `notify-on: \`notify-on\` names ${lost}, but GitHub skips the calling step then: it has \`if: ${outer}\`. ${WHERE}`,
      ]);
    expect(blocks).toEqual([line]);
  });
});

describe("a condition in a composite action", () => {
  const ASKS = "asks about the steps of this composite action, not of the job, so failures are never posted.";

  test.each([
    ["failure()", "if: job.status == 'failure'"],
    [`\${{ failure() }}`, "if: job.status == 'failure'"],
    ["failure() && github.ref_name == 'main'", "if: job.status == 'failure' && github.ref_name == 'main'"],
  ])("that asks about the action: %s", async (inner, line) => {
    const { found, advice, blocks } = await told({ outer: "always()", inner });
    expect(found).toEqual([`if: \`failure()\` ${ASKS}`]);
    expect(advice).toEqual(["Replace the `if:` of the step in the composite action with this line."]);
    expect(blocks).toEqual([line]);
  });

  test("that rules out an outcome", async () => {
    const inner = "job.status == 'failure'";
    const { found, blocks } = await told({
      outer: "always()",
      inner,
      with: { "notify-on": "failure, fixed" },
    });
    expect(found).toEqual([
      `notify-on: \`notify-on\` names \`fixed\`, but GitHub skips the step in the composite action then: it has \`if: ${inner}\`.`,
    ]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("is needed after steps of the action that work", async () => {
    const { found, advice, blocks } = await told({ run: "{ run: echo hello }", within: TESTS });
    expect(found).toEqual([
      "if: GitHub skips the step in the composite action if an earlier one failed, so failures are never posted.",
    ]);
    expect(advice).toEqual(["Add this line to the step in the composite action:"]);
    expect(blocks).toEqual(["if: always()"]);
  });
});

const TESTS = "{ run: make test, shell: bash }, ";

describe("what comes before and after a step that uses a composite action", () => {
  test("a failure that is thrown away", async () => {
    const { found, blocks } = await told({ outer: "always()", run: "{ run: make test || true }" });
    expect(found).toEqual(["run: The step passes although `make test` fails, because of `|| true`."]);
    expect(blocks).toEqual(["run: make test"]);
  });

  test("a failure that counts as a success, for which the calling step passes the status", async () => {
    const run = "{ id: unit, run: make test, continue-on-error: true }";
    const { found, advice, blocks } = await told({ outer: "always()", run });
    expect(found).toEqual([
      "status: The step `unit` has `continue-on-error: true`: GitHub counts its failure as a success.",
    ]);
    expect(advice.join()).toContain("A composite action gets no `steps` of the job.");
    expect(advice.join()).toContain(
      `let the calling step pass \`status: \${{ steps.unit.outcome == 'failure' && 'failure' || job.status }}\``,
    );
    expect(blocks).toEqual([`status: \${{ inputs.status }}`]);
  });

  test("steps whose end the message cannot tell", async () => {
    const { found } = await told({ outer: "always()", after: ", { run: ./deploy.sh }" });
    expect(found).toEqual([
      "event: Steps follow this one, and the message cannot say how they end: `./deploy.sh`.",
    ]);
  });
});

test("the condition of a calling step is checked like any other", async () => {
  const { found, blocks } = await told({ outer: "always() && github.ref_nam == 'main'" });
  expect(found.join()).toContain("In the `if:` of the calling step, ");
  expect(blocks).toContain("if: always() && github.ref_name == 'main'");
});

test("a job that needs others is skipped, whatever its steps are", async () => {
  const jobs = `  build: { ${LINUX}, steps: [{ run: make }] }\n`;
  const needs = `{ needs: "\${{ toJSON(needs) }}" }`;
  const job = `needs: build\n    ${LINUX}`;
  const { found } = await told({
    ...{ jobs, job, run: "{ run: echo hello }", outer: "always()", given: needs },
    inputs: `needs: "\${{ inputs.needs }}"`,
    with: { needs: '{"build":{"result":"success"}}' },
  });
  expect(found).toEqual([
    "if: GitHub skips this job if one that it needs failed, so failures are never posted.",
  ]);
});

describe("a composite action that another one uses", () => {
  const OTHER = "./.github/actions/outer";
  const action = (steps: string): string => `runs: { using: composite, steps: [${steps}] }`;

  test.each<[string, string, string, readonly string[]]>([
    ["that failures never reach", "", "", [LOST.replace(TELL, OTHER)]],
    ["that always runs", "if: always(), ", "", []],
    [
      "with a condition in between that asks about its own steps",
      "if: always(), ",
      "if: failure(), ",
      [
        "if: `failure()` asks about the steps of this composite action, not of the job, so failures are never posted.",
      ],
    ],
  ])("%s", async (_, outer, between, rows) => {
    const { rows: found } = await doctorTold({
      workflow: `on: push\njobs: { deploy: { ${LINUX}, steps: [{ run: make test }, { ${outer}uses: ${OTHER} }] } }`,
      workspace: {
        [`${OTHER.slice(2)}/action.yml`]: action(`{ ${between}uses: ${TELL} }`),
        [`${TELL.slice(2)}/action.yml`]: action(`{ ${OURS}, with: { doctor: true, to: Release train } }`),
      },
      github: {
        workflow_ref: `your-org/shop/${CI}@refs/heads/main`,
        action_path: `/work/shop/${TELL.slice(2)}`,
      },
    });
    expect(found.map(([, what, says]) => `${what}: ${says}`)).toEqual(rows);
  });
});

test("a composite action of another repository, whose file is not read", async () => {
  const { rows, blocks } = await doctorTold({
    workflow: `on: push\njobs: { deploy: { ${LINUX}, steps: [{ run: make test }, { uses: org/tell@v1 }, { run: make }] } }`,
    github: {
      workflow_ref: `your-org/shop/${CI}@refs/heads/main`,
      action_path: "/home/runner/work/_actions/org/tell/v1",
    },
  });
  expect(rows.map(([, what, says]) => `${what}: ${says}`)).toEqual([LOST.replace(TELL, "org/tell@v1")]);
  expect(blocks).toEqual(["if: always()"]);
});

test("which of several steps uses the action is not known", async () => {
  const { summary, found } = await told({ after: `, { if: failure(), uses: ${TELL} }` });
  expect(found).toEqual([]);
  expect(summary).toContain("Not checked: it is not known which step of this job uses the composite action.");
});

describe("nothing is said if", () => {
  test.each<[string, Used]>([
    ["the calling step always runs", { outer: "always()" }],
    ["both always run", { outer: "always()", inner: "always()" }],
    ["nothing before it can fail", { run: "{ uses: actions/setup-node@v4 }", outer: "success()" }],
    ["the action asks for the job's status", { outer: "always()", inner: "job.status == 'failure'" }],
    [
      "steps of the action work, and ours always runs",
      { inner: "always()", within: TESTS, outer: "always()" },
    ],
    ["it asks about steps of the action", { inner: "failure()", within: TESTS, outer: "always()" }],
    ["it is only for successes", { outer: "success()" }],
    ["another step posts failures", { after: `, { if: failure(), ${OURS} }`, outer: "success()" }],
    [
      "it is only for failures",
      { outer: "failure()", inputs: "notify-on: failure", with: { "notify-on": "failure" } },
    ],
    [
      "it has words of its own that are passed",
      {
        outer: "always()",
        given: "{ words: Tests ended }",
        inputs: `title: "\${{ inputs.words }}"`,
        after: ", { run: ./deploy.sh }",
        with: { title: "Tests ended" },
      },
    ],
  ])("%s", async (_, used) => {
    const { found, summary } = await told(used);
    expect(found).toEqual([]);
    expect(summary).not.toContain("Not checked: it is not known");
  });
});
