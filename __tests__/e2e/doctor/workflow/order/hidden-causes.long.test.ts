import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;
const TEST = "  test: { runs-on: x, steps: [{ run: make test }] }\n";
const DEPLOY = "  deploy: { needs: test, runs-on: x, steps: [{ run: ./deploy.sh }] }\n";

interface Parts {
  readonly jobs?: string;
  readonly needs?: string;
  readonly job?: string;
  readonly given?: string;
  readonly more?: string;
  /** What the job's token may do. */
  readonly permissions?: readonly ("actions" | "contents")[];
  readonly with?: Readonly<Record<string, string>>;
  readonly result?: string;
}

/** What is said of a job that reports others, and what happened before those. */
async function told({
  jobs = TEST + DEPLOY,
  needs = "[deploy]",
  job = "if: always()",
  ...parts
}: Parts = {}) {
  const { given = NEEDS, more = "", permissions = ["contents"], result = "success" } = parts;
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
${jobs}  notify:
    needs: ${needs}
    ${job}
    runs-on: x
    steps: [{ ${OURS}, with: { doctor: true, to: Release train, ${given} } }]
${more}`,
    at: { permissions: [...permissions] },
    github: { job: "notify" },
    with: { needs: `{"deploy":{"result":"${result}"}}`, ...parts.with },
  });
  const own = rows.filter(([, what]) => what === "needs").map(([, , found]) => found);
  return { own, advice, blocks };
}

const found = (causes: string, owner = "This job"): string =>
  `${owner} does not need ${causes}, so ${causes.includes(" and ") ? "their failures are" : "its failure is"} not reported. With \`actions: read\`, the step could see it.`;

describe("a failure that a job without `actions: read` knows only by the skipped jobs after it", () => {
  test.each(["success", "skipped"])("when the needed job ended as %s", async (result) => {
    const { own, advice, blocks } = await told({ result });
    expect(own).toEqual([found("`test`")]);
    expect(advice).toContain("If it should be, change this line in the job:");
    expect(blocks).toContain("needs: [deploy, test]");
  });

  test("next to a needed job that passes", async () => {
    const jobs = `${TEST}${DEPLOY}  lint: { runs-on: x, steps: [{ run: make lint }] }\n`;
    const { own, blocks } = await told({ jobs, needs: "[lint, deploy]" });
    expect(own).toEqual([found("`test`")]);
    expect(blocks).toContain("needs: [lint, deploy, test]");
  });

  test("before several jobs", async () => {
    const build = "  build: { runs-on: x, steps: [{ run: make }] }\n";
    const jobs = build + TEST.replace("runs-on", "needs: build, runs-on") + DEPLOY;
    const { own, blocks } = await told({ jobs });
    expect(own).toEqual([found("`build` and `test`")]);
    expect(blocks).toContain("needs: [deploy, build, test]");
  });

  test("in a called workflow", async () => {
    const { rows, advice, blocks } = await doctorTold({
      workflow: `on: push
jobs:
${TEST}${DEPLOY}  tell:
    needs: deploy
    if: always()
    uses: ./called.yml
    with: { needs: "\${{ toJSON(needs) }}" }
    secrets: inherit
`,
      workspace: {
        "called.yml": `on: { workflow_call: { inputs: { needs: { type: string } } } }
jobs: { notify: { runs-on: x, steps: [{ ${OURS}, with: { doctor: true, needs: "\${{ inputs.needs }}" } }] } }
`,
      },
      at: { permissions: ["contents"] },
      github: { job: "notify" },
      with: { needs: '{"deploy":{"result":"success"}}' },
    });
    expect(rows.filter(([, what]) => what === "needs").map(([, , says]) => says)).toEqual([
      found("`test`", "The job `tell`"),
    ]);
    expect(advice).toContain("If it should be, change this line in the job `tell`:");
    expect(blocks).toContain("needs: [deploy, test]");
  });
});

describe("nothing is said if", () => {
  test.each<[string, Parts]>([
    ["the job may read what happened", { permissions: ["contents", "actions"] }],
    ["it needs the other job", { needs: "[deploy, test]" }],
    [
      "the other does nothing that fails",
      { jobs: TEST.replace("run: make test", "uses: actions/checkout@v6") + DEPLOY },
    ],
    [
      "the other's failure is forgiven",
      { jobs: TEST.replace("runs-on", "continue-on-error: true, runs-on") + DEPLOY },
    ],
    [
      "the other reports itself",
      { jobs: TEST.replace("[{", `[{ ${OURS}, with: { lifecycle: true } }, {`) + DEPLOY },
    ],
    [
      "only successes are posted",
      { given: `${NEEDS}, notify-on: success`, with: { "notify-on": "success" } },
    ],
    [
      "another job reports it",
      {
        more: `  alarm: { needs: test, if: failure(), runs-on: x, steps: [{ ${OURS}, with: { to: Europe } }] }\n`,
      },
    ],
    ["it reports something else", { given: "title: Deployed", with: { needs: "", title: "Deployed" } }],
  ])("%s", async (_, parts) => {
    const { own } = await told(parts);
    expect(own.join()).not.toContain("could see it");
  });
});
