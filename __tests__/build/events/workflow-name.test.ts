import { expect, test } from "vitest";
import { workflowName } from "../../../src/build/events/workflow-name.ts";

test.each([
  ["CI", "CI"],
  [".github/workflows/ci.yml", "ci.yml"],
  [".github/workflows/nightly build.yaml", "nightly build.yaml"],
  ["", ""],
  [".github/workflows/", ".github/workflows/"],
  ["docs/.github/workflows/ci.yml", "docs/.github/workflows/ci.yml"],
  ["Build / test", "Build / test"],
])("the workflow %j is reported as %j", (name, told) => {
  expect(workflowName(name)).toBe(told);
});
