import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";
import type { Step } from "../support/start-world.ts";

const FOUND =
  "The job has no `environment:`, so GitHub records no deployment to compare with: no rollback is recognized.";
const ADVICE = "Unless something else records it, add `environment:` to the job, too.";

const told = (given: Parameters<typeof workflowWith>[0] = {}, inputs: Step["with"] = {}, others = "") =>
  doctorTold({
    workflow: workflowWith({ with: "environment: production", ...given }).replace(
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
    const { rows, advice, blocks } = await told({ top: "env: { A: b }", with: `environment: ${given}` });
    expect(rows).toEqual([["⚠️", "environment", FOUND]]);
    expect(advice).toEqual([ADVICE]);
    expect(blocks).toEqual([line]);
  });

  test("may be of a context that a job cannot read", async () => {
    const { advice, blocks } = await told({
      top: "env: { STAGE: production }",
      with: `environment: \${{ env.STAGE }}`,
    });
    expect(advice).toEqual([ADVICE]);
    expect(blocks).toEqual([]);
  });

  test("also if a command only contains the word", async () => {
    const before =
      "- run: |\n    kubectl apply -f k8s/deployment.yml\n    kubectl rollout status deployment/shop";
    expect((await told({ before })).rows).toEqual([["⚠️", "environment", FOUND]]);
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
    ["after an action that records it", { before: "- uses: bobheadxi/deployments@v1" }],
    [
      "after a command that records it",
      { before: "- run: gh api repos/your-org/shop/deployments -f ref=main" },
    ],
    ["of a job that may record it", { job: "runs-on: x\npermissions: { deployments: write }" }],
    ["of a workflow that may record it", { top: "permissions: { deployments: write }" }],
    [
      "that reports other jobs",
      { job: "needs: build\nif: always()", with: "environment: production\nneeds: x" },
      { needs: '{"build":{"result":"success"}}' },
    ],
  ])("%s", (_, given, inputs) => nothing(given, inputs));

  test("for a deployment", async () => {
    const workflow = workflowWith({ with: "environment: production" });
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
