import { expect, test } from "vitest";
import { job, report, run } from "../../../support/undecided-runs.ts";

const runs = [run(42), run(41, "failure"), run(40, "success")];
const jobs = [job(41, "test", "failure"), job(40, "test", "success")];

test.each([
  [true, "still-failing"],
  [false, ""],
])("without a permission, a run of a public repository is compared: %s", async (isPublic, transition) => {
  const told = await report("test", { result: "failure", runs, jobs, permissions: [], isPublic });
  expect([told.transition, told.messages.length]).toEqual([transition, 1]);
  expect(told.step.summary.includes("`actions: read`".replaceAll("`", "\\`"))).toBe(!isPublic);
});
