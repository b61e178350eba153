import type { Build } from "../../src/build/build.ts";
import { readStep, type Step } from "./read-step.ts";
import {
  COMMENT,
  DATA,
  DEPLOY,
  DEPLOYMENT_STATUS,
  DEQUEUED,
  NEEDS,
  OWN,
  PRERELEASE,
  PULL_REQUEST,
  PUSH,
  RELEASE,
  REVIEW_ASKED,
  SHA,
  TAG,
  WORKFLOW_RUN,
} from "./sample-payloads.ts";

/** A step for every kind of event and outcome, by name. */
export const SAMPLE_STEPS: readonly (readonly [name: string, step: Step])[] = [
  ["start", { payload: PUSH, inputs: { event: "start", jobId: "77" } }],
  ["success", { payload: PUSH, inputs: { jobId: "77" } }],
  [
    "success-needs",
    { payload: PUSH, inputs: { needs: { build: "success", test: "success", docs: "skipped" } } },
  ],
  ["failure", { payload: PUSH, inputs: { status: "failure", jobId: "77" } }],
  [
    "failure-matrix",
    { payload: PUSH, inputs: { status: "failure", jobId: "77", matrix: ["ubuntu-24.04", "22"] } },
  ],
  [
    "failure-steps",
    { payload: PUSH, inputs: { status: "failure", jobId: "77", failedSteps: ["unit", "lint"] } },
  ],
  ["failure-needs", { payload: PUSH, inputs: { needs: NEEDS } }],
  ["failure-stage", { payload: PUSH, inputs: { status: "failure", stage: "lint", jobId: "77" } }],
  ["cancelled", { payload: PUSH, inputs: { status: "cancelled", jobId: "77" } }],
  [
    "cancelled-needs",
    { payload: PUSH, inputs: { needs: { build: "success", test: "cancelled", deploy: "skipped" } } },
  ],
  ["deploy-start", { payload: PUSH, inputs: { ...DEPLOY, event: "start" } }],
  ["deploy-success", { payload: PUSH, inputs: DEPLOY }],
  ["deploy-failure", { payload: PUSH, inputs: { ...DEPLOY, status: "failure", failedSteps: ["migrate"] } }],
  ["deploy-cancelled", { payload: PUSH, inputs: { ...DEPLOY, status: "cancelled" } }],
  [
    "deploy-trigger",
    {
      name: "deployment_status",
      payload: DEPLOYMENT_STATUS,
      inputs: { about: "trigger", status: "failure" },
    },
  ],
  [
    "rollback",
    {
      payload: PUSH,
      inputs: {
        ...DEPLOY,
        event: "rollback",
        version: "v1.3.2",
        previousVersion: "v1.4.0",
        reason: "Checkout answers 500 to every tenth customer",
      },
    },
  ],
  ["rollback-bare", { name: "workflow_dispatch", inputs: { event: "rollback" } }],
  ["release", { name: "release", payload: RELEASE, env: TAG }],
  ["release-failed", { name: "release", payload: PRERELEASE, env: TAG, inputs: { status: "failure" } }],
  ["review-asked", { name: "pull_request", payload: REVIEW_ASKED }],
  ["dequeued", { name: "pull_request", payload: DEQUEUED }],
  [
    "pull-request",
    { name: "pull_request", payload: PULL_REQUEST, inputs: { status: "failure", jobId: "77" } },
  ],
  ["tag-push", { payload: { ...PUSH, ref: "refs/tags/v1.4.0", created: true }, env: TAG }],
  ["branch-deleted", { payload: { ref: "refs/heads/old", deleted: true, after: "0".repeat(40) } }],
  [
    "merge-queue",
    {
      name: "merge_group",
      payload: {
        merge_group: {
          base_ref: "refs/heads/main",
          head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${SHA}`,
          head_commit: PUSH.head_commit,
        },
      },
    },
  ],
  ["schedule", { name: "schedule", payload: { schedule: "30 5 * * 1" }, inputs: { status: "failure" } }],
  [
    "dispatch",
    { name: "workflow_dispatch", env: { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "grace" } },
  ],
  ["comment", { name: "issue_comment", payload: { issue: { number: 12 } } }],
  ["comment-on-pull-request", { name: "issue_comment", payload: COMMENT }],
  ["workflow-run", { name: "workflow_run", payload: WORKFLOW_RUN, inputs: { about: "trigger" } }],
  ["unknown-status", { payload: PUSH, inputs: { status: "exploded", jobId: "77" } }],
  ["unknown-event", { name: "label", payload: { action: "created" } }],
  [
    "title-and-message",
    {
      payload: PUSH,
      inputs: { status: "failure" },
      texts: {
        title: "{{icon}} **Coffee alarm** on {{ref.name}}",
        message: "{{> failed}}\nCall **{{data.who}}**: {{run.url}}",
        data: { who: "Ada" },
      },
    },
  ],
  ["own-templates", { payload: PUSH, inputs: { status: "failure" }, texts: { own: OWN, data: DATA } }],
];

/** The build of a sample step. Throws if there is none with this name. */
export function sampleBuild(name: string): Build {
  const step = SAMPLE_STEPS.find(([one]) => one === name)?.[1];
  if (step === undefined) throw new Error(`There is no sample ${name}`);
  return readStep(step);
}
