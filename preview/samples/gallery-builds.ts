import type { Build } from "../../src/build/build.ts";
import type { Reports } from "../../src/build/reports.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { changed, ownFailure, stillFailing } from "./explained-builds.ts";
import { readStep, type Step } from "./read-step.ts";
import { ALL_REPORTS, LINT_REPORT, LOG_REPORT, PASSED_REPORT, REGRESSION_REPORT } from "./reported-builds.ts";
import { DEPLOY, PULL_REQUEST, PUSH } from "./sample-payloads.ts";

/** A kind of build. The gallery shows it with each outcome. */
interface Kind {
  readonly title: string;
  readonly step: Step;
  /** What files in the workspace say about a failed build. */
  readonly reports?: Reports;
  /** Whether GitHub was asked for everything it knows. */
  readonly isExplained?: true;
}

const NO_REPORTS: Reports = readStep({}).reports;
const push: Step = { payload: PUSH, inputs: { jobId: "77" } };

/** The kinds by their name in the address of the page. */
export const BUILD_KINDS = {
  push: { title: "Push", step: push },
  "pull-request": {
    title: "Pull request",
    step: { name: "pull_request", payload: PULL_REQUEST, inputs: { jobId: "77" } },
  },
  matrix: {
    title: "Matrix",
    step: { payload: PUSH, inputs: { jobId: "77", matrix: ["ubuntu-24.04", "22"] } },
    isExplained: true,
  },
  deploy: { title: "Deploy", step: { payload: PUSH, inputs: DEPLOY } },
  rollback: {
    title: "Rollback",
    step: {
      payload: PUSH,
      inputs: {
        ...DEPLOY,
        version: "v1.3.2",
        previousVersion: "v1.4.0",
        reason: "Checkout answers 500 to every tenth customer",
      },
    },
  },
  schedule: { title: "Schedule", step: { name: "schedule", payload: { schedule: "30 5 * * 1" } } },
  tests: { title: "Tests", step: push, reports: REGRESSION_REPORT },
  lint: {
    title: "Lint",
    step: { payload: PUSH, inputs: { stage: "lint", jobId: "77" } },
    reports: LINT_REPORT,
  },
  log: { title: "Log", step: push, reports: LOG_REPORT },
  all: { title: "All at once", step: push, reports: ALL_REPORTS, isExplained: true },
} as const satisfies Readonly<Record<string, Kind>>;

export type BuildKind = keyof typeof BUILD_KINDS;

/** A build of a kind with an outcome, as the action reads it. */
export function galleryBuild(name: BuildKind, outcome: Outcome): Build {
  const kind: Kind = BUILD_KINDS[name];
  const { step } = kind;
  const build = { ...readStep({ ...step, inputs: { ...step.inputs, ...ENDINGS[outcome] } }), outcome };
  if (outcome === "waiting") return { ...build, waiting: WAITING };
  if (outcome === "success") return { ...build, reports: kind.reports?.tests ? PASSED_REPORT : NO_REPORTS };
  if (outcome !== "failure") return build;
  const explained = { failures: [ownFailure], history: stillFailing, changes: changed };
  return { ...build, ...(kind.isExplained && explained), reports: kind.reports ?? NO_REPORTS };
}

/** The inputs for each outcome. For one that waits, GitHub says so. */
const ENDINGS: Readonly<Record<Outcome, Step["inputs"]>> = {
  start: { event: "start" },
  waiting: { event: "start" },
  success: { status: "success" },
  failure: { status: "failure" },
  cancelled: { status: "cancelled" },
  rollback: { event: "rollback" },
};

const WAITING: Build["waiting"] = {
  environments: ["production"],
  reviewers: ["bob", "release-managers"],
  isForApproval: true,
  since: "2026-08-01T10:12:30Z",
};
