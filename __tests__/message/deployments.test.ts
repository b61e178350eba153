import { describe, expect, test } from "vitest";
import { renderStep, type Step } from "../support/render-event.ts";

const titleOf = (step: Step): string => withoutAddresses(renderStep(step).markdown.split("\n", 1)[0] ?? "");
const bodyOf = (step: Step): string => renderStep(step).markdown;

function withoutAddresses(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

function reported(state: string, inputs: NonNullable<Step["inputs"]>): Step {
  const payload = {
    deployment: { environment: "production", sha: "a".repeat(40), ref: "v1.4.0" },
    deployment_status: { state, environment: "production" },
  };
  return { name: "deployment_status", payload, inputs };
}

describe("a job that a deployment's status started", () => {
  test.each([
    ["success", "failure", "❌ **CI › test failed**"],
    ["failure", "success", "✅ **CI › test passed**"],
    ["success", "success", "✅ **CI › test passed**"],
  ])("of a deployment that ended in %s reports its own %s", (state, status, title) => {
    const step = reported(state, { status });
    expect(titleOf(step)).toContain(title);
    expect(bodyOf(step)).toContain(`Deployment to production (${state})`);
  });

  test.each([
    ["success", "✅ **Deployed v1.4.0 to production**"],
    ["failure", "❌ **Deploy of v1.4.0 to production failed**"],
    ["error", "❌ **Deploy of v1.4.0 to production failed**"],
  ])("reports the deployment's %s with about: trigger, whatever the job's is", (state, title) => {
    expect(titleOf(reported(state, { about: "trigger", status: "success" }))).toContain(title);
    expect(titleOf(reported(state, { about: "trigger", status: "failure" }))).toContain(title);
  });
});

describe("what the inputs say about a deployment", () => {
  const versions = { version: "v42", previousVersion: "v43", reason: "Errors" };

  test("is not a change of versions if the deployment failed or was cancelled", () => {
    const inputs = { version: "v2", previousVersion: "v1", environment: "production" };
    for (const status of ["failure", "cancelled"]) {
      const body = bodyOf({ inputs: { ...inputs, status } });
      expect(body).toContain("\nLast good there: v1 · v2 may be there in part\n");
      expect(body).not.toContain("→");
      expect(bodyOf({ inputs: { ...inputs, status, stage: "smoke test" } })).toContain(
        "\nEnvironment production · Version v2 · Last good there: v1 · v2 may be there in part\n",
      );
    }
  });

  test.each<[string, Step["inputs"], string]>([
    ["without an environment", { event: "rollback", ...versions }, "\nVersion v43 → v42  \nReason: Errors\n"],
    [
      "with a stage of its own",
      { environment: "production", stage: "publish", version: "v42" },
      "\nEnvironment production · Version v42\n",
    ],
    [
      "with an environment alone",
      { environment: "production", stage: "publish" },
      "\nEnvironment production\n",
    ],
  ])("is shown %s", (_, inputs, line) => {
    expect(bodyOf({ inputs: { status: "success", ...inputs } })).toContain(line);
  });

  test("is not shown twice in a rollback", () => {
    const body = bodyOf({ inputs: { event: "rollback", environment: "production", ...versions } });
    expect(body.match(/v43/g)).toHaveLength(1);
  });
});

test("long names leave room for each other", () => {
  const needs = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`${"job-".repeat(30)}${i}`, i < 7 ? "failure" : "success"]),
  );
  const body = bodyOf({ inputs: { needs } });
  expect(body).toMatch(/\nFailed: .+ · Passed: .+ and 43 more {2}\n/);
  expect(titleOf({ inputs: { needs } })).toMatch(/^❌ \*\*CI failed: .+ and 4 more\*\*$/);
});
