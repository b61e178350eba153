import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;

interface Parts {
  /** The `if:` of the job and of its step. */
  readonly job?: string;
  readonly step?: string;
  readonly notifyOn?: string;
  readonly given?: string;
  readonly needs?: string;
  /** The jobs that it needs, and others. */
  readonly jobs?: string;
  readonly more?: string;
}

const JOBS = `  build: { runs-on: x, steps: [{ run: make }] }
  test: { runs-on: x, steps: [{ run: make test }] }
`;

/** What is said of a job that reports others. */
async function told({ job = "always()", step = "", notifyOn = "failure, cancelled", ...parts }: Parts) {
  const { given = NEEDS, needs = "[build, test]", jobs = JOBS, more = "" } = parts;
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
jobs:
${jobs}  notify:
    needs: ${needs}
    if: ${JSON.stringify(job)}
    runs-on: x
    steps:
      - ${OURS}
        ${step === "" ? "" : `if: ${JSON.stringify(step)}`}
        with: { doctor: true, to: Release train, ${notifyOn && `notify-on: "${notifyOn}", `}${given} }
${more}`,
    github: { job: "notify" },
    with: {
      ...(notifyOn && { "notify-on": notifyOn }),
      needs: '{"build":{"result":"success"},"test":{"result":"success"}}',
    },
  });
  const own = rows.filter(([, what]) => what === "notify-on" || what === "if");
  return { own: own.map(([, what, found]) => `${what}: ${found}`), advice, blocks };
}

const found = (job: string, condition: string, where = "job"): string =>
  `notify-on: \`notify-on\` names \`failure\`, but if ${job} fails, GitHub skips the ${where}: it has \`if: ${condition}\`.`;

const DEPLOY = `${JOBS}  deploy: { needs: build, runs-on: x, steps: [{ run: ./deploy.sh }] }\n`;

describe("a failure of a needed job that a condition about that job rules out", () => {
  test.each<[string, string, Parts?]>([
    ["always() && needs.build.result == 'success'", "`build`"],
    ["always() && 'success' == needs.build.result", "`build`"],
    ["always() && needs.build.result != 'failure'", "`build`"],
    ["!cancelled() && needs.test.result == 'success'", "`test`", { notifyOn: "failure" }],
    ["always() && needs.build.result == 'success' && needs.test.result == 'success'", "`build` or `test`"],
    ["always() && !(needs.build.result == 'failure')", "`build`"],
    ["always() && !contains(needs.build.result, 'failure')", "`build`"],
    ["always() && needs.build.result == 'cancelled'", "`build`"],
    [
      "always() && needs.deploy.result == 'success'",
      "`deploy`",
      { jobs: DEPLOY, needs: "[test, deploy]", notifyOn: "failure" },
    ],
    ["always() && needs['build'].result == 'success'", "`build`"],
  ])("%s", async (job, jobs, parts = {}) => {
    const { own, advice, blocks } = await told({ job, ...parts });
    expect(own).toContain(found(jobs, job));
    expect(advice).toContain("Replace the `if:` of the job with this line.");
    expect(blocks).toContain("if: always()");
  });

  test.each([
    ["needs.build.result == 'success'", "`build`"],
    ["always() && needs.test.result != 'failure'", "`test`"],
  ])("in the step: %s", async (step, job) => {
    const { own, advice, blocks } = await told({ step });
    expect(own).toEqual([found(job, step, "step")]);
    expect(advice).toEqual(["Replace the `if:` of the step with this line."]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test.each([
    ["always() && needs.build.result == 'success'", "first-failure, fixed", "first-failure", "fails"],
    ["always() && needs.build.result == 'success'", "change", "change", "fails"],
  ])("%s with %s", async (job, notifyOn, moment, ends) => {
    const { own } = await told({ job, notifyOn });
    expect(own).toEqual([found("`build`", job).replace("`failure`", `\`${moment}\``).replace("fails", ends)]);
  });

  test("next to something else has no line", async () => {
    const job = "always() && needs.build.result == 'success' && github.ref_name == 'main'";
    const { own, advice, blocks } = await told({ job });
    expect(own).toEqual([found("`build`", job)]);
    expect(advice).toEqual(["Change the `if:` of the job, or `notify-on:`."]);
    expect(blocks).toEqual([]);
  });

  test("in a job that calls a workflow", async () => {
    const job = "always() && needs.build.result == 'success'";
    const { rows, blocks } = await doctorTold({
      workflow: `on: push
jobs:
${JOBS}  tell:
    needs: [build, test]
    if: ${job}
    uses: ./called.yml
    with: { needs: "\${{ toJSON(needs) }}" }
    secrets: inherit
`,
      workspace: {
        "called.yml": `on: { workflow_call: { inputs: { needs: { type: string } } } }
jobs: { notify: { runs-on: x, steps: [{ ${OURS}, with: { doctor: true, notify-on: failure, needs: "\${{ inputs.needs }}" } }] } }
`,
      },
      github: { job: "notify" },
      with: { "notify-on": "failure", needs: '{"build":{"result":"success"},"test":{"result":"success"}}' },
    });
    expect(rows.map(([, what, says]) => `${what}: ${says}`)).toEqual([found("`build`", job, "job `tell`")]);
    expect(blocks).toEqual(["if: always()"]);
  });
});

describe("the results of several jobs as one text", () => {
  const NEVER = "is never true: there are 2 results";
  const ALL = "join(needs.*.result, ',')";

  test.each([
    [`always() && ${ALL} == 'failure'`, NEVER, "if: always() && contains(needs.*.result, 'failure')"],
    [
      "always() && join(needs.*.result) == 'cancelled'",
      NEVER,
      "if: always() && contains(needs.*.result, 'cancelled')",
    ],
    [
      `always() && ${ALL} != 'failure'`,
      "is always true: there are 2 results",
      "if: always() && \"!contains(needs.*.result, 'failure')\"",
    ],
    [`always() && ${ALL} == 'success'`, NEVER, `if: "always() && ${ALL} == 'success,success'"`],
    [
      "always() && join(needs.*.result, ' ') != 'success'",
      "is always true: there are 2 results",
      `if: "always() && join(needs.*.result, ' ') != 'success success'"`,
    ],
  ])("%s", async (job, why, line) => {
    const { own, blocks } = await told({ job, notifyOn: "" });
    expect(own.join()).toContain(why);
    expect(own).toHaveLength(1);
    expect(blocks.map((one) => one.replaceAll('"', ""))).toContain(line.replaceAll('"', ""));
  });

  test("in the step", async () => {
    const { own, blocks } = await told({ step: `${ALL} == 'failure'`, notifyOn: "failure" });
    expect(own.join()).toContain(NEVER);
    expect(blocks).toEqual(["if: contains(needs.*.result, 'failure')"]);
  });

  test.each([
    [`always() && contains(${ALL}, 'failure')`, "[build, test]"],
    [`always() && ${ALL} != 'success,success'`, "[build, test]"],
    [`always() && ${ALL} != 'success'`, "build"],
    [`always() && join(needs.*.outputs.a, ',') == 'x'`, "[build, test]"],
  ])("is right if it has as many: %s", async (job, needs) => {
    expect((await told({ job, needs, notifyOn: "" })).own).toEqual([]);
  });
});

describe("nothing is said if", () => {
  const BUILT = "always() && needs.build.result == 'success'";

  test.each<[string, Parts]>([
    ["it always runs", {}],
    ["no outcome is named", { job: BUILT, notifyOn: "" }],
    ["only successes are named", { job: BUILT, notifyOn: "success, fixed" }],
    [
      "another job is not asked about",
      { job: "always() && needs.build.result == 'failure'", notifyOn: "failure" },
    ],
    [
      "each failure is asked for",
      { job: "always() && contains(needs.*.result, 'failure')", notifyOn: "failure" },
    ],
    [
      "one of them is enough",
      { job: "always() && contains(needs.*.result, 'success')", notifyOn: "failure" },
    ],
    [
      "either is asked about",
      { job: "always() && (needs.build.result == 'success' || needs.test.result == 'success')" },
    ],
    ["something else may be true", { job: `${BUILT} || github.ref_name == 'main'` }],
    [
      "an output is asked about",
      {
        job: "always() && needs.build.outputs.result == 'success'",
        jobs: JOBS.replace("{", "{ outputs: { result: a },"),
      },
    ],
    ["it has words of its own", { job: BUILT, given: `${NEEDS}, title: Tests ended` }],
    [
      "another step reports that job",
      {
        job: "always()",
        step: BUILT,
        notifyOn: "failure",
        more: `      - { ${OURS}, if: "needs.build.result == 'failure'", with: { to: Europe } }\n`,
      },
    ],
    [
      "another job reports it",
      {
        job: BUILT,
        more: `  alarm: { needs: build, if: failure(), runs-on: x, steps: [{ ${OURS}, with: { to: Europe } }] }\n`,
      },
    ],
    [
      "the job reports itself",
      {
        job: BUILT,
        jobs: JOBS.replace("[{ run: make }", `[{ ${OURS}, with: { lifecycle: true } }, { run: make }`),
      },
    ],
    [
      "the other runs after a failure as well",
      {
        job: "always() && needs.deploy.result != 'skipped'",
        jobs: DEPLOY.replace("needs: build", "needs: build, if: always()"),
        needs: "[test, deploy]",
      },
    ],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([]);
  });
});
