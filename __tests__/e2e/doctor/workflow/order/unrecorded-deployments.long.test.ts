import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import type { Step } from "../../../../support/start-world.ts";

const FOUND = "The job has no `environment:`, so GitHub records no deployment: no rollback is recognized.";
const ADVICE = "Unless something else records it, add `environment:` to the job, too.";

const READS = "permissions: { deployments: read }";

const told = (given: Parameters<typeof workflowWith>[0] = {}, inputs: Step["with"] = {}, others = "") =>
  doctorTold({
    workflow: workflowWith({ with: "environment: production", top: READS, ...given }).replace(
      "jobs:\n",
      `jobs:\n${others}`,
    ),
    with: { environment: "production", ...inputs },
  });

describe("an environment that only the step names", () => {
  test.each([
    ["production", "environment: production"],
    [`\${{ inputs.stage }}`, `environment: \${{ inputs.stage }}`],
    [`\${{ github.ref_name == 'main' && 'live' || 'staging' }}`, undefined],
  ])("is that of no deployment: %s", async (given, line = `environment: ${given}`) => {
    const { rows, advice, blocks } = await told({ with: `environment: ${given}` });
    expect(rows).toEqual([["⚠️", "environment", FOUND]]);
    expect(advice).toEqual([ADVICE]);
    expect(blocks).toEqual([line]);
  });

  test("may be of a context that a job cannot read", async () => {
    const { advice, blocks } = await told({
      top: `${READS}\nenv: { STAGE: production }`,
      with: `environment: \${{ env.STAGE }}`,
    });
    expect(advice).toEqual([ADVICE]);
    expect(blocks).toEqual([]);
  });

  test("also after a job that only builds, by a permission of the job", async () => {
    const job = `runs-on: x\nneeds: build\n${READS}`;
    const { rows } = await told({ top: "", job, before: "- run: kubectl rollout status deployment/shop" });
    expect(rows).toEqual([["⚠️", "environment", FOUND]]);
  });

  test("is reported at the start of a job with `lifecycle` as well", async () => {
    const given = {
      with: "environment: production\nlifecycle: true",
      step: "name: Tell",
      before: "- uses: actions/checkout@v6",
    };
    expect((await told(given, { lifecycle: "true" })).rows).toContainEqual(["⚠️", "environment", FOUND]);
  });
});

describe("nothing is said of a step", () => {
  const nothing = async (...asked: Parameters<typeof told>): Promise<void> =>
    expect((await told(...asked)).summary).not.toContain("GitHub records no deployment");

  test.each<[string, Parameters<typeof workflowWith>[0], (Step["with"] | undefined)?]>([
    ["of a job with an environment", { job: "runs-on: x\nenvironment: { name: production }" }],
    [
      "of a job whose environment records nothing",
      { job: "runs-on: x\nenvironment: { name: production, deployment: false }" },
    ],
    ["that replies in a thread", { with: "environment: staging\nthread: x" }],
    [
      "that says that a deployment begins",
      { with: "environment: production\nevent: start" },
      { event: "start" },
    ],
    ["that only names it, in a job that cannot compare", { top: "permissions: { contents: read }" }],
    ["that only names it, in a job with its own permissions", { job: "runs-on: x\npermissions: {}" }],
    ["of a job that may record it", { job: "runs-on: x\npermissions: { deployments: write }" }],
    ["of a workflow that may record it", { top: "permissions: { deployments: write }" }],
    [
      "that reports other jobs",
      { job: "needs: build\nif: always()", with: "environment: production\nneeds: x" },
      { needs: '{"build":{"result":"success"}}' },
    ],
  ])("%s", (_, given, inputs) => nothing(given, inputs));

  test("for a deployment", async () => {
    const workflow = workflowWith({ top: READS, with: "environment: production" });
    const { summary } = await doctorTold({
      workflow: workflow.replace("on: push", "on: { deployment_status: }"),
      with: { environment: "production" },
    });
    expect(summary).not.toContain("GitHub records no deployment");
  });

  test.each([
    "  ship: { environment: production, runs-on: x, steps: [{ run: make }] }\n",
    `  ship: { environment: "\${{ inputs.stage }}", runs-on: x, steps: [{ run: make }] }\n`,
    "  ship: { uses: ./.github/workflows/deploy.yml }\n",
  ])("after a job that deploys: %s", (others) =>
    nothing({ job: "needs: [ship]\nruns-on: x\nif: always()" }, {}, others),
  );
});
