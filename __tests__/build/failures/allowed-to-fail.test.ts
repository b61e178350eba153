import { expect, test } from "vitest";
import { withoutAllowed } from "../../../src/build/failures/allowed-to-fail.ts";
import { failedJob } from "../../support/fake-reads.ts";

const OWN = { id: "9", runnerName: "" };

test.each<[string, Record<string, string>, string, readonly string[]]>([
  ["the job itself", { test: "success" }, "notify", ["test"]],
  ["its matrix", { test: "success" }, "notify", ["test (nightly)", "test (20)"]],
  ["the workflow that it calls", { test: "success" }, "notify", ["test / unit", "test (20) / unit"]],
  ["a job beside it in a called workflow", { test: "success" }, "ci / notify", ["ci / test (20)"]],
  ["a job beside it, two calls deep", { test: "success" }, "all / ci / notify", ["all / ci / test"]],
])("%s may have failed where needs calls it a success", (_, needs, own, names) => {
  expect(left(needs, own, names)).toEqual([own]);
});

test.each<[string, Record<string, string>, string, readonly string[]]>([
  ["failed by needs", { test: "failure" }, "notify", ["test"]],
  ["not needed", { build: "success" }, "notify", ["test"]],
  ["of a longer name", { test: "success" }, "notify", ["tests", "test-all", "test all", "unit / test"]],
  ["of the same name in the calling workflow", { test: "success" }, "ci / notify", ["test"]],
])("a job %s counts", (_, needs, own, names) => {
  expect(left(needs, own, names)).toEqual([own, ...names]);
});

function left(needs: Record<string, string>, own: string, names: readonly string[]): readonly string[] {
  const jobs = [own, ...names].map((name, at) => failedJob(9 + at, name));
  const needed = Object.entries(needs).map(([name, result]) => ({ name, result }));
  return withoutAllowed(jobs, { own: OWN, needs: needed }).map(({ name }) => name);
}
