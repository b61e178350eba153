import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { needsOf } from "../../../../support/events.ts";

const LIMIT = "runs-on: ubuntu-latest\ntimeout-minutes: 10";

/** What is found about conditions, with the lines to paste. */
async function toldOf(workflow: string, inputs: Readonly<Record<string, string>> = {}) {
  const { rows, blocks, advice } = await doctorTold({ workflow, with: inputs });
  return { found: rows.filter(([, what]) => what === "if").map(([, , found]) => found), blocks, advice };
}

describe("a job that reaches its time limit, which GitHub cancels", () => {
  const found = (condition: string): string =>
    `If this job reaches its \`timeout-minutes:\`, GitHub cancels it, so that \`${condition}\` is false and nothing is posted.`;

  test.each([
    ["failure()", "always()", "failure"],
    ["failure() && github.ref_name == 'main'", "always() && github.ref_name == 'main'", "failure"],
    ["success() || failure()", "always()", "success, failure"],
    [`\${{ !cancelled() }}`, "always()", "success, failure"],
  ])("is not posted with `if: %s`", async (condition, line, ends) => {
    const told = await toldOf(workflowWith({ job: LIMIT, step: `if: ${condition}` }));
    expect(told.found).toEqual([found(condition.replace(/^\$\{\{ | \}\}$/g, ""))]);
    expect(told.blocks).toEqual([`if: ${line}`]);
    expect(told.advice[0]).toContain(`write \`notify-on: ${ends}\` in the step's \`with:\``);
  });

  test("is not posted with `notify-on`, which stays", async () => {
    const workflow = workflowWith({ job: LIMIT, step: "if: failure()", with: "notify-on: failure" });
    const { advice } = await toldOf(workflow, { "notify-on": "failure" });
    expect(advice).toEqual(["To post that as a failure, write this line instead of the `if:` of the step."]);
  });

  test.each([
    ["always()", LIMIT, {}],
    ["failure() || cancelled()", LIMIT, {}],
    ["failure()", "runs-on: ubuntu-latest", {}],
    ["success()", LIMIT, {}],
    [`\${{ !cancelled() }}`, LIMIT, { "notify-on": "success" }],
    ["failure()", LIMIT, { status: "failure", event: "failure" }],
  ])("says nothing of `if: %s`, %s, %j", async (condition, job, inputs) => {
    const lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
    const workflow = workflowWith({
      job,
      step: `if: ${condition}`,
      with: lines.join("\n") || "format: markdown",
    });
    expect((await toldOf(workflow, inputs)).found).toEqual([]);
  });

  const jobs = (condition: string, limit = "timeout-minutes: 10, "): string => `on: push
jobs:
  build: { ${limit}runs-on: ubuntu-latest, steps: [{ run: make }] }
  deploy:
    needs: build
    if: ${condition}
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/webex-notify@v1
        with: { doctor: true, needs: "\${{ toJSON(needs) }}" }
`;

  test.each(["failure()", "always() && contains(needs.*.result, 'failure')"])(
    "is not posted by a job that needs it with `if: %s`",
    async (condition) => {
      const { found, blocks } = await toldOf(jobs(condition), { needs: needsOf({ build: "failure" }) });
      expect(found).toEqual([
        `If the job \`build\` reaches its \`timeout-minutes:\`, GitHub cancels it, so that \`${condition}\` is false and nothing is posted.`,
      ]);
      expect(blocks).toEqual(["if: always()"]);
    },
  );

  test.each([
    // The run is not cancelled then.
    [`\${{ !cancelled() }}`, undefined],
    ["failure()", ""],
    ["always()", undefined],
  ])("says nothing of a job that needs it with `if: %s`, limit %j", async (condition, limit) => {
    const needs = needsOf({ build: "failure" });
    expect((await toldOf(jobs(condition, limit), { needs })).found).toEqual([]);
  });
});

