import { expect, test } from "vitest";
import { ownStepsIn } from "../../../src/build/failures/own-steps.ts";
import type { RunJob, RunStep } from "../../../src/github/reads/run-job.ts";

const OWN = { id: "7", runnerName: "" };
const STARTED = "2026-01-05T12:00:00Z";

function job(...endings: readonly (string | undefined)[]): RunJob {
  const steps = endings.map((ending, at): RunStep => {
    const conclusion = ending === "waits" ? undefined : ending;
    const startedAt = ending === "waits" ? undefined : STARTED;
    return { name: `Step ${at}`, number: at + 1, conclusion, startedAt };
  });
  return {
    id: 7,
    name: "build",
    url: "",
    status: "in_progress",
    conclusion: undefined,
    attempt: 1,
    runnerName: "",
    steps,
  };
}

test.each([
  ["all steps before it have ended", ["success", "skipped", undefined, "waits"], false, false],
  ["one has failed", ["success", "failure", undefined], true, false],
  ["one runs, and a later one has ended", ["success", undefined, "success", undefined], false, true],
  ["one failed, and another runs", [undefined, "failure", undefined], true, true],
  ["GitHub has not heard yet of the end of the step before", ["success", undefined, undefined], false, false],
] as const)("%s", (_, endings, hasFailed, isUnfinished) => {
  expect(ownStepsIn([job(...endings)], OWN)).toEqual({ hasFailed, isUnfinished });
});

test("a job that is not among those of the run is not known", () => {
  expect(ownStepsIn([job("success")], { id: "8", runnerName: "" })).toBeUndefined();
});
