import { createRun } from "../../emulator/github/entities.ts";
import { eventOf, needsOf } from "../support/events.ts";
import type { Step } from "../support/start-world.ts";
import {
  BY_ADA,
  cancelledFor,
  type NoRow,
  overtaken,
  type Place,
  SHUT_DOWN,
  TIME_LIMIT,
} from "./outcome-row.ts";

const never = (why: string): NoRow => ({ never: why });

const needs = (results: Readonly<Record<string, string>>): Step => ({ with: { needs: needsOf(results) } });

const withNeeds: Place = {
  name: "A job with `needs`, and `if: always()`",
  ends: {
    success: {
      told: "all results are `success`, or some `skipped`",
      step: needs({ build: "success", docs: "skipped" }),
      says: ["✅ CI passed"],
    },
    failure: {
      told: "a result is `failure`",
      step: needs({ build: "success", test: "failure", deploy: "skipped" }),
      says: ["❌ CI failed: test"],
    },
    "cancelled by a person": {
      told: "a result is `cancelled`, and an annotation names who did it",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(BY_ADA, "test", 7002),
      says: ["⏹️ CI cancelled by @ada"],
    },
    superseded: {
      told: "a result is `cancelled`, and an annotation says that a newer run took its place",
      step: needs({ test: "cancelled" }),
      github: overtaken("test", 7002),
      says: [],
      silence: "Superseded by #43.",
    },
    "time limit": {
      told: "a result is `cancelled`, and an annotation of that job names the limit",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(TIME_LIMIT, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "runner shut down": {
      told: "a result is `cancelled`, and an annotation of that job says so",
      step: needs({ test: "cancelled" }),
      github: cancelledFor(SHUT_DOWN, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    skipped: {
      told: "all results are `skipped`",
      step: needs({ build: "skipped", test: "skipped" }),
      says: [],
      silence: "Nothing to report: every job in `needs` was skipped.",
    },
    "not begun": never("It begins when they have ended."),
    waiting: never("It waits as well; a job beside the one that waits says so with `event: waiting`."),
    unknown: {
      told: "a result is a word that GitHub does not document",
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
    success: { told: "the run concluded as `success`", step: run("success"), says: ["✅ CI passed"] },
    failure: { told: "the run concluded as `failure`", step: run("failure"), says: ["❌ CI failed"] },
    "cancelled by a person": {
      told: "the run concluded as `cancelled`, and an annotation names who did it",
      step: run("cancelled"),
      github: cancelledFor(BY_ADA, "test", 7002),
      says: ["⏹️ CI cancelled by @ada"],
    },
    superseded: {
      told: "the run concluded as `cancelled`, and an annotation says that a newer run took its place",
      step: run("cancelled"),
      github: overtaken("test", 7002),
      says: [],
      silence: "Superseded by #43.",
    },
    "time limit": {
      told: "the run concluded as `cancelled`, and an annotation of a job names the limit",
      step: run("cancelled"),
      github: cancelledFor(TIME_LIMIT, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    "runner shut down": {
      told: "the run concluded as `cancelled`, and an annotation of a job says so",
      step: run("cancelled"),
      github: cancelledFor(SHUT_DOWN, "test", 7002),
      says: ["❌ CI failed: test › Run npm test"],
    },
    skipped: {
      told: "the run concluded as `skipped`",
      step: run("skipped"),
      says: [],
      silence: 'Nothing to report: GitHub reports "skipped".',
    },
    "not begun": {
      told: "its status is `requested`, `queued` or `pending`",
      step: run("queued"),
      says: [],
      silence: 'Nothing to report: GitHub reports "queued".',
    },
    waiting: {
      told: "the run concluded as `action_required`",
      step: run("action_required"),
      says: ["⏳ CI waits for approval"],
    },
    unknown: {
      told: "the run concluded as a word that GitHub does not document",
      step: run("exploded"),
      says: ["⚠️ CI ended as exploded"],
    },
  },
};

const deployment = (state: string): Step => ({
  event: eventOf("deployment_status", {
    deployment: {
      id: 7,
      ref: "v1.4.0",
      sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
      environment: "production",
    },
    deployment_status: { state, environment: "production" },
    workflow_run: { ...createRun({ number: 42 }), status: "waiting" },
  }),
  with: { about: "trigger" },
});

const NO_STATE = never("A deployment has no such state.");

const afterADeployment: Place = {
  name: "A workflow on `deployment_status`, with `about: trigger`",
  ends: {
    success: {
      told: "its state is `success`",
      step: deployment("success"),
      says: ["✅ Deployed v1.4.0 to production"],
    },
    failure: {
      told: "its state is `failure` or `error`",
      step: deployment("failure"),
      says: ["❌ Deploy of v1.4.0 to production failed"],
    },
    "cancelled by a person": NO_STATE,
    superseded: {
      told: "its state is `inactive`: another took its place",
      step: deployment("inactive"),
      says: [],
      silence: 'Nothing to report: GitHub reports "inactive".',
    },
    "time limit": NO_STATE,
    "runner shut down": NO_STATE,
    skipped: NO_STATE,
    "not begun": {
      told: "its state is `queued` or `pending`",
      step: deployment("queued"),
      says: [],
      silence: 'Nothing to report: GitHub reports "queued".',
    },
    waiting: {
      told: "its state is `waiting`",
      step: deployment("waiting"),
      github: { pending: [{ environment: "production", reviewers: ["bob", "@release-managers"] }] },
      says: ["⏳ production waits for approval by bob or release-managers"],
    },
    unknown: {
      told: "its state is a word that GitHub does not document",
      step: deployment("exploded"),
      says: ["⚠️ Deploy of v1.4.0 to production ended as exploded"],
    },
  },
};

/** Where a step tells of other jobs, another run, or a deployment. */
export const OF_OTHERS: readonly Place[] = [withNeeds, afterARun, afterADeployment];
