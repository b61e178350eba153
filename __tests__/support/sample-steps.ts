import type { Step } from "./render-event.ts";

const SHOP = "https://github.com/your-org/shop";
const SHA = "aaaaaaa1d5e80b46a1c2d3e4f5061728394a5b6c";

const PUSH = {
  ref: "refs/heads/main",
  after: SHA,
  compare: `${SHOP}/compare/1111111...aaaaaaa`,
  head_commit: {
    id: SHA,
    message: "Count every cup once (#98)\n\nThe details.",
    author: { name: "Ada Lovelace" },
  },
};

const PULL_REQUEST = {
  action: "synchronize",
  pull_request: {
    number: 7,
    title: "Roast *lighter* in the_morning",
    html_url: `${SHOP}/pull/7`,
    user: { login: "grace" },
    head: { ref: "grace/lighter", sha: SHA, repo: { full_name: "your-org/shop" } },
    base: { ref: "main" },
  },
};

const REVIEW_ASKED = { ...PULL_REQUEST, action: "review_requested", requested_reviewer: { login: "bob" } };
const DEQUEUED = { ...PULL_REQUEST, action: "dequeued", reason: "CI_FAILURE" };

// As GitHub generates them.
const RELEASE_NOTES = `<!-- Release notes generated using configuration in .github/release.yml at v1.4.0 -->

## What's Changed
* Roast *lighter* by @grace in ${SHOP}/pull/99
* Count every cup once by @ada in ${SHOP}/pull/98

**Full Changelog**: ${SHOP}/compare/v1.3.2...v1.4.0`;

const COMMENT = {
  action: "created",
  issue: {
    number: 7,
    title: "Roast lighter",
    html_url: `${SHOP}/pull/7`,
    user: { login: "grace" },
    pull_request: { html_url: `${SHOP}/pull/7` },
  },
};

const RELEASE = {
  action: "published",
  release: {
    tag_name: "v1.4.0",
    name: "Dark roast",
    html_url: `${SHOP}/releases/tag/v1.4.0`,
    body: RELEASE_NOTES,
  },
};
const PRERELEASE = { ...RELEASE, release: { ...RELEASE.release, prerelease: true } };
const TAG = { GITHUB_REF: "refs/tags/v1.4.0", GITHUB_REF_NAME: "v1.4.0", GITHUB_REF_TYPE: "tag" };

const WORKFLOW_RUN = {
  action: "completed",
  workflow_run: {
    id: 501,
    name: "Nightly",
    run_number: 41,
    run_attempt: 2,
    event: "push",
    status: "completed",
    conclusion: "failure",
    html_url: `${SHOP}/actions/runs/501`,
    head_branch: "main",
    head_sha: SHA,
    head_commit: { id: SHA, message: PUSH.head_commit.message, author: { name: "Ada Lovelace" } },
    head_repository: { full_name: "your-org/shop" },
    triggering_actor: { login: "grace" },
    run_started_at: "2026-08-01T10:00:00Z",
    updated_at: "2026-08-01T10:12:30Z",
  },
};

const DEPLOYMENT_STATUS = {
  deployment: { sha: SHA, ref: "v1.4.0", environment: "production", creator: { login: "ada" } },
  deployment_status: {
    state: "success",
    environment: "production",
    environment_url: "https://shop.example.com",
    creator: { login: "ada" },
  },
};

const DEPLOY = {
  environment: "production",
  environmentUrl: "https://shop.example.com",
  version: "v1.4.0",
  previousVersion: "v1.3.2",
  jobId: "77",
};
const NEEDS = {
  build: "success",
  test: "failure",
  "test-e2e": "failure",
  lint: "cancelled",
  deploy: "skipped",
};

const OWN = {
  main: {
    file: ".github/webex/failure.md",
    source:
      "{{> title}}\n\n" +
      "> Nobody merges until this is green.\n\n" +
      "{{#commit}}{{title}} ({{shortSha}}){{/commit}} broke {{data.service}}.\n" +
      "{{#data.owners}}\n- ask {{name}}, {{phone}}\n{{/data.owners}}\n\n{{> links}}\n",
  },
  partials: {
    title: { file: ".github/webex/partials/title.md", source: "🔥 **{{workflow}} is red** on {{ref.name}}" },
  },
};
const DATA = {
  service: "checkout_v2",
  owners: [
    { name: "Ada", phone: 7 },
    { name: "Grace", phone: 8 },
  ],
};

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
