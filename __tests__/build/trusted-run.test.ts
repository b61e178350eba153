import { expect, test } from "vitest";
import type { RunContext } from "../../src/build/context.ts";
import { reasonForPlanOnly } from "../../src/build/trusted-run.ts";
import { createContext } from "../support/create-context.ts";

const PAYLOAD = { repository: { default_branch: "main" } };
const FEATURE = { refType: "branch", refName: "feature" };

test.each<[string, Partial<RunContext>]>([
  ["the default branch", { refType: "branch", refName: "main" }],
  ["a protected branch", { ...FEATURE, isRefProtected: true }],
  ["a tag", { eventName: "push", refType: "tag", refName: "v1" }],
  ["a schedule", { ...FEATURE, eventName: "schedule" }],
  ["a dispatch", { ...FEATURE, eventName: "workflow_dispatch" }],
  ["a dispatch from outside", { ...FEATURE, eventName: "repository_dispatch" }],
  ["a release", { eventName: "release", refType: "tag", refName: "v1" }],
  ["a deployment", { ...FEATURE, eventName: "deployment_status" }],
])("%s may change rooms", (_, context) => {
  expect(reasonForPlanOnly({ ...createContext(), ...context }, PAYLOAD)).toBeUndefined();
});

test.each<[string, Partial<RunContext>, string]>([
  ["another branch", FEATURE, "Only shown: the branch feature is neither the default branch nor protected."],
  ["a run without a ref", { refType: "", refName: "" }, "Only shown: this run is neither"],
  [
    "a pull request",
    { eventName: "pull_request", refName: "7/merge" },
    "Only shown: pull requests change nothing.",
  ],
  [
    "a pull request on the default branch",
    { eventName: "pull_request_target", refType: "branch", refName: "main", isRefProtected: true },
    "Only shown: pull requests change nothing.",
  ],
  [
    "a review",
    { eventName: "pull_request_review", refName: "main" },
    "Only shown: pull requests change nothing.",
  ],
  ["a merge queue", { eventName: "merge_group", isRefProtected: true }, "Only shown"],
])("%s only shows the plan", (_, context, reason) => {
  expect(reasonForPlanOnly({ ...createContext(), ...context }, PAYLOAD)).toContain(reason);
});

test("a branch is not the default one where the payload does not say so", () => {
  expect(reasonForPlanOnly(createContext(), {})).toContain("Only shown");
});