describe("a job that needs one that GitHub may skip", () => {
  const workflow = (condition: string, optional: string): string => `on: push
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  clean: { ${optional}runs-on: ubuntu-latest, steps: [{ run: make clean }] }
  last: { needs: clean, if: always(), runs-on: ubuntu-latest, steps: [{ run: make }] }
  deploy:
    needs: [build, last]
    if: ${condition}
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/webex-notify@v1
        with: { doctor: true, needs: "\${{ toJSON(needs) }}" }
`;
  const needs = needsOf({ build: "success", last: "success" });

  test.each(["success() || failure()", "failure() || success()"])(
    "is skipped with `if: %s`",
    async (asked) => {
      const { found, blocks } = await toldOf(workflow(asked, "if: github.event_name == 'schedule', "), {
        needs,
      });
      expect(found).toEqual([
        "If GitHub skips `clean` because of its `if:`, and no job fails, `success()` and `failure()` are both false, so that GitHub skips this job, too.",
      ]);
      expect(blocks).toEqual([`if: \${{ !cancelled() }}`]);
    },
  );

  test.each([
    ["success() || failure()", "", {}],
    ["success() || failure()", "if: always(), ", {}],
    ["always()", "if: github.event_name == 'schedule', ", {}],
    ["failure()", "if: github.event_name == 'schedule', ", {}],
    ["success() || failure()", "if: github.event_name == 'schedule', ", { "notify-on": "failure" }],
  ])("says nothing of `if: %s`, %s%j", async (condition, optional, inputs) => {
    expect((await toldOf(workflow(condition, optional), { needs, ...inputs })).found).toEqual([]);
  });
});

describe("releases that another workflow publishes", () => {
  const own =
    "on: { release: { types: [published] } }\njobs: { deploy: { runs-on: x, steps: [{ run: make }, { uses: your-org/webex-notify@v1, if: always(), with: { doctor: true } }] } }";
  const told = async (steps: string, workflow = own, rest = "") => {
    const other = `on: push\njobs: { release: { runs-on: x, ${rest}steps: [${steps}] } }`;
    const workspace = { ".github/workflows/release.yml": other };
    const { rows, advice } = await doctorTold({
      workflow,
      workspace,
      github: { workflow_ref: `your-org/shop/${CI}@refs/heads/main` },
    });
    return { rows, advice };
  };

  test.each([
    ["{ uses: softprops/action-gh-release@v2 }", ""],
    [`{ uses: ncipollo/release-action@v1, with: { token: "\${{ github.token }}" } }`, ""],
    [`{ uses: actions/create-release@v1, env: { GITHUB_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" } }`, ""],
    ["{ run: gh release create v1 }", `env: { GH_TOKEN: "\${{ github.token }}" }, `],
    ["{ run: npx semantic-release }", `env: { GITHUB_TOKEN: "\${{ github.token }}" }, `],
  ])("start no workflow: %s", async (step, rest) => {
    const { rows, advice } = await told(step, own, rest);
    expect(rows).toEqual([
      [
        "⚠️",
        "on",
        "`release.yml` publishes releases with `GITHUB_TOKEN`. GitHub starts no workflow for those, so they are not reported.",
      ],
    ]);
    expect(advice[0]).toContain("`token:` of an app or a person");
  });

  test.each([
    [`{ uses: softprops/action-gh-release@v2, with: { token: "\${{ secrets.RELEASE_TOKEN }}" } }`, own],
    ["{ uses: softprops/action-gh-release@v2, with: { draft: true } }", own],
    [`{ uses: actions/create-release@v1, env: { GITHUB_TOKEN: "\${{ secrets.BOT }}" } }`, own],
    ["{ run: gh release create v1 --draft }", own],
    ["{ run: gh release view v1 }", own],
    ["{ run: gh release create v1 }", own],
    ["{ uses: softprops/action-gh-release@v2 }, { run: gh workflow run ci.yml }", own],
    ["{ uses: softprops/action-gh-release@v2 }", own.replace("] } }", "] }, workflow_call: }")],
    ["{ uses: softprops/action-gh-release@v2 }", own.replace("{ release: { types: [published] } }", "push")],
  ])("are reported: %s", async (step, workflow) => {
    expect((await told(step, workflow)).rows).toEqual([]);
  });
});
