import { expect, test } from "vitest";
import type { Build } from "../../src/build/build.ts";
import { incidentMoveOf } from "../../src/incident/incident-move.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { IncidentEntry } from "../../src/provisioning/manifest/manifest.ts";
import { readStep } from "../support/render-event.ts";

const BOTH: IncidentEntry = {
  when: ["failure", "rollback"],
  members: [],
  hasMeeting: false,
  place: { line: 1, column: 1 },
};
const STANDING = { ...BOTH, id: "standing" };
const RUN: Build = { ...readStep({}), job: undefined };
const JOB: Build = { ...RUN, job: { name: "test" } };
const AGAIN: Build = { ...JOB, run: { ...JOB.run, attempt: 2 } };
const DEPLOY: Build = { ...JOB, stage: "deploy", deployment: { environment: "production" } };
const OVERTAKEN: Build = { ...RUN, doubt: "overtaken" };
const MARRED: Build = { ...RUN, doubt: "marred" };
const history = { failedRuns: 1, isOpen: false } as const;
const FIXED: Build = { ...JOB, history: { ...history, transition: "fixed" } };
const PASSED: Build = { ...JOB, history: { ...history, transition: "still-passing" } };

test.each<[string, IncidentEntry, Build, Outcome, "open" | "tell" | "close" | undefined]>([
  ["a failure opens one", BOTH, RUN, "failure", "open"],
  ["a rollback opens one", BOTH, RUN, "rollback", "open"],
  ["a failure that is none opens none", { ...BOTH, when: ["rollback"] }, RUN, "failure", undefined],
  ["a failure opens a standing one", STANDING, JOB, "failure", "open"],
  ["a cancelled run is nothing", BOTH, RUN, "cancelled", undefined],
  ["a start is nothing", BOTH, { ...FIXED }, "start", undefined],
  ["a run that passes ends one", BOTH, RUN, "success", "close"],
  ["a job that passes may not be the broken one", BOTH, JOB, "success", undefined],
  ["a job that passes as before is not the broken one", BOTH, PASSED, "success", undefined],
  ["a job that passes at the second try may not be the broken one", BOTH, AGAIN, "success", undefined],
  ["a job that deploys ends one", BOTH, DEPLOY, "success", "close"],
  ["a job that is fixed ends one", BOTH, FIXED, "success", "close"],
  ["a run that passes while another job failed ends none", BOTH, MARRED, "success", undefined],
  ["a run that passes after a newer one ends none", BOTH, OVERTAKEN, "success", undefined],
  ["a failure after a newer run opens none", BOTH, OVERTAKEN, "failure", "tell"],
  ["a rollback after a newer run opens none", BOTH, OVERTAKEN, "rollback", "tell"],
  ["a failure after a newer run is posted to a standing one", STANDING, OVERTAKEN, "failure", "tell"],
  ["a rollback opens one although another job failed", BOTH, MARRED, "rollback", "open"],
  ["a run that passes is nothing to a standing one", STANDING, RUN, "success", undefined],
  ["a run that is fixed ends a standing one", STANDING, FIXED, "success", "close"],
])("%s", (_, entry, build, outcome, move) => {
  expect(incidentMoveOf(entry, { ...build, outcome })).toBe(move);
});
