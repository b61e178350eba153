import { createRun } from "../../emulator/github/entities.ts";
import { eventOf } from "../support/events.ts";
import type { Step } from "../support/start-world.ts";
import { never, type Place } from "./outcome-row.ts";

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

/** Where a step reports on a deployment. */
export const AFTER_A_DEPLOYMENT: Place = {
  name: "A workflow on `deployment_status`, with `about: trigger`",
  ends: {
    success: {
      told: "the state is `success`",
      step: deployment("success"),
      says: ["✅ Deployed v1.4.0 to production"],
    },
    failure: {
      told: "the state is `failure` or `error`",
      step: deployment("failure"),
      says: ["❌ Deploy of v1.4.0 to production failed"],
    },
    "cancelled by a person": NO_STATE,
    superseded: {
      told: "the state is `inactive`: another deployment replaced it",
      step: deployment("inactive"),
      says: [],
      silence: 'Nothing to report: GitHub reports "inactive".',
    },
    "cancelled by its group": NO_STATE,
    "cancelled by fail-fast": NO_STATE,
    "time limit": NO_STATE,
    "runner shut down": NO_STATE,
    "runner lost": NO_STATE,
    "a step still runs": NO_STATE,
    skipped: NO_STATE,
    "skipped after a failure": NO_STATE,
    "not started": {
      told: "the state is `queued` or `pending`",
      step: deployment("queued"),
      says: [],
      silence: 'Nothing to report: GitHub reports "queued".',
    },
    waiting: {
      told: "the state is `waiting`",
      step: deployment("waiting"),
      github: { pending: [{ environment: "production", reviewers: ["bob", "@release-managers"] }] },
      says: ["⏳ production waits for approval by bob or release-managers"],
    },
    unknown: {
      told: "the state is a value that GitHub does not document",
      step: deployment("exploded"),
      says: ["⚠️ Deploy of v1.4.0 to production ended as exploded"],
    },
  },
};
