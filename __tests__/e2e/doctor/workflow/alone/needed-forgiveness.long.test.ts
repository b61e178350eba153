import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const LINUX = "runs-on: ubuntu-latest";
const NEEDS = `"\${{ toJSON(needs) }}"`;
const CALLED = ".github/workflows/tell.yml";

interface Parts {
  /** The job that the step reports: its lines, and its steps. */
  readonly job?: string;
  readonly steps?: string;
  readonly notifyOn?: string;
  /** What the called workflow and its job have, and when the workflow that calls runs. */
  readonly top?: string;
  readonly own?: string;
  readonly on?: string;
  /** What the job that calls has. */
  readonly calling?: string;
}

const FILES = {
  /** The job that reports is in the same workflow. */
  same: ({ job = LINUX, steps = "{ run: make test }" }: Parts, given: string) => ({
    workflow: `on: push
jobs:
  test: { ${job}, steps: [{ uses: actions/checkout@v6 }, ${steps}] }
  notify: { needs: test, if: always(), ${LINUX}, steps: [{ ${OURS}, with: { needs: ${NEEDS}, ${given} } }] }
`,
  }),
  /** It is in a workflow that a job calls. */
  called: ({ job = LINUX, steps = "{ run: make test }", on = "push", ...parts }: Parts, given: string) => ({
    workflow: `on: ${on}
jobs:
  test: { ${job}, steps: [{ uses: actions/checkout@v6 }, ${steps}] }
  tell: { needs: test, if: always(), ${parts.calling ?? ""} uses: ./${CALLED}, with: { needs: ${NEEDS} }, secrets: inherit }
`,
    workspace: {
      [CALLED]: `on: { workflow_call: { inputs: { needs: { type: string } } } }
${parts.top ?? ""}
jobs: { notify: { ${parts.own ?? ""} ${LINUX}, steps: [{ ${OURS}, with: { needs: "\${{ inputs.needs }}", ${given} } }] } }
`,
    },
  }),
} as const;

async function told(where: keyof typeof FILES, parts: Parts) {
  const { notifyOn = "" } = parts;
  const { rows, advice, blocks } = await doctorTold({
    ...FILES[where](parts, `doctor: true, to: Release train${notifyOn && `, notify-on: "${notifyOn}"`}`),
    github: { job: "notify" },
    with: { needs: '{"test":{"result":"success"}}', ...(notifyOn && { "notify-on": notifyOn }) },
  });
  return { own: rows.map(([, what, found]) => `${what}: ${found}`), advice, blocks };
}

const FORGIVEN = "{ run: make test, continue-on-error: true }";
const OF_STEP = "has `continue-on-error: true`: GitHub counts its failure as a success.";

describe.each(["same", "called"] as const)(
  "a needed job, reported from a workflow that is the %s one",
  (where) => {
    test("whose tests may fail", async () => {
      const { own, advice } = await told(where, { steps: FORGIVEN });
      expect(own).toEqual([`status: The step \`make test\` of the job \`test\` ${OF_STEP}`]);
      expect(advice).toEqual(["If it should count, remove `continue-on-error:`."]);
    });

    test("whose tests may fail, with `notify-on`", async () => {
      const { own, advice } = await told(where, { steps: FORGIVEN, notifyOn: "failure, fixed" });
      expect(own).toEqual([
        `status: \`notify-on\` waits for a failure, but the step \`make test\` of the job \`test\` ${OF_STEP}`,
      ]);
      expect(advice).toEqual(["Remove `continue-on-error:`."]);
    });

    test("that may fail itself", async () => {
      const parts = { job: `${LINUX}, continue-on-error: true`, notifyOn: "failure" };
      const { own } = await told(where, parts);
      expect(own).toEqual([`needs: \`notify-on\` waits for a failure, but the job \`test\` ${OF_STEP}`]);
    });

    test("whose failure is thrown away", async () => {
      const { own, blocks } = await told(where, { steps: "{ run: make test || true }" });
      expect(own).toEqual(["run: The step passes although `make test` fails, because of `|| true`."]);
      expect(blocks).toEqual(["run: make test"]);
    });

    test.each<[string, Parts]>([
      ["whose linter may fail", { steps: "{ run: make lint, continue-on-error: true }, { run: make test }" }],
      [
        "with tests that are optional",
        { steps: "{ name: Flaky tests, run: make test, continue-on-error: true }" },
      ],
      [
        "with a step that looks how the tests ended",
        {
          steps:
            "{ id: unit, run: make test, continue-on-error: true }, { if: \"steps.unit.outcome == 'failure'\", run: exit 1 }",
        },
      ],
      ["that reports successes", { steps: FORGIVEN, notifyOn: "success" }],
      ["that counts", {}],
    ])("%s is right", async (_, parts) => {
      expect((await told(where, parts)).own).toEqual([]);
    });
  },
);

