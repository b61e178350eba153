import type { PostOptions } from "../../runner/index.ts";
import type { Step } from "../support/start-world.ts";
import {
  ALONE,
  BY_ADA,
  cancelledFor,
  type NoRow,
  overtaken,
  type Place,
  SHUT_DOWN,
  TIME_LIMIT,
} from "./outcome-row.ts";

const never = (why: string): NoRow => ({ never: why });
const NO_STEP_WAITS = never("A job that waits runs no step; one beside it says so with `event: waiting`.");
const NO_STEP_IS_SKIPPED = never("A job that is skipped runs no step.");
const HAS_BEGUN = never("It tells of its own job, which has begun.");
const NOT_AFTER_CANCELLED = never("Without `if:` no step runs in a job that is cancelled.");

const jobIs = (status: string): Pick<Step & PostOptions, "contexts"> => ({ contexts: { job: { status } } });

/** A step among others, which runs where all before it passed. */
const amongOthers: Place = {
  name: "A step of the job without `if:`",
  ends: {
    success: { told: "`job.status` is `success`", step: {}, says: ["✅ CI › build passed"] },
    failure: never("Without `if:` no step runs after one that failed."),
    "cancelled by a person": NOT_AFTER_CANCELLED,
    superseded: NOT_AFTER_CANCELLED,
    "time limit": NOT_AFTER_CANCELLED,
    "runner shut down": NOT_AFTER_CANCELLED,
    skipped: NO_STEP_IS_SKIPPED,
    "not begun": HAS_BEGUN,
    waiting: NO_STEP_WAITS,
    unknown: never("It runs where all before it passed, and so it is known."),
  },
};

const atTheEnd: Place = {
  name: "The last step of the job, with `if: always()`",
  ends: {
    success: { told: "`job.status` is `success`", step: jobIs("success"), says: ["✅ CI › build passed"] },
    failure: { told: "`job.status` is `failure`", step: jobIs("failure"), says: ["❌ CI › build failed"] },
    "cancelled by a person": {
      told: "`job.status` is `cancelled`, and an annotation names who did it",
      step: jobIs("cancelled"),
      github: cancelledFor(BY_ADA),
      says: ["⏹️ CI › build cancelled by @ada"],
    },
    superseded: {
      told: "`job.status` is `cancelled`, and an annotation says that a newer run took its place",
      step: jobIs("cancelled"),
      github: overtaken(),
      says: [],
      silence: "Superseded by #43.",
    },
    "time limit": {
      told: "`job.status` is `cancelled`, and an annotation of the job names the limit",
      step: jobIs("cancelled"),
      github: cancelledFor(TIME_LIMIT),
      says: ["❌ CI › build failed: Run npm test"],
    },
    "runner shut down": {
      told: "`job.status` is `cancelled`, and an annotation of the job says so",
      step: jobIs("cancelled"),
      github: cancelledFor(SHUT_DOWN),
      says: ["❌ CI › build failed: Run npm test"],
    },
    skipped: NO_STEP_IS_SKIPPED,
    "not begun": HAS_BEGUN,
    waiting: NO_STEP_WAITS,
    unknown: {
      told: "`status: exploded`",
      step: { with: { status: "exploded" } },
      says: ["⚠️ CI › build ended as exploded"],
    },
  },
};

const LIFECYCLE: Step = { with: { lifecycle: "true" } };

/** The message of the main stage stands in the room. */
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
      told: "`job.status` is `cancelled`, and an annotation names who did it",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(BY_ADA),
      says: ["⏹️ CI › build cancelled by @ada"],
    },
    superseded: {
      told: "`job.status` is `cancelled`, and an annotation says that a newer run took its place",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: overtaken(),
      says: ["⏹️ CI › build superseded by #43"],
    },
    "time limit": {
      told: "`job.status` is `cancelled`, and an annotation of the job names the limit",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(TIME_LIMIT),
      says: ["❌ CI › build failed: Run npm test", "reply: ❌ CI › build failed: Run npm test"],
    },
    "runner shut down": {
      told: "`job.status` is `cancelled`, and an annotation of the job says so",
      step: LIFECYCLE,
      post: jobIs("cancelled"),
      github: cancelledFor(SHUT_DOWN),
      says: ["❌ CI › build failed: Run npm test", "reply: ❌ CI › build failed: Run npm test"],
    },
    skipped: NO_STEP_IS_SKIPPED,
    "not begun": HAS_BEGUN,
    waiting: NO_STEP_WAITS,
    unknown: {
      told: "`job.status` is a word that GitHub does not document",
      step: LIFECYCLE,
      post: jobIs("exploded"),
      github: ALONE,
      says: ["⚠️ CI › build ended as exploded", "reply: ⚠️ CI › build ended as exploded"],
    },
  },
};

/** Where a step tells of its own job. */
export const IN_THE_JOB: readonly Place[] = [amongOthers, atTheEnd, postStage];
