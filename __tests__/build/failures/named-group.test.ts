import { expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { withSureSuccessor } from "../../../src/build/failures/named-group.ts";
import { readStep } from "../../support/render-event.ts";

const by = { number: "43", url: "https://github.com/your-org/shop/actions/runs/9002" };
const main: Partial<Build> = { ref: { kind: "branch", name: "main" } };
const pull: Partial<Build> = {
  ref: { kind: "pull request", name: "#7" },
  pullRequest: { number: "7", url: "", sourceBranch: "Feature/Roast" },
};
const fork: Partial<Build> = { ref: { kind: "branch", name: "mallory:lighter", isForeign: true } };

const pullOfFork: Partial<Build> = {
  ref: { kind: "pull request", name: "#7", isForeign: true },
  pullRequest: { number: "7", url: "", sourceBranch: "mallory:lighter" },
};

test.each<[group: string, of: Partial<Build>, isSure: boolean]>([
  ["ci-main", main, true],
  ["CI-refs/heads/main", main, true],
  ["main", main, true],
  ["deploy", main, false],
  ["maintenance", main, false],
  ["domain-maintenance-main2", main, false],
  ["maintain main", main, true],
  ["CI-refs/pull/7/merge", pull, true],
  ["ci-feature/roast", pull, true],
  ["pr 7", pull, true],
  ["node-17", pull, false],
  ["ci-lighter", fork, true],
  ["ci-lighter", pullOfFork, true],
  ["ci-mallory", fork, false],
  ["ci", { ref: { kind: "none", name: "" } }, false],
])("the group %j names the ref of %j: %s", (group, of, isSure) => {
  const cause = { kind: "superseded", group, by } as const;
  const build = withSureSuccessor({ ...readStep({}), pullRequest: undefined, ...of, cause });
  expect(build.cause).toEqual(isSure ? cause : { kind: "superseded", group, by: undefined });
  expect(build.newerRun).toEqual(isSure ? undefined : by);
});

test("nothing else is changed", () => {
  const build: Build = { ...readStep({}), cause: { kind: "person", login: "ada" }, newerRun: by };
  expect(withSureSuccessor(build)).toBe(build);
});