describe("a needed job that may fail, next to another one", () => {
  const NIGHTLY = `nightly: { ${LINUX}, continue-on-error: true, steps: [{ run: make nightly }] }`;
  const of = async (other: string) => {
    const ids = ["nightly", other.split(":")[0]];
    const { rows } = await doctorTold({
      workflow: `on: push
jobs:
  ${NIGHTLY}
  ${other}
  notify: { needs: [${ids.join(", ")}], if: always(), ${LINUX}, steps: [{ ${OURS}, with: { needs: ${NEEDS}, doctor: true, to: Release train, notify-on: failure } }] }
`,
      github: { job: "notify" },
      with: {
        needs: JSON.stringify(Object.fromEntries(ids.map((id) => [id, { result: "success" }]))),
        "notify-on": "failure",
      },
    });
    return rows.map(([, what, found]) => `${what}: ${found}`);
  };

  test.each([
    ["tests", `stable: { ${LINUX}, steps: [{ uses: actions/checkout@v6 }, { run: make test }] }`],
    ["works by an action", `deploy: { ${LINUX}, steps: [{ uses: azure/webapps-deploy@v3 }] }`],
    ["calls a workflow", "deploy: { uses: ./.github/workflows/deploy.yml }"],
    ["has a condition", `docs: { if: "github.ref_name == 'main'", ${LINUX}, steps: [{ run: make docs }] }`],
  ])("nothing is said if that %s", async (_, other) => {
    expect(await of(other)).toEqual([]);
  });

  test.each([
    ["may fail, too", `beta: { ${LINUX}, continue-on-error: true, steps: [{ run: make beta }] }`],
    [
      "only posts the start",
      `start: { ${LINUX}, steps: [{ ${OURS}, with: { event: start, to: Release train } }] }`,
    ],
    ["only checks out", `fetch: { ${LINUX}, steps: [{ uses: actions/checkout@v6 }] }`],
    [
      "runs after failures",
      `clean: { if: failure(), needs: nightly, ${LINUX}, steps: [{ run: make clean }] }`,
    ],
  ])("has a row if that %s", async (_, other) => {
    expect(await of(other)).toContainEqual(expect.stringContaining("GitHub counts"));
  });
});

describe("a step that is not meant to count, next to one that does", () => {
  const of = async (steps: string, notifyOn = "failure, fixed") => {
    const { rows, summary, advice } = await doctorTold({
      workflow: `on: push
jobs: { deploy: { ${LINUX}, steps: [${steps}, { if: always(), ${OURS}, with: { doctor: true } }] } }
`,
      with: { "notify-on": notifyOn },
    });
    return { found: rows.map(([, , found]) => found), summary, advice };
  };
  const LINT = "{ run: make lint, continue-on-error: true }";

  test.each([`${LINT}, { run: make test }`, `{ run: npm test }, ${LINT}`])("%s", async (steps) => {
    const { found, summary } = await of(steps);
    expect(found).toEqual([]);
    expect(summary).toContain(`the step \`make lint\` ${OF_STEP}`);
  });

  test.each([
    ["with nothing that counts", LINT],
    ["with what only prints", `${LINT}, { run: echo done }`],
    ["with tests", `{ run: make test, continue-on-error: true }, { run: make build }`],
  ])("but not %s", async (_, steps) => {
    const { found } = await of(steps);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(OF_STEP);
  });
});

describe("a concurrency group of a called workflow", () => {
  const SAME =
    "concurrency: All branches and pull requests have this group, so their runs cancel each other.";
  const group = (name: string): string => `concurrency: { group: "${name}", cancel-in-progress: true }`;

  const GROUP = `group: notify-\${{ github.ref }}`;

  test.each<[string, Parts, string]>([
    ["of its job", { own: `${group("notify")},` }, GROUP],
    ["of its own", { top: group("notify") }, GROUP],
    ["of the job that calls it", { calling: `${group("notify")},` }, GROUP],
  ])("%s is the same for all branches", async (_, parts, line) => {
    const { own, blocks } = await told("called", parts);
    expect(own).toEqual([SAME]);
    expect(blocks.map((one) => one.replaceAll('"', ""))).toEqual([line]);
  });

  test("is empty on a push", async () => {
    const own = `${group(`n-\${{ github.head_ref }}`)},`;
    const { own: found } = await told("called", { own, on: "[push, pull_request]" });
    expect(found.join()).toContain("is empty on `push`, so the runs of all branches have the same group");
  });

  test.each<[string, Parts]>([
    ["that names the branch", { own: `${group(`n-\${{ github.ref }}`)},` }],
    ["in a workflow of one branch", { own: `${group("notify")},`, on: "{ push: { branches: [main] } }" }],
    ["that cancels none", { own: `${group("notify").replace("true", "false")},` }],
  ])("%s is right", async (_, parts) => {
    expect((await told("called", parts)).own).toEqual([]);
  });
});
