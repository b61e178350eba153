import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runWorkflow } from "../support/run-workflow.ts";

const file = join(import.meta.dirname, "../../.github/workflows/security.yml");
const yaml = await readFile(file, "utf8");

const ALL = { codeql: "success", zizmor: "success", scorecard: "success" };
const WITHOUT_UPLOAD = { codeql: "skipped", zizmor: "success", scorecard: "skipped" };

describe("the security workflow", () => {
  test.each([
    ["public", {}, ALL],
    ["private", {}, WITHOUT_UPLOAD],
    ["internal", {}, WITHOUT_UPLOAD],
    ["private", { CODE_SECURITY: "true" }, ALL],
    ["internal", { CODE_SECURITY: "false" }, WITHOUT_UPLOAD],
  ])("in a %s repository with the variables %j", async (visibility, vars, jobs) => {
    const event = { name: "push", payload: { ref: "refs/heads/main", repository: { visibility } } };
    await using run = await runWorkflow(yaml, { event, vars });
    expect(Object.fromEntries(Object.entries(run.jobs).map(([id, { result }]) => [id, result]))).toEqual(
      jobs,
    );
  });

  test("zizmor uploads its findings only where GitHub takes them", () => {
    const { jobs } = parse(yaml);
    const upload = jobs.zizmor.steps.at(-1).with["advanced-security"];
    expect(upload).toBe(`\${{ ${jobs.codeql.if} }}`);
  });

  test("each job that uploads findings may read the run, as private repositories require", () => {
    const jobs: readonly (readonly [string, { permissions: Readonly<Record<string, string>> }])[] =
      Object.entries(parse(yaml).jobs);
    for (const [id, { permissions }] of jobs) {
      expect([id, permissions]).toEqual([
        id,
        { actions: "read", contents: "read", "security-events": "write" },
      ]);
    }
  });
});
