import type { PostOptions } from "../../runner/index.ts";
import type { Step } from "../support/start-world.ts";
import {
  ALONE,
  BY_ADA,
  cancelledFor,
  FAIL_FAST,
  NO_STEP_BESIDE,
  NOT_OF_OWN_JOB,
  never,
  overtaken,
  type Place,
  REPLACED,
  replaced,
  SHUT_DOWN,
  TIME_LIMIT,
} from "./outcome-row.ts";

const NOT_AFTER_CANCELLED = never("Without `if:`, no step runs in a cancelled job.");

const jobIs = (status: string): Pick<Step & PostOptions, "contexts"> => ({ contexts: { job: { status } } });

/** A step among others, which runs where all before it passed. */
const amongOthers: Place = {
  name: "A step of the job without `if:`",
  ends: {
    success: { told: "`job.status` is `success`", step: {}, says: ["✅ CI › build passed"] },
    failure: never("Without `if:`, no step runs after a failed one."),
    "cancelled by a person": NOT_AFTER_CANCELLED,
    superseded: NOT_AFTER_CANCELLED,
    "cancelled by its group": NOT_AFTER_CANCELLED,
    "cancelled by fail-fast": NOT_AFTER_CANCELLED,
    "time limit": NOT_AFTER_CANCELLED,
    "runner shut down": NOT_AFTER_CANCELLED,
    "a step still runs": NO_STEP_BESIDE,
    ...NOT_OF_OWN_JOB,
    unknown: never("It runs only if everything before it passed, so it knows the result."),
  },
};

const atTheEnd: Place = {
  name: "The last step of the job, with `if: always()`",
  ends: {
    success: { told: "`job.status` is `success`", step: jobIs("success"), says: ["✅ CI › build passed"] },
    failure: { told: "`job.status` is `failure`", step: jobIs("failure"), says: ["❌ CI › build failed"] },
    "cancelled by a person": {
      told: "`job.status` is `cancelled`, and an annotation names the person",
      step: jobIs("cancelled"),
      github: cancelledFor(BY_ADA),
      says: ["⏹️ CI › build cancelled by @ada"],
    },
    superseded: {
      told: "`job.status` is `cancelled`, and an annotation says that a newer run replaced it",
      step: jobIs("cancelled"),
      github: overtaken(),
      says: [],
      silence: "Superseded by #43.",
    },
    "cancelled by its group": {
      told: "`job.status` is `cancelled`, an annotation names its concurrency group, and GitHub lists no newer run of its branch",
      step: jobIs("cancelled"),
      github: replaced(),
      says: [`⏹️ CI › build ${REPLACED}`],
    },
    "cancelled by fail-fast": {
      told: "`job.status` is `cancelled`, and an annotation names the combination that failed",
      step: jobIs("cancelled"),
      github: cancelledFor(FAIL_FAST),
      says: ["⏹️ CI › build cancelled after test.macos-latest failed"],
    },
    "a step still runs": NO_STEP_BESIDE,
    "time limit": {
      told: "`job.status` is `cancelled`, and the job's annotation names the time limit",
      step: jobIs("cancelled"),
      github: cancelledFor(TIME_LIMIT),
      says: ["❌ CI › build failed: Run npm test"],
    },
    "runner shut down": {
      told: "`job.status` is `cancelled`, and the job's annotation says so",
      step: jobIs("cancelled"),
      github: cancelledFor(SHUT_DOWN),
      says: ["❌ CI › build failed: Run npm test"],
    },
    ...NOT_OF_OWN_JOB,
    unknown: {
      told: "`status: exploded`",
      step: { with: { status: "exploded" } },
      says: ["⚠️ CI › build ended as exploded"],
    },
  },
};

const LIFECYCLE: Step = { with: { lifecycle: "true" } };

/** The message of the main stage is in the room. */
const postStage: Place = {
  name: "The post stage of `lifecycle: true`",
  ends: {
    success: {
      told: "`job.status` is `success`",
      step: LIFECYCLE,
      post: jobIs("success"),
      says: ["✅ CI › build passed"],
    },
    failure: {
      told: "`job.status` is `failure`",
      step: LIFECYCLE,
      post: jobIs("failure"),
      says: ["❌ CI › build failed", "reply: ❌ CI › build failed"],
    },
    "cancelled by a person": {
      told: "`job.status` is `cancelled`, and an annotation names the person",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(BY_ADA),
      says: ["⏹️ CI › build cancelled by @ada"],
    },
    superseded: {
      told: "`job.status` is `cancelled`, and an annotation says that a newer run replaced it",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: overtaken(),
      says: ["⏹️ CI › build superseded by #43"],
    },
    "cancelled by its group": {
      told: "`job.status` is `cancelled`, an annotation names its concurrency group, and GitHub lists no newer run of its branch",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: replaced(),
      says: [`⏹️ CI › build ${REPLACED}`],
    },
    "cancelled by fail-fast": {
      told: "`job.status` is `cancelled`, and an annotation names the combination that failed",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(FAIL_FAST),
      says: ["⏹️ CI › build cancelled after test.macos-latest failed"],
    },
    "a step still runs": never("It runs after all steps have ended."),
    "time limit": {
      told: "`job.status` is `cancelled`, and the job's annotation names the time limit",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(TIME_LIMIT),
      says: ["❌ CI › build failed: Run npm test", "reply: ❌ CI › build failed: Run npm test"],
    },
    "runner shut down": {
      told: "`job.status` is `cancelled`, and the job's annotation says so",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(SHUT_DOWN),
      says: ["❌ CI › build failed: Run npm test", "reply: ❌ CI › build failed: Run npm test"],
    },
    ...NOT_OF_OWN_JOB,
    unknown: {
      told: "`job.status` is a value that GitHub does not document",
      step: LIFECYCLE,
      post: jobIs("exploded"),
      github: ALONE,
      says: ["⚠️ CI › build ended as exploded", "reply: ⚠️ CI › build ended as exploded"],
    },
  },
};

/** There is no message of a main stage: the end, if it is reported at all, is one of its own, with no reply. */
const afterKilledMain: Place = {
  name: "The post stage of `lifecycle: true` if the main stage was killed at its start",
  ends: Object.fromEntries(
    Object.entries(postStage.ends).map(([end, row]) => {
      if (!("says" in row)) return [end, row];
      const [title = ""] = row.says;
      const told = end === "superseded" ? { says: [], silence: "Superseded by #43." } : { says: [title] };
      return [end, { ...row, ...told, isKilled: true }];
    }),
  ) as Place["ends"],
};

/** Where a step reports on its own job. */
export const IN_THE_JOB: readonly Place[] = [amongOthers, atTheEnd, postStage, afterKilledMain];
