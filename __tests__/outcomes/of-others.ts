import { createRun, type JobFacts } from "../../emulator/github/entities.ts";
import { eventOf, needsOf } from "../support/events.ts";
import type { Step } from "../support/start-world.ts";
import {
  ALONE,
  BY_ADA,
  cancelledFor,
  FAIL_FAST,
  LOST,
  NO_STEP_BESIDE,
  never,
  overtaken,
  type Place,
  REPLACED,
  replaced,
  SHUT_DOWN,
  TIME_LIMIT,
} from "./outcome-row.ts";

/** The combination that failed first. */
const FAILED_ONE: JobFacts = { id: 7003, name: "test (macos-latest)", steps: { "Run npm test": "failure" } };

const needs = (results: Readonly<Record<string, string>>): Step => ({ with: { needs: needsOf(results) } });

const withNeeds: Place = {
  name: "A job with `needs`, and `if: always()`",
  ends: {
    success: {
      told: "all results are `success`, or some are `skipped`",
      step: needs({ build: "success", docs: "skipped" }),
      says: ["✅ CI passed"],
    },
    failure: {
      told: "a result is `failure`",
      step: needs({ build: "success", test: "failure", deploy: "skipped" }),
      says: ["❌ CI failed: test"],
    },
    "cancelled by a person": {
      told: "a result is `cancelled`, and an annotation names the person",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(BY_ADA, "test", 7002),
      says: ["⏹️ CI cancelled by @ada"],
    },
    superseded: {
      told: "a result is `cancelled`, and an annotation says that a newer run replaced it",
      step: needs({ test: "cancelled" }),
      github: overtaken("test", 7002),
      says: [],
      silence: "Superseded by #43.",
    },
    "cancelled by its group": {
      told: "a result is `cancelled`, an annotation names its concurrency group, and GitHub lists no newer run of its branch",
      step: needs({ test: "cancelled" }),
      github: replaced("test", 7002),
      says: [`⏹️ CI ${REPLACED}`],
    },
    "cancelled by fail-fast": {
      told: "the result of the matrix is `failure`, because one of its combinations failed",
      step: needs({ test: "failure" }),
      github: cancelledFor(FAIL_FAST, "test (ubuntu-latest)", 7002, FAILED_ONE),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "a step still runs": NO_STEP_BESIDE,
    "time limit": {
      told: "a result is `cancelled`, and that job's annotation names the time limit",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(TIME_LIMIT, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "runner shut down": {
      told: "a result is `cancelled`, and that job's annotation says so",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(SHUT_DOWN, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "runner lost": {
      told: "a result is `failure` or `cancelled`, and that job's annotation says so",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(LOST, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    skipped: {
      told: "all results are `skipped`",
      step: needs({ build: "skipped", test: "skipped" }),
      says: [],
      silence: "Nothing to report: every job in `needs` was skipped.",
    },
    "skipped after a failure": {
      told: "results are `skipped`, and a job that is not in `needs` failed",
      step: needs({ deploy: "skipped" }),
      github: {
        ...ALONE,
        jobs: [
          { id: 7002, name: "lint" },
          { id: 7003, name: "deploy", conclusion: "skipped" },
        ],
      },
      says: ["❌ CI failed: lint"],
    },
    "not started": never("It starts after the needed jobs have ended."),
    waiting: never("This job waits too. Another job of the run reports it with `event: waiting`."),
    unknown: {
      told: "a result is a value that GitHub does not document",
      step: needs({ build: "success", test: "exploded" }),
      says: ["⚠️ CI ended as exploded"],
    },
  },
};

const run = (conclusion: string): Step => ({
  event: eventOf("workflow_run", {
    action: "completed",
    workflow_run: { ...createRun({ number: 42, status: "completed" }), conclusion },
  }),
  with: { about: "trigger" },
});

const afterARun: Place = {
  name: "A workflow on `workflow_run`, with `about: trigger`",
  ends: {
    success: { told: "the run's conclusion is `success`", step: run("success"), says: ["✅ CI passed"] },
    failure: { told: "the run's conclusion is `failure`", step: run("failure"), says: ["❌ CI failed"] },
    "cancelled by a person": {
      told: "the run's conclusion is `cancelled`, and an annotation names the person",
      step: run("cancelled"),
      github: cancelledFor(BY_ADA, "test", 7002),
      says: ["⏹️ CI cancelled by @ada"],
    },
    superseded: {
      told: "the run's conclusion is `cancelled`, and an annotation says that a newer run replaced it",
      step: run("cancelled"),
      github: overtaken("test", 7002),
      says: [],
      silence: "Superseded by #43.",
    },
    "cancelled by its group": {
      told: "the run's conclusion is `cancelled`, an annotation names its concurrency group, and GitHub lists no newer run of its branch",
      step: run("cancelled"),
      github: replaced("test", 7002),
      says: [`⏹️ CI ${REPLACED}`],
    },
    "cancelled by fail-fast": {
      told: "the run's conclusion is `failure`, because one of the combinations failed",
      step: run("failure"),
      github: cancelledFor(FAIL_FAST, "test (ubuntu-latest)", 7002, FAILED_ONE),
      says: ["❌ CI failed: test (macos-latest) › Run npm test"],
    },
    "a step still runs": never("It runs after the run has ended."),
    "time limit": {
      told: "the run's conclusion is `cancelled`, and a job's annotation names the time limit",
      step: run("cancelled"),
      github: cancelledFor(TIME_LIMIT, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "runner shut down": {
      told: "the run's conclusion is `cancelled`, and a job's annotation says so",
      step: run("cancelled"),
      github: cancelledFor(SHUT_DOWN, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "runner lost": {
      told: "the run's conclusion is `failure` or `cancelled`, and a job's annotation says so",
      step: run("cancelled"),
      github: cancelledFor(LOST, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "skipped after a failure": never("In this case, the run's conclusion is `failure`."),
    skipped: {
      told: "the run's conclusion is `skipped`",
      step: run("skipped"),
      says: [],
      silence: 'Nothing to report: GitHub reports "skipped".',
    },
    "not started": {
      told: "the status is `requested`, `queued`, or `pending`",
      step: run("queued"),
      says: [],
      silence: 'Nothing to report: GitHub reports "queued".',
    },
    waiting: {
      told: "the run's conclusion is `action_required`",
      step: run("action_required"),
      says: ["⏳ CI waits for approval"],
    },
    unknown: {
      told: "the run's conclusion is a value that GitHub does not document",
      step: run("exploded"),
      says: ["⚠️ CI ended as exploded"],
    },
  },
};

/** Where a step reports on other jobs, or another run. */
export const OF_OTHERS: readonly Place[] = [withNeeds, afterARun];
